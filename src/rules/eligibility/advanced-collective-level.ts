import { law2003, law2022 } from "../../law/citations";
import { cellAt, cellsAt } from "../../registration/cellAt";
import { findTick } from "../../registration/findTick";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";

/** Tập thể lao động tiên tiến asks for good completion or better. */
export const advancedCollectiveLevel = defineRule({
  id: "advanced-collective-level",
  layer: "law",
  scope: "entry",
  severity: "error",
  honors: ["advanced-collective"],
  title: {
    vi: "Mức độ hoàn thành nhiệm vụ của Tập thể lao động tiên tiến",
    en: "Completion level of an Advanced Labour Collective",
  },
  norm: {
    vi: "Tập thể lao động tiên tiến phải hoàn thành tốt nhiệm vụ trở lên.",
    en: "An Advanced Labour Collective needs good completion or better.",
  },
  messages: {
    tooLow: {
      vi: {
        what: "{unit} đăng ký Tập thể lao động tiên tiến nhưng mức độ đang ghi là “{level}”; danh hiệu này cần hoàn thành tốt nhiệm vụ trở lên.",
        todo: "Bỏ dấu Tập thể lao động tiên tiến, hoặc sửa mức độ hoàn thành nhiệm vụ nếu ghi nhầm.",
        met: "Đạt khi mức độ là hoàn thành tốt nhiệm vụ trở lên.",
      },
      en: {
        what: "{unit} is registered as Advanced Labour Collective with the level “{level}”; the title needs good completion or better.",
        todo: "Clear the mark of Advanced Labour Collective, or correct the level if it was entered by mistake.",
        met: "Met when the level is good completion or better.",
      },
    },
  },
  enactments: {
    "law-2003": { cites: [law2003("điểm a khoản 1 Điều 28")], evidence: "confirmed" },
    "law-2022": { cites: [law2022("khoản 1 Điều 28")], evidence: "confirmed" },
  },
  check(entry) {
    if (entry.level !== "completed" && entry.level !== "not-completed") return [];
    const tick = findTick(entry, "advanced-collective");
    if (!tick) return [];
    return [
      {
        messageId: "tooLow",
        at: cellAt(entry, tick),
        related: cellsAt(entry, entry.levels),
        data: { unit: shownName(entry), level: { level: entry.level } },
      },
    ];
  },
});
