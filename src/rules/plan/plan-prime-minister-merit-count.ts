import { defineRule } from "../defineRule";
import { targetRule } from "../planRule";

export const planPrimeMinisterMeritCount = defineRule(
  targetRule({
    id: "plan-prime-minister-merit-count",
    title: { vi: "Chỉ tiêu Bằng khen của Thủ tướng", en: "Target for the Prime Minister’s certificate" },
    norm: {
      vi: "Số cá nhân được Thủ tướng tặng Bằng khen đạt chỉ tiêu của kế hoạch.",
      en: "The number of people with the Prime Minister’s certificate reaches the target of the plan.",
    },
  }),
);
