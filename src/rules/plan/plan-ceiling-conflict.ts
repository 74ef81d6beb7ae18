import { boundsOf } from "../../plan/bounds";
import { evaluateCount } from "../../plan/evaluate";
import { populationOf } from "../../plan/population";
import { defineRule } from "../defineRule";
import { citeOf, headOf, keyword, ofThePlan, things } from "../planRule";

/** The plan asks for more than a ceiling of the law allows, reckoned on the people as they are registered. */
export const planCeilingConflict = defineRule({
  ...ofThePlan,
  id: "plan-ceiling-conflict",
  severity: "info",
  title: { vi: "Chỉ tiêu kế hoạch và tỷ lệ tối đa", en: "The plan against a ceiling" },
  norm: {
    vi: "Số người mà kế hoạch đòi không lớn hơn số mà tỷ lệ tối đa cho phép.",
    en: "The plan does not ask for more people than a ceiling allows.",
  },
  messages: {
    conflict: {
      vi: {
        what: `Với {n} người: kế hoạch đòi {need} người ${things("vi")}, tỷ lệ tối đa chỉ cho phép {max}; hai bên không thể cùng đạt.`,
        todo: "Xin ý kiến cơ quan có thẩm quyền; gần nhất với cả hai là {max} người.",
        met: "Đạt khi số mà kế hoạch đòi không quá {max} người.",
      },
      en: {
        what: `With {n, plural, one {# person} other {# people}}: the plan asks for {need} ${things("en")}, the ceiling allows only {max}; both cannot be met.`,
        todo: "Ask the competent authority; nearest to both is {max}.",
        met: "Met when the plan asks for no more than {max}.",
      },
    },
    unconfirmed: {
      evidence: "unconfirmed",
      vi: {
        what: `Với {n} người: kế hoạch đòi {need} người ${things("vi")}; tỷ lệ tối đa thường dùng ở địa phương, chưa kiểm chứng, chỉ cho {max}.`,
        todo: "Hỏi cơ quan có thẩm quyền tỷ lệ đang áp dụng ở địa phương; nếu không có tỷ lệ nào thì theo kế hoạch.",
        met: "Đạt khi số mà kế hoạch đòi không quá {max} người, hoặc địa phương không giới hạn như vậy.",
      },
      en: {
        what: `With {n, plural, one {# person} other {# people}}: the plan asks for {need} ${things("en")}; the customary ceiling, which is not confirmed, allows only {max}.`,
        todo: "Ask the competent authority which share holds where you are; if there is none, keep to the plan.",
        met: "Met when the plan asks for no more than {max}, or no such ceiling holds where you are.",
      },
    },
  },
  *check(register) {
    const { plan, limits = [] } = register;
    const at = headOf(register, "individual");
    if (!plan || !at) return;
    for (const target of plan.targets) {
      if ("needs" in target) continue;
      const { needed, denominator: n } = evaluateCount(target, register);
      for (const { measure, of, demand, forTitle, inUnit, cites, evidence } of limits) {
        if (measure !== target.measure || forTitle !== undefined || inUnit || n === undefined) continue;
        const { max } = boundsOf(demand, populationOf(register, of).cases.length, Infinity);
        if (needed <= max) continue;
        const data = { n, need: needed, max, thing: keyword(measure) };
        const messageId = evidence === "confirmed" ? "conflict" : "unconfirmed";
        yield { messageId, at, cites: [...citeOf(plan, target.quote), ...cites], data };
      }
    }
  },
});
