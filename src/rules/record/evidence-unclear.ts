import { cellAddress } from "../../grid/address";
import type { CellRef } from "../../grid/CellRef";
import type { Registration } from "../../registration/Registration";
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
    paired: {
      verdict: "unproven",
      vi: {
        what: "Có {n} dòng minh chứng ghi hai năm liền nhau như “2023-2024” mà không ghi là năm học nên mới tính năm đầu: {cells}{more, plural, =0 {} other { và # ô khác}}.",
        todo: "Nếu là hai năm thì ghi “2023, 2024”; nếu là năm học thì ghi “năm học 2023-2024”.",
        met: "Được tính đủ khi ô Năm ghi từng năm hoặc ghi rõ là năm học.",
      },
      en: {
        what: "{n, plural, one {# line} other {# lines}} of evidence {n, plural, one {names} other {name}} two years running such as “2023-2024” without saying that this is a school year, so that only the first counts: {cells}{more, plural, =0 {} one { and # more cell} other { and # more cells}}.",
        todo: "Write “2023, 2024” for two years, “năm học 2023-2024” for a school year.",
        met: "They count in full when the cell of the year names each year or says that it is a school year.",
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
  check({ registrations, history }) {
    const [first] = registrations;
    if (!first || !history) return [];
    const { unclear, paired, undated, unread } = history;
    const told = (messageId: "unread" | "undated", cells: readonly CellRef[]) =>
      cells.map((cell) => ({
        messageId,
        at: first.header,
        related: [cell],
        data: { sheet: `${cell.workbook}, ${cell.sheet}` },
      }));
    const listed = (messageId: "unclear" | "paired", cells: readonly CellRef[]) => {
      if (cells.length === 0) return [];
      const more = Math.max(0, cells.length - NAMED);
      const data = { n: cells.length, cells: cells.slice(0, NAMED).map(named), more };
      return [{ messageId, at: first.header, related: cells, data }];
    };
    return [
      ...told("unread", unread),
      ...told("undated", undated),
      ...listed("unclear", unclear),
      ...listed("paired", registrations.some(isOfSchoolYear) ? [] : paired),
    ];
  },
});

function isOfSchoolYear({ years }: Registration): boolean {
  return years.some(({ first, last }) => last > first);
}

function named(cell: CellRef): string {
  return `${cell.workbook}, ${cell.sheet}!${cellAddress(cell)}`;
}
