import type { PlanResult } from "../judging/planResult";
import { shownDay } from "../plan/days";
import { type Feasibility, outOfReach } from "../plan/feasibility";
import type { Deadline, Plan } from "../plan/Plan";
import type { JudgedTarget } from "../plan/judgeTargets";
import type { Edge } from "../plan/possible";
import { locales } from "../locales";
import { wordDoubt } from "../locales/wordFinding";
import type { Language } from "../rules/Rule";
import { text } from "./cells";
import { meetingRows } from "./meetingRows";
import { planTexts } from "./planTexts";
import type { Band, PlanCell, RowAt, SheetPlan } from "./SheetPlan";
import { wordEdge, wordMeasure } from "./wordEdge";

const HEAD = 2;
const SHARE = 4;
const LAST_COLUMN = 8;

/** Lines under a title, as a table where it has a header; each is told at which line of the sheet it stands. */
interface Section {
  readonly title?: string;
  readonly header?: readonly string[];
  readonly rows: readonly RowAt[];
}

/** The sheet "Kết quả chỉ tiêu": each target beside what is registered, what numbers are possible, the meeting, and the dates of the plan. */
export function planSheet({ plan, targets, feasibility, meeting }: PlanResult, language: Language): SheetPlan {
  const texts = planTexts[language];
  const cells: PlanCell[][] = [[text(texts.title)], [text(`${plan.name} (${plan.source.text})`)]];
  const bands: Band[] = [
    { range: row(0), bold: true, size: 14, align: "center" },
    { range: row(1), italic: true, align: "center" },
  ];
  const sections: readonly Section[] = [
    { header: texts.header, rows: targets.map((target, index) => (line) => targetRow(target, index, line, language)) },
    {
      title: texts.possible,
      header: texts.possibleHeader,
      rows: feasibility.map((found, index) => () => possibleRow(found, index, language)),
    },
    { title: texts.meeting, header: texts.meetingHeader, rows: meetingRows(plan, meeting, language) },
    { title: texts.deadlines, rows: dateRows(plan, language).map((cells) => () => cells) },
  ];
  for (const { title, header, rows } of sections.filter(({ rows }) => rows.length > 0)) {
    if (cells.length > HEAD) cells.push([]);
    if (title !== undefined) {
      bands.push({ range: row(cells.length), bold: true });
      cells.push([text(title)]);
    }
    if (header) {
      bands.push(...table(cells.length, cells.length + rows.length));
      cells.push(header.map(text));
    }
    for (const rowAt of rows) cells.push(rowAt(cells.length + 1));
  }
  return {
    id: "plan",
    name: texts.name,
    cells,
    merges: [row(0), row(1)],
    bands,
    widths: [5, 58, 10, 10, 10, 10, 12, 34, 10],
    headings: { first: HEAD, last: targets.length > 0 ? HEAD : HEAD + 1 },
  };
}

function dateRows({ deadlines, notTickable }: Plan, language: Language): PlanCell[][] {
  const texts = planTexts[language];
  return [
    ...deadlines.map((deadline) => [
      undefined,
      text(`${deadline.what}: “${deadline.quote}”`),
      text(dayOf(deadline, texts.noSuchDay)),
    ]),
    ...notTickable.map((quote) => [undefined, text(`${texts.notTickable}: “${quote}”`)]),
  ];
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
  line: number,
  language: Language,
): PlanCell[] {
  const { met, missed, unknown, withoutRow } = planTexts[language];
  if (actual === undefined)
    return [
      { number: index + 1 },
      text(target.quote),
      undefined,
      undefined,
      undefined,
      { number: needed },
      undefined,
      text("needs" in target ? withoutRow : unknown),
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
    { range: { top: head + 1, left: SHARE, bottom: last, right: SHARE }, numberFormat: "0.00%" },
  ];
}
