import { decree91, law2022 } from "../../law/citations";
import { cellAt } from "../../registration/cellAt";
import { findCell } from "../../registration/findCell";
import { findTick } from "../../registration/findTick";
import { isUnclear } from "../../registration/isUnclear";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";

/** A Chiến sĩ thi đua cấp tỉnh, Bộ is considered in the year of the third Chiến sĩ thi đua cơ sở, which a cumulative table marks as well. */
export const provincialFighterWithoutGrassroots = defineRule({
  id: "provincial-fighter-without-grassroots",
  layer: "law",
  scope: "entry",
  severity: "warning",
  title: {
    vi: "Chiến sĩ thi đua cấp Bộ, ban, ngành, tỉnh kèm Chiến sĩ thi đua cơ sở",
    en: "Provincial or Ministerial Emulation Fighter marked as Grassroots Emulation Fighter too",
  },
  norm: {
    vi: "Chiến sĩ thi đua cấp Bộ, ban, ngành, tỉnh xét trong năm đạt Chiến sĩ thi đua cơ sở lần thứ ba liên tục; biểu đánh dấu từ mức thấp thì đánh dấu cả Chiến sĩ thi đua cơ sở.",
    en: "A Provincial or Ministerial Emulation Fighter is considered in the year of the third consecutive title of Grassroots Emulation Fighter; a table that marks every step marks that as well.",
  },
  messages: {
    missing: {
      vi: {
        what: "{name} đăng ký {title} nhưng chưa đánh dấu Chiến sĩ thi đua cơ sở; thường đây là năm đạt Chiến sĩ thi đua cơ sở lần thứ ba liên tục.",
        todo: "Đánh dấu thêm Chiến sĩ thi đua cơ sở nếu năm nay có đăng ký.",
        met: "Đạt khi Chiến sĩ thi đua cơ sở cũng được đánh dấu.",
      },
      en: {
        what: "{name} is registered for {title} but not marked as Grassroots Emulation Fighter; normally this is the year of the third such title in a row.",
        todo: "Mark Grassroots Emulation Fighter as well if it is registered this year.",
        met: "Met when Grassroots Emulation Fighter is marked too.",
      },
    },
  },
  enactments: {
    "law-2003": { cites: [decree91("khoản 2 Điều 9")], evidence: "confirmed" },
    "law-2022": { cites: [law2022("Điều 22")], evidence: "confirmed" },
  },
  check(entry, _, table) {
    if (table.tickStyle !== "cumulative") return [];
    // Who did not complete holds no title at all: not-completed-with-honors.
    if (entry.level === "not-completed") return [];
    const tick = findTick(entry, "provincial-fighter");
    if (!tick || findTick(entry, "grassroots-fighter") || isUnclear(entry, "grassroots-fighter")) return [];
    const empty = findCell(table, entry, (role) => role === "grassroots-fighter");
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
