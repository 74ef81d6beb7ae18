import { defineRule } from "../defineRule";
import { targetRule } from "../planRule";

export const planCollectiveCount = defineRule(
  targetRule({
    id: "plan-collective-count",
    title: { vi: "Chỉ tiêu về số tập thể", en: "Target for a number of units" },
    norm: {
      vi: "Số tập thể đạt danh hiệu, hình thức khen thưởng đạt chỉ tiêu của kế hoạch.",
      en: "The number of units with the title or award reaches the target of the plan.",
    },
  }),
);
