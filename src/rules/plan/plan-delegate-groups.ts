import { ABOUT, judgeMeeting } from "../../plan/judgeMeeting";
import { defineRule } from "../defineRule";
import { citeOf, ofThePlan } from "../planRule";
import { shownPercent } from "../share";

/** How many of the delegates are models and how many are guests: the plan names shares with “about”, so that nobody is at fault. */
export const planDelegateGroups = defineRule({
  ...ofThePlan,
  id: "plan-delegate-groups",
  severity: "info",
  title: { vi: "Thành phần đại biểu", en: "Models and guests among the delegates" },
  norm: {
    vi: "Đại biểu điển hình tiên tiến và khách mời vào khoảng tỷ lệ mà kế hoạch nêu.",
    en: "Models and guests are about the shares of the delegates that the plan names.",
  },
  messages: {
    differs: {
      vi: {
        what: "Trong {n} đại biểu có {models} điển hình tiên tiến ({pct}%) và {guests} khách mời{unknown, plural, =0 {} other {, còn {unknown} người chưa rõ thành phần, xếp bên nào cũng vẫn chênh}}; kế hoạch nêu khoảng {percent, number}% điển hình tiên tiến.",
        todo: "Kế hoạch chỉ nêu mức “khoảng”; cân nhắc nếu chênh nhiều.",
        met: `Vào khoảng kế hoạch nêu khi chênh không quá ${ABOUT} điểm phần trăm so với {percent, number}% điển hình tiên tiến.`,
      },
      en: {
        what: "Of {n, plural, one {# delegate} other {# delegates}} {models, plural, one {# is a model} other {# are models}} ({pct}%) and {guests, plural, one {# is a guest} other {# are guests}}{unknown, plural, =0 {} one {, and # is neither by what is written, which cannot mend it} other {, and # are neither by what is written, which cannot mend it}}; the plan names about {percent, number}% of models.",
        todo: "The plan says “about”; weigh it if the difference is large.",
        met: `About what the plan names within ${ABOUT} percentage points of {percent, number}% of models.`,
      },
    },
    unclear: {
      verdict: "unproven",
      vi: {
        what: "{k} trên {n} đại biểu chưa rõ là điển hình tiên tiến hay khách mời nên chưa tính được tỷ lệ.",
        todo: "Ghi “Điển hình tiên tiến” hoặc “Khách mời” ở cột Thành phần; đại diện lãnh đạo dự họp thì để nguyên.",
        met: "Tính được khi mọi đại biểu có thành phần rõ.",
      },
      en: {
        what: "Of {n, plural, one {# delegate} other {# delegates}} {k, plural, one {# is} other {# are}} neither model nor guest by what is written, so that the shares cannot be told.",
        todo: "Write “Điển hình tiên tiến” or “Khách mời” under Thành phần; leave it for leaders who attend.",
        met: "Can be told once every delegate has a group.",
      },
    },
  },
  *check(register) {
    for (const { term, list, delegates: n, models, guests, met } of judgeMeeting(register)) {
      if (!register.plan || !("aboutPercentModels" in term) || met || n === 0) continue;
      const found = { at: list.header, cites: citeOf(register.plan, term.quote) };
      const unknown = n - models - guests;
      const related = list.delegates.filter(({ group }) => group === undefined).map(({ at }) => at);
      const percent = term.aboutPercentModels;
      if (met === undefined) yield { ...found, messageId: "unclear", related, data: { k: unknown, n } };
      else {
        const data = { n, models, guests, unknown, percent, pct: shownPercent(models, n) };
        yield { ...found, messageId: "differs", related, data };
      }
    }
  },
});
