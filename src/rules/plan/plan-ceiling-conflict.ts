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
  },
  *check(register) {
    const { plan, limits = [] } = register;
    const at = headOf(register, "individual");
    if (!plan || !at) return;
    for (const target of plan.targets) {
      if ("needs" in target) continue;
      const { needed, denominator: n } = evaluateCount(target, register);
      for (const { measure, of, demand, forTitle, inUnit, cites } of limits) {
        if (measure !== target.measure || forTitle !== undefined || inUnit || n === undefined) continue;
        const { max } = boundsOf(demand, populationOf(register, of).cases.length, Infinity);
        if (needed <= max) continue;
        const data = { n, need: needed, max, thing: keyword(measure) };
        yield { messageId: "conflict", at, cites: [...citeOf(plan, target.quote), ...cites], data };
      }
    }
  },
});
