import { countOf } from "../../plan/evaluate";
import { defineRule } from "../defineRule";
import { targetRule } from "../planRule";

export const planExcellentCommendedShare = defineRule(
  targetRule({
    id: "plan-excellent-commended-share",
    title: { vi: "Chỉ tiêu hoàn thành xuất sắc được khen thưởng", en: "Target for excellent completion with an award" },
    norm: {
      vi: "Số người hoàn thành xuất sắc nhiệm vụ được khen thưởng đạt chỉ tiêu của kế hoạch.",
      en: "The number of people with excellent completion and an award reaches the target of the plan.",
    },
    // The plan's words can also mean excellent completion alone, so that number is told, too.
    beside: {
      words: {
        vi: "Riêng hoàn thành xuất sắc nhiệm vụ, chưa kể khen thưởng: {x} người.",
        en: "With excellent completion, whether commended or not: {x}.",
      },
      data: (register) => ({ x: countOf("excellent-level", register) }),
    },
  }),
);
