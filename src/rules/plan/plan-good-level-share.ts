import { defineRule } from "../defineRule";
import { targetRule } from "../planRule";

export const planGoodLevelShare = defineRule(
  targetRule({
    id: "plan-good-level-share",
    title: { vi: "Chỉ tiêu hoàn thành tốt nhiệm vụ", en: "Target for good completion" },
    norm: {
      vi: "Số người hoàn thành tốt nhiệm vụ trở lên đạt chỉ tiêu của kế hoạch.",
      en: "The number of people with good completion or above reaches the target of the plan.",
    },
    names: true,
  }),
);
