import { columnName, rangeAddress } from "../../grid/address";
import type { Entry, Registration } from "../../registration/Registration";
import { cellAt } from "../../registration/cellAt";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";

/** Error values inside the table, cells merged over several people or linked to another workbook, numbers for names, and what is hidden. */
export const cellError = defineRule({
  ...ofTheForm,
  id: "cell-error",
  scope: "registration",
  severity: "error",
  title: { vi: "Ô báo lỗi, gộp, liên kết hoặc ẩn", en: "Cells with errors, merged, linked or hidden" },
  norm: {
    vi: "Trong bảng không có ô báo lỗi, ô gộp qua nhiều người, liên kết tới tệp khác hay dòng, cột, trang ẩn.",
    en: "The table has no error values, no cells merged over several people, no links to other workbooks, and nothing of it is hidden.",
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
    externalLinks: {
      severity: "warning",
      vi: {
        what: "Bảng có {n} ô lấy số liệu từ tệp Excel khác; giá trị đang thấy có thể đã cũ.",
        todo: "Cập nhật liên kết, rồi dán lại thành giá trị trước khi gửi.",
        met: "Đạt khi không ô nào của bảng lấy số liệu từ tệp khác.",
      },
      en: {
        what: "{n, plural, one {# cell of the table takes} other {# cells of the table take}} a value from another workbook; what is shown may be out of date.",
        todo: "Update the links, then paste the cells as values before sending.",
        met: "Met when no cell of the table refers to another workbook.",
      },
    },
    numberForName: {
      severity: "warning",
      vi: {
        what: "Ô họ tên chỉ có số “{value}”.",
        todo: "Ghi họ và tên.",
        met: "Đạt khi ô ghi họ tên.",
      },
      en: {
        what: "The cell of the name holds the number “{value}” only.",
        todo: "Write the name.",
        met: "Met when the cell holds a name.",
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
    hiddenColumns: {
      severity: "info",
      vi: {
        what: "Bảng có {n} cột đang ẩn ({columns}); các cột này vẫn được tính.",
        todo: "Hiện lại để kiểm tra; xóa hẳn nếu không đăng ký.",
        met: "Đạt khi bảng không có cột ẩn.",
      },
      en: {
        what: "{n, plural, one {# column of the table is hidden ({columns}); it is} other {# columns of the table are hidden ({columns}); they are}} counted all the same.",
        todo: "{n, plural, one {Show it again and check; delete it if it is} other {Show them again and check; delete them if they are}} not meant to be registered.",
        met: "Met when no column of the table is hidden.",
      },
    },
    hiddenSheet: {
      severity: "info",
      vi: {
        what: "Trang “{sheet}” đang ẩn{deep, select, true { sâu, không có trong danh sách trang ẩn của Excel} other {}}; biểu trong trang vẫn được tính.",
        todo: "{deep, select, true {Nhờ cán bộ tin học hiện lại trang} other {Hiện lại trang}} để kiểm tra; xóa hẳn nếu không đăng ký.",
        met: "Đạt khi trang không ẩn.",
      },
      en: {
        what: "The sheet “{sheet}” is hidden{deep, select, true { deeply and not in the list of hidden sheets} other {}}; its register is counted all the same.",
        todo: "{deep, select, true {Have a programmer show the sheet} other {Show the sheet}} again and check; delete it if it is not meant to be registered.",
        met: "Met when the sheet is not hidden.",
      },
    },
  },
  check(registration) {
    const { workbook, sheet, entries, totals, merged, linked, header } = registration;
    const inRows = entries.filter(({ errors, name }) => errors.length > 0 || isNumber(name)).flatMap(rowProblems);
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
    const [firstLink] = linked;
    const links = firstLink
      ? [{ messageId: "externalLinks" as const, at: firstLink, related: linked.slice(1), data: { n: linked.length } }]
      : [];
    const hidden = hiddenParts(registration).map((part) => ({ ...part, at: header }));
    return [...inRows, ...inTotals, ...inMerged, ...links, ...hidden];
  },
});

function rowProblems(entry: Entry) {
  const errors = entry.errors.map((cell) => ({
    messageId: "errorValue" as const,
    at: cellAt(entry, cell),
    data: { name: shownName(entry), header: cell.header, value: cell.value },
    about: entry,
  }));
  const { at, name } = entry;
  return isNumber(name)
    ? [...errors, { messageId: "numberForName" as const, at, data: { value: name }, about: entry }]
    : errors;
}

/** Almost every name begins with a letter, and to see that is quicker than to look at the whole. */
function isNumber(name: string): boolean {
  return name.charAt(0) <= "9" && /^\d[\d.,]*$/.test(name);
}

function hiddenParts({ sheet, hiddenRows, hiddenColumns, hiddenSheet }: Registration) {
  const columns = hiddenColumns.map(columnName);
  return [
    ...(hiddenRows.length > 0 ? [{ messageId: "hiddenRows" as const, data: { n: hiddenRows.length } }] : []),
    ...(columns.length > 0 ? [{ messageId: "hiddenColumns" as const, data: { n: columns.length, columns } }] : []),
    ...(hiddenSheet
      ? [{ messageId: "hiddenSheet" as const, data: { sheet, deep: String(hiddenSheet === "very-hidden") } }]
      : []),
  ];
}
