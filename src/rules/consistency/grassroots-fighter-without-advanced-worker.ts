import { decree91, law2022 } from "../../law/citations";
import { cellAt } from "../../registration/cellAt";
import { findCell } from "../../registration/findCell";
import { findTick } from "../../registration/findTick";
import { isUnclear } from "../../registration/isUnclear";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";

/** A Chiến sĩ thi đua whose Lao động tiên tiến is not marked, in a table that marks every step of the ladder. */
export const grassrootsFighterWithoutAdvancedWorker = defineRule({
  id: "grassroots-fighter-without-advanced-worker",
  layer: "law",
  scope: "entry",
  severity: "warning",
  title: { vi: "Chiến sĩ thi đua kèm Lao động tiên tiến", en: "Emulation Fighter marked as Advanced Worker too" },
  norm: {
    vi: "Chiến sĩ thi đua cơ sở đạt cả tiêu chuẩn Lao động tiên tiến; biểu đánh dấu từ mức thấp thì đánh dấu cả hai.",
    en: "A Grassroots Emulation Fighter meets the standard of Advanced Worker; a table that marks every step marks both.",
  },
  messages: {
    missing: {
      vi: {
        what: "{name} đăng ký {title} nhưng chưa đánh dấu Lao động tiên tiến, tổng số Lao động tiên tiến sẽ bị thiếu.",
        todo: "Đánh dấu thêm Lao động tiên tiến.",
        met: "Đạt khi Lao động tiên tiến cũng được đánh dấu.",
      },
      en: {
        what: "{name} is registered for {title} but not marked as Advanced Worker; the total of Advanced Workers will be too low.",
        todo: "Mark Advanced Worker as well.",
        met: "Met when Advanced Worker is marked too.",
      },
    },
  },
  enactments: {
    "law-2003": { cites: [decree91("điểm a khoản 3 Điều 9")], evidence: "confirmed" },
    "law-2022": { cites: [law2022("khoản 1 Điều 23")], evidence: "confirmed" },
  },
  check(entry, _, table) {
    if (table.tickStyle !== "cumulative") return [];
    // Who did not complete holds no title at all: not-completed-with-honors.
    if (entry.level === "not-completed") return [];
    const tick = findTick(entry, "grassroots-fighter") ?? findTick(entry, "provincial-fighter");
    if (!tick || findTick(entry, "advanced-worker") || isUnclear(entry, "advanced-worker")) return [];
    const empty = findCell(table, entry, (role) => role === "advanced-worker");
    if (!empty) return [];
    return [
      {
        messageId: "missing",
        at: cellAt(entry, tick),
        related: [empty],
        data: { name: shownName(entry), title: { honor: tick.honor } },
        // Mere completion is too low for the lower title as well: fighter-level says so.
        ...(entry.level !== "completed" && { fix: { kind: "suggestion", edits: [{ at: empty, from: "", to: "x" }] } }),
      },
    ];
  },
});
