import { circular15, quangNam11 } from "../../law/citations";
import { cellAt, cellsAt } from "../../registration/cellAt";
import { findUnitChanges } from "../../registration/findUnitChanges";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";

/** A title or an award for a unit that is new, was put together, split or dissolved, as its remark says. */
export const unitNewOrDissolved = defineRule({
  id: "unit-new-or-dissolved",
  layer: "law",
  scope: "entry",
  severity: "warning",
  title: {
    vi: "Đơn vị mới thành lập, sáp nhập, chia tách hoặc giải thể",
    en: "A unit that is new, merged, split or dissolved",
  },
  norm: {
    vi: "Đơn vị mới thành lập, sáp nhập, chia tách cần đủ thời gian (nhiều nơi quy định 12 tháng); không khen thưởng đơn vị đã giải thể.",
    en: "A unit that is new, merged or split needs enough time (12 months in many places); a dissolved one is given no award.",
  },
  messages: {
    changed: {
      vi: {
        what: "{unit} đăng ký {titles} trong khi ghi chú có “{hits}”; đơn vị mới thành lập, sáp nhập thường phải đủ 12 tháng, đơn vị đã giải thể không được khen thưởng.",
        todo: "Kiểm tra thời gian hoạt động của đơn vị trước khi đề nghị.",
        met: "Đạt khi đơn vị còn hoạt động và đủ thời gian theo quy định.",
      },
      en: {
        what: "{unit} is registered for {titles} while its remark says “{hits}”; a new or merged unit usually needs 12 months, and a dissolved one is given no award.",
        todo: "Check how long the unit has been at work before it is proposed.",
        met: "Met when the unit still exists and has been at work as long as is laid down.",
      },
    },
  },
  enactments: {
    "law-2003": { cites: [quangNam11("điểm a khoản 5 Điều 7")], evidence: "unconfirmed" },
    "decree-152-2025": { cites: [circular15("Điều 2")], evidence: "confirmed" },
  },
  check(entry) {
    if (entry.kind !== "collective") return [];
    const hits = findUnitChanges(entry.note);
    const [first, ...others] = entry.ticks;
    if (!first || hits.length === 0) return [];
    return [
      {
        messageId: "changed",
        at: cellAt(entry, first),
        related: cellsAt(entry, others),
        data: { unit: shownName(entry), titles: entry.ticks.map(({ honor }) => ({ honor })), hits },
      },
    ];
  },
});
