import { defineRule } from "../defineRule";
import { ofThePlan } from "../planRule";

/** A row of the sheet "Chỉ tiêu" that is not understood is told, never left out in silence. */
export const planRowUnread = defineRule({
  ...ofThePlan,
  id: "plan-row-unread",
  severity: "warning",
  title: { vi: "Dòng chỉ tiêu không hiểu", en: "Row of the targets not understood" },
  norm: {
    vi: "Mọi dòng của trang Chỉ tiêu ghi rõ đại lượng, mẫu số, phép so và giá trị.",
    en: "Every row of the targets says what is counted, of whom, how it is compared and with what.",
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
  },
  *check({ plan }) {
    for (const { at, quote, value, column } of plan?.unread ?? [])
      yield { messageId: "unread", at, data: { quote, value, column } };
  },
});
