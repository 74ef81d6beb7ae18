import { defineRule } from "../defineRule";
import { targetRule } from "../planRule";

export const planGrassrootsFighterShare = defineRule(
  targetRule({
    id: "plan-grassroots-fighter-share",
    title: { vi: "Chỉ tiêu Chiến sĩ thi đua cơ sở", en: "Target for Grassroots Emulation Fighters" },
    norm: {
      vi: "Số Chiến sĩ thi đua cơ sở đạt chỉ tiêu của kế hoạch.",
      en: "The number of Grassroots Emulation Fighters reaches the target of the plan.",
    },
  }),
);
