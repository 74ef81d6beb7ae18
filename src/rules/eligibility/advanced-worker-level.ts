import { law2003, law2022 } from "../../law/citations";
import { cellAt, cellsAt } from "../../registration/cellAt";
import { findTick } from "../../registration/findTick";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";

/** Lao động tiên tiến asks for good completion or better. Who did not complete is left to not-completed-with-honors. */
export const advancedWorkerLevel = defineRule({
  id: "advanced-worker-level",
  layer: "law",
  scope: "entry",
  severity: "error",
  honors: ["advanced-worker"],
  title: { vi: "Mức độ hoàn thành nhiệm vụ của Lao động tiên tiến", en: "Completion level of an Advanced Worker" },
  norm: {
    vi: "Lao động tiên tiến phải hoàn thành tốt nhiệm vụ trở lên.",
    en: "An Advanced Worker needs good completion or better.",
  },
  messages: {
    tooLow: {
      vi: {
        what: "{name} đăng ký Lao động tiên tiến nhưng mức độ đang ghi là “{level}”; danh hiệu này cần hoàn thành tốt nhiệm vụ trở lên.",
        todo: "Bỏ dấu Lao động tiên tiến, hoặc sửa mức độ hoàn thành nhiệm vụ nếu ghi nhầm.",
        met: "Đạt khi mức độ là hoàn thành tốt nhiệm vụ trở lên.",
      },
      en: {
        what: "{name} is registered as Advanced Worker with the level “{level}”; the title needs good completion or better.",
        todo: "Clear the mark of Advanced Worker, or correct the level if it was entered by mistake.",
        met: "Met when the level is good completion or better.",
      },
    },
  },
  enactments: {
    "law-2003": { cites: [law2003("điểm a khoản 1 Điều 24")], evidence: "confirmed" },
    "law-2022": { cites: [law2022("điểm a khoản 1 Điều 24")], evidence: "confirmed" },
  },
  check(entry) {
    if (entry.level !== "completed") return [];
    const tick = findTick(entry, "advanced-worker");
    if (!tick) return [];
    return [
      {
        messageId: "tooLow",
        at: cellAt(entry, tick),
        related: cellsAt(entry, entry.levels),
        data: { name: shownName(entry), level: { level: entry.level } },
      },
    ];
  },
});
