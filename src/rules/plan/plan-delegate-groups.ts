import { judgeMeeting } from "../../plan/judgeMeeting";
import { defineRule } from "../defineRule";
import { citeOf, ofThePlan } from "../planRule";
import { shownPercent } from "../share";

/** Percentage points either way that are still “about” a share. */
const ABOUT = 5;

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
        what: "Trong {n} đại biểu có {models} điển hình tiên tiến ({pct}%) và {guests} khách mời; kế hoạch nêu khoảng {percent, number}% điển hình tiên tiến.",
        todo: "Kế hoạch chỉ nêu mức “khoảng”; cân nhắc nếu chênh nhiều.",
        met: `Vào khoảng kế hoạch nêu khi chênh không quá ${ABOUT} điểm phần trăm so với {percent, number}% điển hình tiên tiến.`,
      },
      en: {
        what: "Of {n, plural, one {# delegate} other {# delegates}} {models, plural, one {# is a model} other {# are models}} ({pct}%) and {guests, plural, one {# is a guest} other {# are guests}}; the plan names about {percent, number}% of models.",
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
    for (const { term, list, delegates: n, models, guests } of judgeMeeting(register)) {
      if (!register.plan || !("aboutPercentModels" in term) || n === 0) continue;
      const found = { at: list.header, cites: citeOf(register.plan, term.quote) };
      const k = n - models - guests;
      const percent = term.aboutPercentModels;
      if (k > 0) {
        const related = list.delegates.filter(({ group }) => group === undefined).map(({ at }) => at);
        yield { ...found, messageId: "unclear", related, data: { k, n } };
      } else if (Math.abs(100 * models - percent * n) > ABOUT * n)
        yield { ...found, messageId: "differs", data: { n, models, guests, percent, pct: shownPercent(models, n) } };
    }
  },
});
