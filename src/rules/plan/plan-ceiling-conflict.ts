import { type Conflict, conflicts } from "../../plan/conflicts";
import { measures } from "../../plan/measures";
import { defineRule } from "../defineRule";
import { headOf, ofThePlan } from "../planRule";
import { counted, countedBy, keyword, things, whom } from "../planWords";
import type { Language } from "../Rule";

/** The plan asks for more than a ceiling of the law, or its own, allows, whatever the register: no number is possible. */
export const planCeilingConflict = defineRule({
  ...ofThePlan,
  id: "plan-ceiling-conflict",
  severity: "info",
  title: { vi: "Chỉ tiêu kế hoạch và tỷ lệ tối đa", en: "The plan against a ceiling" },
  norm: {
    vi: "Số người, số tập thể mà kế hoạch đòi không lớn hơn số tối đa mà quy định, hoặc chính kế hoạch, cho phép.",
    en: "The plan does not ask for more than a ceiling of the law, or its own, allows.",
  },
  messages: {
    conflict: {
      vi: {
        what: `${asked("vi")}; quy định chỉ cho tối đa ${allowedByLaw("vi")}: hai bên không thể cùng đạt.`,
        todo: `Xin ý kiến cơ quan có thẩm quyền; gần nhất với cả hai là {nearest} ${counted}.`,
        met: `Đạt khi số mà kế hoạch đòi không quá {max} ${counted}.`,
      },
      en: {
        what: `${asked("en")}; the law allows at most ${allowedByLaw("en")}: both cannot be met.`,
        todo: "Ask the competent authority; nearest to both is {nearest}.",
        met: "Met when the plan asks for no more than {max}.",
      },
    },
    unconfirmed: {
      evidence: "unconfirmed",
      vi: {
        what: `${asked("vi")}; tỷ lệ tối đa chưa được kiểm chứng đầy đủ chỉ cho ${allowedByLaw("vi")}.`,
        todo: `Hỏi cơ quan có thẩm quyền tỷ lệ đang áp dụng; gần nhất với cả hai là {nearest} ${counted}, nếu không có tỷ lệ nào thì theo kế hoạch.`,
        met: `Đạt khi số mà kế hoạch đòi không quá {max} ${counted}, hoặc không có tỷ lệ tối đa như vậy.`,
      },
      en: {
        what: `${asked("en")}; a ceiling that is not fully confirmed allows only ${allowedByLaw("en")}.`,
        todo: "Ask the competent authority which share holds; nearest to both is {nearest}, and if there is none, keep to the plan.",
        met: "Met when the plan asks for no more than {max}, or no such ceiling holds.",
      },
    },
    within: {
      severity: "warning",
      vi: {
        what: `${asked("vi")} nhưng lại chỉ cho tối đa ${allowed("vi")}: không số nào đạt cả hai.`,
        todo: `Hỏi cơ quan ban hành kế hoạch; gần nhất với cả hai mà luật cho phép là {nearest} ${counted}.`,
        met: "Đạt khi số ít nhất mà kế hoạch đòi không lớn hơn số tối đa của chính kế hoạch.",
      },
      en: {
        what: `${asked("en")} and allows at most ${allowed("en")}: no number meets both.`,
        todo: "Ask who issued the plan; nearest to both that the law allows is {nearest}.",
        met: "Met when the least that the plan asks for is no more than the most that it allows.",
      },
    },
  },
  *check(register) {
    for (const conflict of conflicts(register)) {
      const { floor, ceiling, given } = conflict;
      const at = headOf(register, measures[floor.measure].subject);
      if (at)
        yield {
          messageId: messageFor(conflict),
          at,
          cites: [...floor.cites, ...given, ...ceiling.cites],
          data: {
            subject: measures[floor.measure].subject,
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
            given: given.length > 0 ? "plan" : "none",
            nearest: conflict.nearest,
          },
        };
    }
  },
});

function messageFor({ ceiling: { by, evidence } }: Conflict) {
  if (by === "plan") return "within";
  return evidence === "confirmed" ? "conflict" : "unconfirmed";
}

function percentOf({ demand }: Conflict["floor"]): number | "none" {
  return demand.unit === "percent" ? demand.value : "none";
}

function asked(language: Language): string {
  const share = shareIn(language, "percent", "of", "n");
  return language === "vi"
    ? `Kế hoạch đòi ít nhất {need} ${counted} ${things("vi")}${share}`
    : `The plan asks for at least {need} ${countedBy("need")} (${things("en")})${share}`;
}

function allowed(language: Language): string {
  const share = shareIn(language, "cap", "among", "d");
  return language === "vi"
    ? `{max} ${counted} ${things("vi", "limited")}${share}`
    : `{max} ${countedBy("max")} (${things("en", "limited")})${share}`;
}

/** A number that the law sets for the agency is that of its units. */
function allowedByLaw(language: Language): string {
  const addedUp = language === "vi" ? "cộng mức của từng đơn vị" : "what each unit may have, added up";
  return `${allowed(language)}{cap, select, none { (${addedUp})} other {}}`;
}

/** Of whom a number is a share, and how large a share; of the Lao động tiên tiến also whether the plan makes them so many. */
function shareIn(language: Language, percent: string, of: string, size: string): string {
  const asPlanned = language === "vi" ? "theo kế hoạch" : "as the plan has it";
  const given = `{${of}, select, advanced_workers {{given, select, plan { ${asPlanned}} other {}}} other {}}`;
  const share =
    language === "vi"
      ? ` ({${percent}, number}% của {${size}} ${whom("vi", of)}${given})`
      : `, {${percent}, number}% of {${size}} ${whom("en", of, size)}${given}`;
  return `{${percent}, select, none {} other {${share}}}`;
}
