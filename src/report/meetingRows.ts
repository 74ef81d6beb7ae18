import type { JudgedTerm } from "../plan/judgeMeeting";
import type { Plan } from "../plan/Plan";
import type { Language } from "../rules/Rule";
import { text } from "./cells";
import { planTexts } from "./planTexts";
import type { PlanCell, RowAt } from "./SheetPlan";

/** What the plan says of its meeting beside each list of delegates, or, where there is none, by itself. */
export function meetingRows(plan: Plan, judged: readonly JudgedTerm[], language: Language): readonly RowAt[] {
  if (judged.length > 0) return judged.map((term, index) => (line) => meetingRow(term, index, line, language));
  return (plan.meeting ?? []).map(({ quote }, index) => () => [
    { number: index + 1 },
    text(quote),
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    text(planTexts[language].noList),
  ]);
}

function meetingRow(
  { term, list, delegates, models, people, met }: JudgedTerm,
  index: number,
  line: number,
  language: Language,
): PlanCell[] {
  const texts = planTexts[language];
  const lead = [{ number: index + 1 }, text(term.quote)];
  const on = text(list.sheet);
  const verdict = text(met === undefined ? texts.open : met ? texts.met : texts.missed);
  if ("mostDelegates" in term) {
    const result = { formula: `=IF(C${line}<=G${line},"${texts.met}","${texts.missed}")` };
    const most = { number: term.mostDelegates };
    return [...lead, { number: delegates }, undefined, undefined, undefined, most, result, on];
  }
  if ("aboutPercentModels" in term) {
    const share = { formula: `=IF(N(D${line})=0,"",C${line}/D${line})` };
    const result = met === false ? text(texts.differs) : verdict;
    return [...lead, { number: models }, { number: delegates }, share, undefined, undefined, result, on];
  }
  const counted = people === undefined ? undefined : { number: people };
  return [...lead, counted, undefined, undefined, undefined, undefined, verdict, on];
}
