import { defineRule } from "../defineRule";
import { ofThePlan } from "../planRule";

/** A row of the sheet "Chỉ tiêu" that is not understood, or a second such sheet, is told, never left out in silence. */
export const planRowUnread = defineRule({
  ...ofThePlan,
  id: "plan-row-unread",
  severity: "warning",
  title: { vi: "Dòng, trang chỉ tiêu không được tính", en: "Rows and sheets of targets not counted" },
  norm: {
    vi: "Mọi dòng của trang Chỉ tiêu ghi rõ đại lượng, mẫu số, phép so và giá trị; chỉ có một kế hoạch.",
    en: "Every row of the targets says what is counted, of whom, how it is compared and with what; there is one plan.",
  },
  messages: {
    unread: {
      vi: {
        what: "Chỉ tiêu “{quote}” chưa được tính: không hiểu {column, select, measure {đại lượng} population {mẫu số} comparison {phép so} date {ngày} other {giá trị}} “{value}”.",
        todo: "{column, select, measure {Ghi đại lượng theo danh hiệu, hình thức của luật, ví dụ “Lao động tiên tiến”.} population {Ghi người; cán bộ, công chức; Lao động tiên tiến; hoặc tập thể (nếu đếm tập thể); để trống nếu là số lượng.} comparison {Ghi ít nhất, trên, đúng, không quá, hoặc từ … đến.} date {Ghi ngày dạng 15/3/2022.} other {Ghi một tỷ lệ không quá 100%, ví dụ 15%, hoặc một số nguyên; nếu là “từ … đến” thì ghi 2 - 3.}}",
        met: "Đạt khi cả dòng hiểu được.",
      },
      en: {
        what: "The target “{quote}” is not counted: its {column, select, measure {measure} population {population} comparison {comparison} date {date} other {value}} “{value}” is not understood.",
        todo: "{column, select, measure {Name a title or award of the law, such as “Lao động tiên tiến”.} population {Write người; cán bộ, công chức; Lao động tiên tiến; or tập thể where units are counted; leave it empty for a number.} comparison {Write ít nhất, trên, đúng, không quá, or từ … đến.} date {Write the date as 15/3/2022.} other {Write a share of at most 100%, such as 15%, or a whole number; for “từ … đến” write 2 - 3.}}",
        met: "Met when the whole row is understood.",
      },
    },
    unused: {
      severity: "info",
      vi: {
        what: "Có hơn một kế hoạch: đang tính theo trang {sheet}, không tính trang này vì ghi khác.",
        todo: "Giữ một trang Chỉ tiêu có đủ các chỉ tiêu của kế hoạch, bỏ trang kia.",
        met: "Đạt khi chỉ có một trang Chỉ tiêu, hoặc các trang ghi như nhau.",
      },
      en: {
        what: "There is more than one plan: the sheet {sheet} is in use; this one, which says something else, is not.",
        todo: "Keep one sheet with all targets of the plan, and remove the other.",
        met: "Met when there is one sheet of targets, or all say the same.",
      },
    },
  },
  *check({ plan }) {
    for (const { at, quote, value, column } of plan?.unread ?? [])
      yield { messageId: "unread", at, data: { quote, value, column } };
    for (const { at, inUse } of plan?.unused ?? []) {
      const { workbook, sheet } = inUse;
      yield {
        messageId: "unused",
        at,
        data: { sheet: workbook === at.workbook ? `“${sheet}”` : `“${sheet}” (${workbook})` },
      };
    }
  },
});
