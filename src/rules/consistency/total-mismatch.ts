import { cellsAt } from "../../registration/cellAt";
import type { CellRef } from "../../grid/CellRef";
import type { Entry, WrittenTotal } from "../../registration/Registration";
import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";

/** A number in a row "Tổng cộng" that is not what its column holds. */
export const totalMismatch = defineRule({
  ...ofTheForm,
  id: "total-mismatch",
  scope: "registration",
  severity: "error",
  title: { vi: "Dòng tổng cộng", en: "Rows of totals" },
  norm: {
    vi: "Số ghi ở dòng tổng cộng bằng số đếm được của cột.",
    en: "The number in a row of totals is the count of its column.",
  },
  messages: {
    differs: {
      vi: {
        what: "{label}, cột “{header}”: ghi {written}, đếm được {counted}.",
        todo: "Ghi {counted}, hoặc kiểm tra lại các dấu trong cột.",
        met: "Đạt khi số ghi bằng số đếm được ({counted}).",
      },
      en: {
        what: "{label}, column “{header}”: {written} is written, the count is {counted}.",
        todo: "Write {counted}, or check the marks in the column.",
        met: "Met when the number written is the count ({counted}).",
      },
    },
    differsBesideDoubtful: {
      vi: {
        what: "{label}, cột “{header}”: ghi {written}, đếm được {counted}, chưa tính {doubtful} ô không hiểu giá trị.",
        todo: "Sửa các ô không hiểu giá trị trước, rồi đối chiếu lại tổng số.",
        met: "Đạt khi không còn ô không hiểu giá trị và số ghi bằng số đếm được.",
      },
      en: {
        what: "{label}, column “{header}”: {written} is written, the count is {counted} without {doubtful, plural, one {# cell that is} other {# cells that are}} not understood.",
        todo: "Put {doubtful, plural, one {this cell} other {these cells}} right first, then compare the total again.",
        met: "Met when every cell is understood and the number written is the count.",
      },
    },
    noNumber: {
      severity: "warning",
      vi: {
        what: "{label}, cột “{header}”: “{written}” không phải là số; đếm được {counted}.",
        todo: "Ghi {counted}.",
        met: "Đạt khi ô ghi số {counted}.",
      },
      en: {
        what: "{label}, column “{header}”: “{written}” is no number; the count is {counted}.",
        todo: "Write {counted}.",
        met: "Met when the cell holds the number {counted}.",
      },
    },
    empty: {
      severity: "info",
      vi: {
        what: "{label}, cột “{header}”: còn để trống, đếm được {counted}.",
        todo: "Ghi {counted}.",
        met: "Đạt khi ô ghi số {counted}.",
      },
      en: {
        what: "{label}, column “{header}”: empty, the count is {counted}.",
        todo: "Write {counted}.",
        met: "Met when the cell holds the number {counted}.",
      },
    },
  },
  check({ totals, entries, continued }) {
    return totals.flatMap((total) => {
      const { at, label, header, written, counted, unit = "" } = total;
      const about = { unit, name: "" };
      if (written === undefined) {
        if (counted === 0) return [];
        const fix = { kind: "safe", edits: [{ at, from: "", to: counted }] } as const;
        return { messageId: "empty" as const, at, data: { label, header, counted }, about, fix };
      }
      // An error value is left to cell-error.
      if (written === counted || (typeof written === "string" && written.startsWith("#"))) return [];
      const data = { label, header, written, counted };
      if (typeof written === "string") return { messageId: "noNumber" as const, at, data, about };
      const related = doubtfulCells(total, [...entries, ...continued]);
      if (related.length === 0) return { messageId: "differs" as const, at, data, about };
      const doubtful = related.length;
      return { messageId: "differsBesideDoubtful" as const, at, related, data: { ...data, doubtful }, about };
    });
  },
});

/** The cells that the total sums up and that are not understood: they count as no tick. */
function doubtfulCells({ at, rows }: WrittenTotal, entries: readonly Entry[]): readonly CellRef[] {
  return entries
    .flatMap((entry) => cellsAt(entry, entry.doubtful))
    .filter(({ row, column }) => column === at.column && rows.first <= row && row <= rows.last);
}
