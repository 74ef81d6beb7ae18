import { shownName } from "../../registration/shownName";
import { compareUnits } from "../../registration/collectiveNames";
import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";

/** A person whose evidence of the last years stands under another unit: a move, or a namesake. */
export const unitChanged = defineRule({
  id: "unit-changed",
  ...ofTheForm,
  scope: "entry",
  severity: "info",
  title: { vi: "Người chuyển đơn vị", en: "People who changed units" },
  norm: {
    vi: "Người chuyển đơn vị được xét ở đơn vị mới, có ý kiến của đơn vị cũ.",
    en: "Whoever changed units is considered in the new one, with the opinion of the old.",
  },
  messages: {
    changed: {
      vi: {
        what: "{name} đăng ký ở {unit}, nhưng minh chứng năm {year} ghi đơn vị {earlier}.",
        todo: "Nếu là người chuyển đơn vị thì lấy ý kiến đơn vị cũ; nếu là người khác cùng tên thì thêm ngày sinh ở cả hai nơi.",
        met: "Không còn lưu ý khi đơn vị ở hai nơi khớp nhau.",
      },
      en: {
        what: "{name} is registered in {unit}, but the evidence of {year} names the unit {earlier}.",
        todo: "If the person moved, ask the old unit for its opinion; if it is a namesake, add the date of birth in both places.",
        met: "No longer said when the unit is the same in both places.",
      },
    },
  },
  check(entry) {
    const last = entry.record?.past.findLast(({ unit }) => unit !== "");
    if (entry.kind !== "individual" || !last || compareUnits(last.unit, entry.unit) !== "different") return [];
    return [
      {
        messageId: "changed",
        at: entry.at,
        related: [last.at],
        data: { name: shownName(entry), unit: entry.unit, year: String(last.year), earlier: last.unit },
      },
    ];
  },
});
