import { cellAddress } from "../../grid/address";
import type { CellRef } from "../../grid/CellRef";
import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";

/** A message that names more cells than this is not read; the finding refers to all of them. */
const NAMED = 20;

/** Evidence that was not understood and so proves nothing. */
export const evidenceUnclear = defineRule({
  id: "evidence-unclear",
  ...ofTheForm,
  scope: "all",
  severity: "info",
  title: { vi: "Dòng minh chứng chưa hiểu", en: "Lines of evidence that are not understood" },
  norm: {
    vi: "Mỗi dòng minh chứng cần có họ tên, năm thành tích và danh hiệu, hình thức, mức độ hoặc sáng kiến.",
    en: "Every line of evidence needs a name, a year, and an honor, a level or an initiative.",
  },
  messages: {
    unclear: {
      verdict: "unproven",
      vi: {
        what: "Có {n} dòng minh chứng chưa hiểu hết họ tên, năm, danh hiệu, hạng huân chương hoặc ô “Đã dùng cho” nên chưa tính hoặc mới tính một phần: {cells}{more, plural, =0 {} other { và # ô khác}}.",
        todo: "Ghi đủ họ tên, năm thành tích và tên danh hiệu, hình thức (huân chương ghi cả hạng) ở các dòng này.",
        met: "Được tính khi mỗi dòng có họ tên, năm thành tích và tên danh hiệu, hình thức.",
      },
      en: {
        what: "The name, the year, the honor, the order’s class or what an initiative was used for is not wholly understood in {n, plural, one {# line} other {# lines}} of evidence, so {n, plural, one {it does} other {they do}} not count, or only in part: {cells}{more, plural, =0 {} one { and # more cell} other { and # more cells}}.",
        todo: "Write the name, the year and the honor (an order with its class) in full in these lines.",
        met: "They count when every line has a name, a year and an honor.",
      },
    },
    undated: {
      verdict: "unproven",
      vi: {
        what: "Bảng ở trang {sheet} không cho biết là của năm nào nên chưa tính.",
        todo: "Ghi một năm ở tiêu đề của bảng hoặc ở tên trang; nhiều năm thì thêm cột Năm.",
        met: "Được tính khi tiêu đề, tên trang hoặc cột Năm nêu năm của kết quả.",
      },
      en: {
        what: "The table on {sheet} does not tell which year it is of, so it does not count.",
        todo: "Name one year in the table’s title or in the sheet’s name; for several years add a column Năm.",
        met: "It counts when the title, the sheet’s name or a column Năm names the year of the results.",
      },
    },
    unread: {
      verdict: "unproven",
      vi: {
        what: "Trang minh chứng {sheet} không có bảng đọc được nên chưa tính.",
        todo: "Ghi mỗi quyết định một dòng, dưới các tiêu đề Họ và tên, Đơn vị, Năm thành tích, Danh hiệu / Hình thức, Số quyết định.",
        met: "Được tính khi bảng có các cột Họ và tên, Năm thành tích, Danh hiệu / Hình thức.",
      },
      en: {
        what: "The sheet of evidence {sheet} has no table that can be read, so it does not count.",
        todo: "Write a line for each decision, below the headers Họ và tên, Đơn vị, Năm thành tích, Danh hiệu / Hình thức, Số quyết định.",
        met: "It counts when its table has the columns Họ và tên, Năm thành tích, Danh hiệu / Hình thức.",
      },
    },
  },
  check({ registrations: [first], history }) {
    if (!first || !history) return [];
    const { unclear, undated, unread } = history;
    const told = (messageId: "unread" | "undated", cells: readonly CellRef[]) =>
      cells.map((cell) => ({
        messageId,
        at: first.header,
        related: [cell],
        data: { sheet: `${cell.workbook}, ${cell.sheet}` },
      }));
    const sheets = [...told("unread", unread), ...told("undated", undated)];
    if (unclear.length === 0) return sheets;
    const data = {
      n: unclear.length,
      cells: unclear.slice(0, NAMED).map(named),
      more: Math.max(0, unclear.length - NAMED),
    };
    return [...sheets, { messageId: "unclear", at: first.header, related: unclear, data }];
  },
});

function named(cell: CellRef): string {
  return `${cell.workbook}, ${cell.sheet}!${cellAddress(cell)}`;
}
