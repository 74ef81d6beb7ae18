import { cellAddress } from "../../grid/address";
import type { CellRef } from "../../grid/CellRef";
import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";

/** A message that names more cells than this is not read; the finding refers to all of them. */
const NAMED = 20;

/** Lines of evidence that were not understood and so prove nothing. */
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
        what: "Có {n} dòng minh chứng chưa hiểu họ tên, năm hoặc danh hiệu nên chưa tính: {cells}{more, plural, =0 {} other { và # ô khác}}.",
        todo: "Ghi đủ họ tên, năm thành tích và tên danh hiệu, hình thức ở các dòng này.",
        met: "Được tính khi mỗi dòng có họ tên, năm thành tích và tên danh hiệu, hình thức.",
      },
      en: {
        what: "The name, year or honor of {n, plural, one {# line} other {# lines}} of evidence is not understood, so {n, plural, one {it does} other {they do}} not count: {cells}{more, plural, =0 {} one { and # more cell} other { and # more cells}}.",
        todo: "Write the name, the year and the honor in full in these lines.",
        met: "They count when every line has a name, a year and an honor.",
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
    const { unclear, unread } = history;
    const sheets = unread.map((cell) => ({
      messageId: "unread" as const,
      at: first.header,
      related: [cell],
      data: { sheet: `${cell.workbook}, ${cell.sheet}` },
    }));
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
