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
  },
  check({ registrations, history }) {
    const [first] = registrations;
    const unclear = history?.unclear ?? [];
    if (!first || unclear.length === 0) return [];
    const data = {
      n: unclear.length,
      cells: unclear.slice(0, NAMED).map(named),
      more: Math.max(0, unclear.length - NAMED),
    };
    return [{ messageId: "unclear", at: first.header, related: unclear, data }];
  },
});

function named(cell: CellRef): string {
  return `${cell.workbook}, ${cell.sheet}!${cellAddress(cell)}`;
}
