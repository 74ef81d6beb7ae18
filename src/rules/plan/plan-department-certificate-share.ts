import { defineRule } from "../defineRule";
import { targetRule } from "../planRule";

export const planDepartmentCertificateShare = defineRule(
  targetRule({
    id: "plan-department-certificate-share",
    title: { vi: "Chỉ tiêu Giấy khen", en: "Target for the head’s certificate of merit" },
    norm: {
      vi: "Số người được tặng Giấy khen đạt chỉ tiêu của kế hoạch.",
      en: "The number of people with the head’s certificate reaches the target of the plan.",
    },
  }),
);
