import type { PlanResult } from "../judging/planResult";
import { shownDay } from "../plan/days";
import { type Feasibility, outOfReach } from "../plan/feasibility";
import type { Deadline } from "../plan/Plan";
import type { JudgedTarget } from "../plan/judgeTargets";
import type { Edge } from "../plan/possible";
import { locales } from "../locales";
import { wordDoubt } from "../locales/wordFinding";
import type { Language } from "../rules/Rule";
import { text } from "./cells";
import { planTexts } from "./planTexts";
import type { Band, PlanCell, SheetPlan } from "./SheetPlan";
import { wordEdge, wordMeasure } from "./wordEdge";

const HEAD = 2;
const LAST_COLUMN = 8;

/** The sheet "Kết quả chỉ tiêu": each target beside what is registered, what numbers are possible, and the dates of the plan. */
export function planSheet({ plan, targets, feasibility }: PlanResult, language: Language): SheetPlan {
  const texts = planTexts[language];
  const first = HEAD + 1;
  const targetRows = targets.map((target, index) => targetRow(target, index, first + index, language));
  const possibleAt = first + targetRows.length + 1;
  const possibleRows = feasibility.map((found, index) => possibleRow(found, index, language));
  const dates = [
    ...plan.deadlines.map((deadline) => [
      undefined,
      text(`${deadline.what}: “${deadline.quote}”`),
      text(dayOf(deadline, texts.noSuchDay)),
    ]),
    ...(plan.meeting ?? []).map(({ quote }) => [undefined, text(`“${quote}”`)]),
    ...plan.notTickable.map((quote) => [undefined, text(`${texts.notTickable}: “${quote}”`)]),
  ];
  const datesAt = possibleAt + possibleRows.length + 3;
  const bands: Band[] = [
    { range: row(0), bold: true, size: 14, align: "center" },
    { range: row(1), italic: true, align: "center" },
    ...table(HEAD, HEAD + targetRows.length),
    { range: row(possibleAt), bold: true },
    ...table(possibleAt + 1, possibleAt + 1 + possibleRows.length),
    { range: row(datesAt), bold: true },
    { range: { top: first, left: 4, bottom: first + targetRows.length, right: 4 }, numberFormat: "0.00%" },
  ];
  return {
    id: "plan",
    name: texts.name,
    cells: [
      [text(texts.title)],
      [text(`${plan.name} (${plan.source.text})`)],
      texts.header.map(text),
      ...targetRows,
      [],
      [text(texts.possible)],
      texts.possibleHeader.map(text),
      ...possibleRows,
      [],
      [text(texts.deadlines)],
      ...dates,
    ],
    merges: [row(0), row(1)],
    bands,
    widths: [5, 58, 10, 10, 10, 10, 12, 34, 10],
    headings: { first: HEAD, last: HEAD },
  };
}

/** What is due after a meeting has no day of its own. */
function dayOf(deadline: Deadline, noSuchDay: string): string {
  if (!("before" in deadline)) return "";
  return deadline.before === null ? noSuchDay : `< ${shownDay(deadline.before)}`;
}

/** Share, result and what is missing are formulas over the numbers before them, so that one may try other numbers. */
function targetRow(
  { target, actual, denominator, needed, most }: JudgedTarget,
  index: number,
  at: number,
  language: Language,
): PlanCell[] {
  const { met, missed, unknown } = planTexts[language];
  const line = at + 1;
  if (actual === undefined)
    return [
      { number: index + 1 },
      text(target.quote),
      undefined,
      undefined,
      undefined,
      { number: needed },
      undefined,
      text(unknown),
    ];
  return [
    { number: index + 1 },
    text(target.quote),
    { number: actual },
    denominator === undefined ? undefined : { number: denominator },
    { formula: `=IF(N(D${line})=0,"",C${line}/D${line})` },
    { number: needed },
    most === undefined ? undefined : { number: most },
    { formula: `=IF(AND(C${line}>=F${line},OR(G${line}="",C${line}<=G${line})),"${met}","${missed}")` },
    { formula: `=MAX(0,F${line}-C${line})` },
  ];
}

function possibleRow(possible: Feasibility, index: number, language: Language): PlanCell[] {
  const { unit, size, measure, actual, min, max, clash } = possible;
  const texts = planTexts[language];
  const locale = locales[language];
  const edge = (of: Edge, verb: string) =>
    `${texts.by[of.by]}${wordDoubt(of, locale)} ${verb} ${wordEdge(of, measure, locale)}`;
  const whose = unit === undefined ? texts.agency : unit || locale.report.unknownUnit;
  return [
    { number: index + 1 },
    text(`${whose}: ${wordMeasure(measure, locale)}`),
    { number: actual },
    { number: size },
    undefined,
    { number: min },
    { number: max },
    text(
      clash
        ? `${edge(clash.ceiling, texts.allows)}, ${edge(clash.floor, texts.asks)}; ${texts.nearest} ${clash.compromise}`
        : outOfReach(possible)
            .map((floor) => `${edge(floor, texts.asks)}, ${texts.thereAre} ${size}`)
            .join("; "),
    ),
  ];
}

function row(at: number) {
  return { top: at, left: 0, bottom: at, right: LAST_COLUMN };
}

function table(head: number, last: number): readonly Band[] {
  const range = { top: head, left: 0, bottom: last, right: LAST_COLUMN };
  return [
    { range, borders: true, wrap: true, verticalAlign: "center" },
    { range: row(head), bold: true, align: "center", fill: "#E8E8E8" },
  ];
}
