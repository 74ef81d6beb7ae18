import { law2003, law2022 } from "../../law/citations";
import { cellsAt } from "../../registration/cellAt";
import { findCell } from "../../registration/findCell";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";

/** A person with a title or an award and no completion level. In a table without levels nothing can be missing. */
export const levelMissing = defineRule({
  id: "level-missing",
  layer: "law",
  scope: "entry",
  severity: "warning",
  title: { vi: "Mức độ hoàn thành nhiệm vụ của cá nhân", en: "Completion level of people" },
  norm: {
    vi: "Người đăng ký danh hiệu, khen thưởng phải có một mức độ hoàn thành nhiệm vụ.",
    en: "Whoever is registered for a title or an award has a completion level.",
  },
  messages: {
    missing: {
      verdict: "unproven",
      vi: {
        what: "{name} đăng ký {titles} nhưng chưa đánh dấu mức độ hoàn thành nhiệm vụ.",
        todo: "Đánh dấu mức độ hoàn thành nhiệm vụ mà người này đăng ký.",
        met: "Đạt khi có đúng một mức độ được đánh dấu.",
      },
      en: {
        what: "{name} is registered for {titles} without a completion level.",
        todo: "Mark the completion level that this person registers.",
        met: "Met when exactly one level is marked.",
      },
    },
  },
  enactments: {
    "law-2003": { cites: [law2003("khoản 1 Điều 24")], evidence: "confirmed" },
    "law-2022": { cites: [law2022("điểm a khoản 1 Điều 24")], evidence: "confirmed" },
  },
  check(entry, _, table) {
    if (entry.kind !== "individual") return [];
    if (entry.levelState !== "blank" || entry.ticks.length === 0) return [];
    const at = findCell(table, entry, (role) => role.startsWith("level"));
    if (!at) return [];
    return [
      {
        messageId: "missing",
        at,
        related: cellsAt(entry, entry.ticks),
        data: { name: shownName(entry), titles: entry.ticks.map(({ honor }) => ({ honor })) },
      },
    ];
  },
});
