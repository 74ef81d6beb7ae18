import { rangeAddress } from "../../grid/address";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";

/** Error values inside the table, cells merged over several people, and how many of its rows are hidden. */
export const cellError = defineRule({
  ...ofTheForm,
  id: "cell-error",
  scope: "registration",
  severity: "error",
  title: { vi: "Ô báo lỗi, gộp hoặc ẩn", en: "Cells with errors, merged or hidden" },
  norm: {
    vi: "Trong bảng không có ô báo lỗi, ô gộp qua nhiều người hay dòng ẩn.",
    en: "The table has no error values, no cells merged over several people and no hidden rows.",
  },
  messages: {
    errorValue: {
      vi: {
        what: "{name}: ô ở cột “{header}” báo lỗi {value} nên không đọc được.",
        todo: "Sửa công thức, hoặc ghi lại giá trị của ô.",
        met: "Đạt khi ô không còn báo lỗi.",
      },
      en: {
        what: "{name}: the cell under “{header}” shows the error {value} and cannot be read.",
        todo: "Correct the formula, or write the value again.",
        met: "Met when the cell shows no error.",
      },
    },
    errorTotal: {
      vi: {
        what: "{label}: ô ở cột “{header}” báo lỗi {value}; đếm được {counted}.",
        todo: "Sửa công thức, hoặc ghi {counted}.",
        met: "Đạt khi ô ghi số {counted}.",
      },
      en: {
        what: "{label}: the cell under “{header}” shows the error {value}; the count is {counted}.",
        todo: "Correct the formula, or write {counted}.",
        met: "Met when the cell holds the number {counted}.",
      },
    },
    mergedRows: {
      vi: {
        what: "Các ô {range} được gộp qua nhiều dòng nên chỉ dòng đầu được tính.",
        todo: "Bỏ gộp ô, rồi ghi lại cho từng dòng.",
        met: "Đạt khi mỗi dòng có ô riêng.",
      },
      en: {
        what: "The cells {range} are merged over several rows; only the first row is counted.",
        todo: "Unmerge the cells and fill in each row.",
        met: "Met when each row has cells of its own.",
      },
    },
    hiddenRows: {
      severity: "info",
      vi: {
        what: "Bảng có {n} dòng đang ẩn hoặc bị lọc; các dòng này vẫn được tính.",
        todo: "Hiện lại để kiểm tra; xóa hẳn nếu không đăng ký.",
        met: "Đạt khi không còn dòng nào ẩn.",
      },
      en: {
        what: "{n, plural, one {# row of the table is hidden or filtered out; it is} other {# rows of the table are hidden or filtered out; they are}} counted all the same.",
        todo: "{n, plural, one {Show it again and check; delete it if it is} other {Show them again and check; delete them if they are}} not meant to be registered.",
        met: "Met when no row is hidden.",
      },
    },
  },
  check({ workbook, sheet, entries, totals, merged, hiddenRows, header }) {
    const inRows = entries
      .filter(({ errors }) => errors.length > 0)
      .flatMap((entry) =>
        entry.errors.map((cell) => ({
          messageId: "errorValue" as const,
          at: cell.at,
          data: { name: shownName(entry), header: cell.header, value: cell.value },
          about: entry,
        })),
      );
    const inTotals = totals.flatMap(({ at, label, header: column, written, counted, unit = "" }) =>
      typeof written === "string" && written.startsWith("#")
        ? {
            messageId: "errorTotal" as const,
            at,
            data: { label, header: column, value: written, counted },
            about: { unit, name: "" },
          }
        : [],
    );
    const inMerged = merged.map((range) => ({
      messageId: "mergedRows" as const,
      at: { workbook, sheet, row: range.top, column: range.left },
      data: { range: rangeAddress(range) },
    }));
    const hidden =
      hiddenRows.length > 0 ? [{ messageId: "hiddenRows" as const, at: header, data: { n: hiddenRows.length } }] : [];
    return [...inRows, ...inTotals, ...inMerged, ...hidden];
  },
});
