import { law2003 } from "../../law/citations";
import { cellAt } from "../../registration/cellAt";
import { findCell } from "../../registration/findCell";
import { findTick } from "../../registration/findTick";
import { isUnclear } from "../../registration/isUnclear";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";

/** To 2023 a Tập thể lao động xuất sắc was chosen among the Tập thể lao động tiên tiến; the 2022 law no longer says so. */
export const excellentCollectiveWithoutAdvanced = defineRule({
  id: "excellent-collective-without-advanced",
  layer: "law",
  scope: "entry",
  severity: "warning",
  title: {
    vi: "Tập thể lao động xuất sắc kèm Tập thể lao động tiên tiến",
    en: "Excellent Labour Collective marked as Advanced Labour Collective too",
  },
  norm: {
    vi: "Tập thể lao động xuất sắc được chọn trong số các Tập thể lao động tiên tiến; biểu đánh dấu từ mức thấp thì đánh dấu cả hai.",
    en: "Excellent Labour Collectives are chosen among the Advanced Labour Collectives; a table that marks every step marks both.",
  },
  messages: {
    missing: {
      vi: {
        what: "{unit} đăng ký Tập thể lao động xuất sắc nhưng chưa đánh dấu Tập thể lao động tiên tiến.",
        todo: "Đánh dấu thêm Tập thể lao động tiên tiến.",
        met: "Đạt khi Tập thể lao động tiên tiến cũng được đánh dấu.",
      },
      en: {
        what: "{unit} is registered as Excellent Labour Collective but not marked as Advanced Labour Collective.",
        todo: "Mark Advanced Labour Collective as well.",
        met: "Met when Advanced Labour Collective is marked too.",
      },
    },
  },
  enactments: { "law-2003": { cites: [law2003("khoản 1 Điều 27")], evidence: "confirmed" } },
  check(entry, _, table) {
    if (table.tickStyle !== "cumulative") return [];
    const tick = findTick(entry, "excellent-collective");
    if (!tick || findTick(entry, "advanced-collective") || isUnclear(entry, "advanced-collective")) return [];
    const empty = findCell(table, entry, (role) => role === "advanced-collective");
    if (!empty) return [];
    return [
      {
        messageId: "missing",
        at: cellAt(entry, tick),
        related: [empty],
        data: { unit: shownName(entry) },
        // Mere completion or less is too low for the lower title as well: excellent-collective-level says so.
        ...(entry.level !== "completed" &&
          entry.level !== "not-completed" && {
            fix: { kind: "suggestion", edits: [{ at: empty, from: "", to: "x" }] },
          }),
      },
    ];
  },
});
