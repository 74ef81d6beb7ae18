import { defineRule } from "../defineRule";
import { targetRule } from "../planRule";

export const planAdvancedCollectiveShare = defineRule(
  targetRule({
    id: "plan-advanced-collective-share",
    title: { vi: "Chỉ tiêu Tập thể lao động tiên tiến", en: "Target for Advanced Labour Collectives" },
    norm: {
      vi: "Số Tập thể lao động tiên tiến đạt chỉ tiêu của kế hoạch.",
      en: "The number of Advanced Labour Collectives reaches the target of the plan.",
    },
    names: true,
  }),
);
