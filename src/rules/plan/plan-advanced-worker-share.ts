import { defineRule } from "../defineRule";
import { targetRule } from "../planRule";

export const planAdvancedWorkerShare = defineRule(
  targetRule({
    id: "plan-advanced-worker-share",
    title: { vi: "Chỉ tiêu Lao động tiên tiến", en: "Target for Advanced Workers" },
    norm: {
      vi: "Số Lao động tiên tiến đạt chỉ tiêu của kế hoạch.",
      en: "The number of Advanced Workers reaches the target of the plan.",
    },
    names: true,
  }),
);
