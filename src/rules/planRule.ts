import type { Enactment } from "../law/Regime";
import type { CountResult } from "../plan/evaluate";
import { evaluateCount } from "../plan/evaluate";
import { measures } from "../plan/measures";
import type { CountTarget, Plan } from "../plan/Plan";
import type { PlannedRegister } from "../plan/PlannedRegister";
import type { CellRef } from "../grid/CellRef";
import type { SubjectKind } from "../law/Honor";
import { shownName } from "../registration/shownName";
import { keyword, targetMessages, whom } from "./planWords";
import type { DataValue, Language, Problem, Rule, Words } from "./Rule";
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
  const more = (language: Language) => (beside ? ` ${beside.words[language]}` : "");
  const left = (language: Language) => tooFew[language] + (names ? namesLeft[language] : "");
  return {
    ...ofThePlan,
    id,
    severity: "warning",
    title,
    norm,
    messages: targetMessages({
      short: { vi: left("vi") + more("vi"), en: left("en") + more("en") },
      over: { vi: more("vi"), en: more("en") },
    }),
    *check(register: PlannedRegister): Iterable<Problem<"short" | "over">> {
      for (const target of register.plan?.targets ?? []) {
        if (target.rule !== id) continue;
        const result = evaluateCount(target, register);
        if (result.met !== false) continue;
        const problem = problemOf(result, register, beside?.data(register));
        if (problem.messageId === "over") yield problem;
        else {
          const data = { ...problem.data, reach: reachOf(result) };
          const others = names ? result.others() : [];
          yield names
            ? { ...problem, data: { ...data, names: others.map(shownName) }, related: others.map(({ at }) => at) }
            : { ...problem, data };
        }
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
  result: CountResult,
  register: PlannedRegister,
  more?: Readonly<Record<string, DataValue>>,
): Problem<"short" | "over"> {
  const { target, actual = 0, denominator = 0, needed, most = denominator, assumed } = result;
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
      range: rangeOf(result),
      need: needed,
      most,
      gap: isShort ? needed - actual : actual - most,
      ...more,
    },
  };
}

/** A register that is judged has a table. */
const noCell: CellRef = { workbook: "", sheet: "", row: 0, column: 0 };

const tooFew: Words = {
  vi: `{reach, select, within {} other { Biểu chỉ có {n} ${whom("vi", "of")}, ít hơn số kế hoạch đòi.}}`,
  en: "{reach, select, within {} other { The register has only {n}, fewer than the plan asks for.}}",
};

const namesLeft: Words = {
  vi: "{reach, select, all {} other { Chưa được tính: {names}.}}",
  en: "{reach, select, all {} other { Not counted: {names}.}}",
};

/** Whether there are as many as are needed; where there are not, all of them may be registered. */
function reachOf({ needed, actual, denominator = 0 }: CountResult): string {
  if (needed <= denominator) return "within";
  return actual === denominator ? "all" : "beyond";
}

const operators = { ">=": "least", ">": "above", "=": "exactly", "<=": "most", between: "between" } as const;

/** Which numbers are enough, for the message to name. */
function rangeOf({ needed, most }: CountResult): string {
  if (most === undefined) return "least";
  if (needed > most) return "none";
  if (needed === 0) return "most";
  return needed === most ? "exactly" : "between";
}
