import { defineRule } from "../defineRule";
import { targetRule } from "../planRule";

export const planMeritCertificateShare = defineRule(
  targetRule({
    id: "plan-merit-certificate-share",
    title: { vi: "Chỉ tiêu Bằng khen của Bộ, ngành, tỉnh", en: "Target for ministerial and provincial certificates" },
    norm: {
      vi: "Số người được tặng Bằng khen của Bộ, ngành, tỉnh đạt chỉ tiêu của kế hoạch.",
      en: "The number of people with a ministerial or provincial certificate reaches the target of the plan.",
    },
  }),
);
