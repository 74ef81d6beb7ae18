import { agencyFeasibility } from "../../plan/feasibility";
import type { Edge, Possible } from "../../plan/possible";
import { defineRule } from "../defineRule";
import { headOf, ofThePlan } from "../planRule";
import { keyword, things, whom } from "../planWords";
import type { Language } from "../Rule";

/** The plan asks for more than a ceiling of the law allows, whatever the register: no number is possible. */
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
        what: `${asked("vi")}; quy định chỉ cho tối đa ${allowed("vi")}: hai bên không thể cùng đạt.`,
        todo: "Xin ý kiến cơ quan có thẩm quyền; gần nhất với cả hai là {nearest} người.",
        met: "Đạt khi số mà kế hoạch đòi không quá {max} người.",
      },
      en: {
        what: `${asked("en")}; the law allows at most ${allowed("en")}: both cannot be met.`,
        todo: "Ask the competent authority; nearest to both is {nearest}.",
        met: "Met when the plan asks for no more than {max}.",
      },
    },
    unconfirmed: {
      evidence: "unconfirmed",
      vi: {
        what: `${asked("vi")}; tỷ lệ tối đa chưa được kiểm chứng đầy đủ chỉ cho ${allowed("vi")}.`,
        todo: "Hỏi cơ quan có thẩm quyền tỷ lệ đang áp dụng; gần nhất với cả hai là {nearest} người, nếu không có tỷ lệ nào thì theo kế hoạch.",
        met: "Đạt khi số mà kế hoạch đòi không quá {max} người, hoặc không có tỷ lệ tối đa như vậy.",
      },
      en: {
        what: `${asked("en")}; a ceiling that is not fully confirmed allows only ${allowed("en")}.`,
        todo: "Ask the competent authority which share holds; nearest to both is {nearest}, and if there is none, keep to the plan.",
        met: "Met when the plan asks for no more than {max}, or no such ceiling holds.",
      },
    },
  },
  *check(register) {
    const at = headOf(register, "individual");
    if (!at) return;
    for (const row of agencyFeasibility(register))
      for (const { floor, ceiling, nearest } of conflictsIn(row))
        yield {
          messageId: ceiling.evidence === "confirmed" ? "conflict" : "unconfirmed",
          at,
          cites: [...floor.cites, ...ceiling.cites],
          data: {
            need: floor.value,
            thing: keyword(floor.measure),
            percent: percentOf(floor),
            of: keyword(floor.of),
            n: floor.size,
            max: ceiling.value,
            limited: keyword(ceiling.measure),
            cap: percentOf(ceiling),
            among: keyword(ceiling.of),
            d: ceiling.size,
            nearest,
          },
        };
  },
});

/** What the plan asks of this very number, against the lowest ceiling of the law, where no number is possible. */
function conflictsIn({ measure, floors, ceilings, clash }: Possible) {
  const [first, ...others] = ceilings.filter(({ by }) => by === "law");
  if (!clash || !first) return [];
  const ceiling = others.reduce((lowest, edge) => (edge.value < lowest.value ? edge : lowest), first);
  return floors
    .filter((floor) => floor.by === "plan" && floor.measure === measure && floor.value > ceiling.value)
    .map((floor) => ({ floor, ceiling, nearest: clash.compromise }));
}

function percentOf({ demand }: Edge): number | "none" {
  return demand.unit === "percent" ? demand.value : "none";
}

function asked(language: Language): string {
  return language === "vi"
    ? `Kế hoạch đòi ít nhất {need} người ${things("vi")}${shareIn("vi", "percent", "of", "n")}`
    : `The plan asks for at least {need, plural, one {# person} other {# people}} (${things("en")})${shareIn("en", "percent", "of", "n")}`;
}

function allowed(language: Language): string {
  return language === "vi"
    ? `{max} người ${things("vi", "limited")}${shareIn("vi", "cap", "among", "d")}{cap, select, none { (cộng mức của từng đơn vị)} other {}}`
    : `{max, plural, one {# person} other {# people}} (${things("en", "limited")})${shareIn("en", "cap", "among", "d")}{cap, select, none { (what each unit may have, added up)} other {}}`;
}

/** Of whom a number is a share, and how large a share. */
function shareIn(language: Language, percent: string, of: string, size: string): string {
  const share =
    language === "vi"
      ? ` ({${percent}, number}% của {${size}} ${whom("vi", of)})`
      : `, {${percent}, number}% of {${size}} ${whom("en", of, size)}`;
  return `{${percent}, select, none {} other {${share}}}`;
}
