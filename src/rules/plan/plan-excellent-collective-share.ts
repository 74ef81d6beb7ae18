import { defineRule } from "../defineRule";
import { targetRule } from "../planRule";

export const planExcellentCollectiveShare = defineRule(
  targetRule({
    id: "plan-excellent-collective-share",
    title: { vi: "Chỉ tiêu Tập thể lao động xuất sắc", en: "Target for Excellent Labour Collectives" },
    norm: {
      vi: "Số Tập thể lao động xuất sắc đạt chỉ tiêu của kế hoạch.",
      en: "The number of Excellent Labour Collectives reaches the target of the plan.",
    },
  }),
);
