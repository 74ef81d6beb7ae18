import type { Enactment } from "../law/Regime";
import type { CountResult } from "../plan/evaluate";
import { evaluateCount } from "../plan/evaluate";
import { measures } from "../plan/measures";
import type { CountTarget, Plan } from "../plan/Plan";
import type { PlannedRegister } from "../plan/PlannedRegister";
import type { CellRef } from "../grid/CellRef";
import type { SubjectKind } from "../law/Honor";
import { shownName } from "../registration/shownName";
import type { DataValue, Language, Message, Problem, Rule, Words } from "./Rule";
import { shownPercent } from "./share";

/** What a rule of the plan says of itself: the plan in use sets its figures, whatever the regime. */
export const ofThePlan = {
  layer: "plan",
  scope: "all",
  enactments: { "law-2003": { cites: [], evidence: "confirmed" } satisfies Enactment },
} as const;

/** A rule that holds the register against those targets of the plan that name it. */
export function targetRule<const I extends CountTarget["rule"]>(facts: {
  readonly id: I;
  readonly title: Words;
  readonly norm: Words;
  /** Those who are missing are named: everybody has to be among them. */
  readonly names?: true;
  /** More that a message says, and its figures. */
  readonly beside?: { readonly words: Words; data(register: PlannedRegister): Readonly<Record<string, DataValue>> };
}) {
  const { id, title, norm, names, beside } = facts;
  const more = (language: Language) =>
    `${names ? ` ${namesLeft[language]}` : ""}${beside ? ` ${beside.words[language]}` : ""}`;
  return {
    ...ofThePlan,
    id,
    severity: "warning",
    title,
    norm,
    messages: { short: short(more), over: over(more) },
    *check(register: PlannedRegister): Iterable<Problem<"short" | "over">> {
      for (const target of register.plan?.targets ?? []) {
        if (target.rule !== id) continue;
        const result = evaluateCount(target, register);
        if (result.met !== false) continue;
        yield {
          ...problemOf(result, register, {
            ...(names && { names: result.others.map(shownName) }),
            ...beside?.data(register),
          }),
          ...(names && { related: result.others.map(({ at }) => at) }),
        };
      }
    },
  } as const satisfies Rule<"all", Enactment, "short" | "over">;
}

/** The clause of the plan that a finding rests on. */
export function citeOf({ source }: Plan, quote: string) {
  return [{ article: `“${quote}”`, text: source.text }];
}

/** Where a finding about all people, or all units, is shown. */
export function headOf({ registrations }: PlannedRegister, subject: SubjectKind): CellRef | undefined {
  return (registrations.find(({ kind }) => kind === subject) ?? registrations[0])?.header;
}

function problemOf(
  { target, actual = 0, denominator = 0, needed, most = needed, assumed }: CountResult,
  register: PlannedRegister,
  more: Readonly<Record<string, DataValue>>,
): Problem<"short" | "over"> {
  const { op, value, upTo = value, unit } = target.demand;
  const isShort = actual < needed;
  const { subject } = measures[target.measure];
  return {
    messageId: isShort ? "short" : "over",
    at: headOf(register, subject) ?? noCell,
    cites: register.plan ? citeOf(register.plan, target.quote) : [],
    data: {
      op: operators[op],
      value,
      upTo,
      unit,
      of: assumed ? "assumed" : keyword(target.of),
      subject,
      thing: keyword(target.measure),
      k: actual,
      n: denominator,
      pct: denominator === 0 ? 0 : shownPercent(actual, denominator),
      ...(isShort ? { need: needed, gap: needed - actual } : { most, gap: actual - most }),
      ...more,
    },
  };
}

/** A register that is judged has a table. */
const noCell: CellRef = { workbook: "", sheet: "", row: 0, column: 0 };

const operators = { ">=": "least", ">": "above", "=": "exactly", "<=": "most", between: "between" } as const;

/** ICU knows no hyphens in the words that it selects by. */
export function keyword(id: string): string {
  return id.replaceAll("-", "_");
}

/** What is counted, as the message's figure `thing` names it. */
export const things = (language: Language) =>
  `{thing, select, ${Object.entries(measures)
    .map(([id, measure]) => `${keyword(id)} {${measure[language]}}`)
    .join(" ")} other {}}`;

const range = "{op, select, between {–{upTo}} other {}}{unit, select, percent {%} other {}}";
const demand: Words = {
  vi: `{op, select, above {trên} exactly {đúng} most {không quá} between {từ} other {ít nhất}} {value}${range}`,
  en: `{op, select, above {more than} exactly {exactly} most {at most} between {from} other {at least}} {value}${range}`,
};
const whom: Words = {
  vi: "{of, select, officials {cán bộ, công chức} assumed {cán bộ, công chức} advanced_workers {Lao động tiên tiến} collectives {tập thể} other {người}}",
  en: "{of, select, officials {officials} assumed {officials} advanced_workers {Advanced Workers} collectives {units} other {{unit, select, percent {people} other {{value, plural, one {person} other {people}}}}}}",
};
const ofAll: Words = {
  vi: `/{n} ${whom.vi}{unit, select, percent { ({pct}%)} other {}}`,
  en: ` of {n}{unit, select, percent { ({pct}%)} other {}}`,
};
const assumption: Words = {
  vi: "{of, select, assumed { Biểu không phân biệt công chức với người lao động nên tính trên tất cả.} other {}}",
  en: "{of, select, assumed { The register does not tell officials from contract workers, so all are counted.} other {}}",
};
const namesLeft: Words = { vi: "Chưa đạt: {names}.", en: "Not among them: {names}." };
const counted: Words = {
  vi: "{subject, select, collective {tập thể} other {người}}",
  en: "{subject, select, collective {units} other {people}}",
};

function short(more: (language: Language) => string): Message {
  return {
    vi: {
      what: `Kế hoạch: ${demand.vi} ${whom.vi} ${things("vi")}{unit, select, percent {, tức {need} ${counted.vi}} other {}}; đăng ký {k}${ofAll.vi}, thiếu {gap}.${assumption.vi}${more("vi")}`,
      todo: "Kiểm tra lại các dấu đã đăng ký; nếu đúng thì báo cáo là chưa đạt chỉ tiêu của kế hoạch.",
      met: `Đạt khi có ít nhất {need} ${counted.vi} ${things("vi")}.`,
    },
    en: {
      what: `Plan: ${things("en")}: ${demand.en}{unit, select, percent { of} other {}} ${whom.en}{unit, select, percent {, that is {need}} other {}}; registered {k}${ofAll.en}, short by {gap}.${assumption.en}${more("en")}`,
      todo: "Check the marks; if they are right, report that the target of the plan is missed.",
      met: `Met with at least {need} ${counted.en} ${things("en")}.`,
    },
  };
}

function over(more: (language: Language) => string): Message {
  return {
    vi: {
      what: `Kế hoạch: ${demand.vi} ${whom.vi} ${things("vi")}{unit, select, percent {, tức không quá {most} ${counted.vi}} other {}}; đăng ký {k}${ofAll.vi}, quá {gap}.${assumption.vi}${more("vi")}`,
      todo: "Kiểm tra lại các dấu đã đăng ký; nếu đúng thì báo cáo là vượt mức kế hoạch nêu.",
      met: `Đạt khi không quá {most} ${counted.vi} ${things("vi")}.`,
    },
    en: {
      what: `Plan: ${things("en")}: ${demand.en}{unit, select, percent { of} other {}} ${whom.en}{unit, select, percent {, that is at most {most}} other {}}; registered {k}${ofAll.en}, over by {gap}.${assumption.en}${more("en")}`,
      todo: "Check the marks; if they are right, report that the plan is exceeded.",
      met: `Met with at most {most} ${counted.en} ${things("en")}.`,
    },
  };
}
