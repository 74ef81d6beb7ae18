import { judgeMeeting } from "../../plan/judgeMeeting";
import { defineRule } from "../defineRule";
import { citeOf, ofThePlan } from "../planRule";

/** Whether all people meet or delegates do, by how many people the agency has. */
export const planMeetingForm = defineRule({
  ...ofThePlan,
  id: "plan-meeting-form",
  severity: "warning",
  title: { vi: "Hình thức hội nghị", en: "How the meeting is held" },
  norm: {
    vi: "Đơn vị ít người tổ chức hội nghị toàn thể, đơn vị đông người tổ chức hội nghị đại biểu, theo số người mà kế hoạch nêu.",
    en: "Below the number of people that the plan names all of them meet, above it delegates do.",
  },
  messages: {
    other: {
      vi: {
        what: "Đơn vị có {people} người, theo kế hoạch tổ chức hội nghị {form, select, plenary {toàn thể} other {đại biểu}}; danh sách ghi hội nghị {written, select, plenary {toàn thể} other {đại biểu}}.",
        todo: "Kiểm tra lại số người và hình thức hội nghị.",
        met: "Đạt khi tổ chức hội nghị {form, select, plenary {toàn thể} other {đại biểu}}.",
      },
      en: {
        what: "With {people, plural, one {# person} other {# people}} the plan wants {form, select, plenary {all of them to meet} other {delegates to meet}}; the list names a meeting of {written, select, plenary {all} other {delegates}}.",
        todo: "Check the number of people and how the meeting is held.",
        met: "Met with {form, select, plenary {a meeting of all} other {a meeting of delegates}}.",
      },
    },
    open: {
      severity: "info",
      vi: {
        what: "Đơn vị có đúng {people} người: kế hoạch chỉ nêu dưới và trên {people} người, không nêu trường hợp này.",
        todo: "Đơn vị tự chọn hội nghị toàn thể hoặc hội nghị đại biểu, hoặc hỏi cơ quan ban hành kế hoạch.",
        met: "Cách nào cũng không trái kế hoạch.",
      },
      en: {
        what: "The agency has exactly {people, plural, one {# person} other {# people}}: the plan speaks of fewer and of more, and leaves this open.",
        todo: "Choose either form, or ask who issued the plan.",
        met: "Either form is in line with the plan.",
      },
    },
    unknown: {
      severity: "info",
      verdict: "unproven",
      vi: {
        what: "Chưa biết {missing, select, people {đơn vị có bao nhiêu người} other {hội nghị toàn thể hay hội nghị đại biểu}} nên chưa xét được hình thức hội nghị; kế hoạch lấy mốc {below} người.",
        todo: "{missing, select, people {Ghi “Tổng số người: …” phía trên danh sách} other {Ghi “Hội nghị toàn thể” hoặc “Hội nghị đại biểu” ở tiêu đề}}.",
        met: "Xét được khi danh sách ghi đủ số người và hình thức hội nghị.",
      },
      en: {
        what: "It is not known {missing, select, people {how many people the agency has} other {whether all people meet or delegates do}}, so the form of the meeting is not judged; the plan’s limit is {below, plural, one {# person} other {# people}}.",
        todo: "{missing, select, people {Write “Tổng số người: …” above the list} other {Write “Hội nghị toàn thể” or “Hội nghị đại biểu” in the title}}.",
        met: "Can be told once the list has the number of people and the form of the meeting.",
      },
    },
  },
  *check(register) {
    for (const { term, list, people, form, met } of judgeMeeting(register)) {
      if (!register.plan || !("plenaryBelow" in term) || met) continue;
      const found = { at: list.header, cites: citeOf(register.plan, term.quote) };
      const below = term.plenaryBelow;
      if (people === below) yield { ...found, messageId: "open", data: { people } };
      else if (people === undefined || form === undefined || list.form === undefined)
        yield { ...found, messageId: "unknown", data: { missing: people === undefined ? "people" : "form", below } };
      else yield { ...found, messageId: "other", data: { people, form, written: list.form } };
    }
  },
});
