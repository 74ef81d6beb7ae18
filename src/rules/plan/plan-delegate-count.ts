import { judgeMeeting } from "../../plan/judgeMeeting";
import { defineRule } from "../defineRule";
import { citeOf, ofThePlan } from "../planRule";

/** More delegates than the plan's meeting is to have. */
export const planDelegateCount = defineRule({
  ...ofThePlan,
  id: "plan-delegate-count",
  severity: "warning",
  title: { vi: "Số đại biểu dự hội nghị", en: "Number of delegates" },
  norm: {
    vi: "Số đại biểu không quá mức tối đa mà kế hoạch nêu.",
    en: "There are no more delegates than the plan allows.",
  },
  messages: {
    over: {
      vi: {
        what: "Danh sách có {k} đại biểu, kế hoạch cho tối đa {most}, quá {gap}.",
        todo: "Rà soát lại danh sách; cần thêm đại biểu thì xin ý kiến cơ quan ban hành kế hoạch.",
        met: "Đạt khi không quá {most} đại biểu.",
      },
      en: {
        what: "The list has {k, plural, one {# delegate} other {# delegates}}; the plan allows {most}, so {gap} too many.",
        todo: "Go through the list again, or ask who issued the plan.",
        met: "Met with at most {most, plural, one {# delegate} other {# delegates}}.",
      },
    },
  },
  *check(register) {
    for (const { term, list, delegates: k, met } of judgeMeeting(register)) {
      if (!register.plan || !("mostDelegates" in term) || met !== false) continue;
      const most = term.mostDelegates;
      const related = list.delegates.slice(most).map(({ at }) => at);
      const cites = citeOf(register.plan, term.quote);
      yield { messageId: "over", at: list.header, related, cites, data: { k, most, gap: k - most } };
    }
  },
});
