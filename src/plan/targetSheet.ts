import type { CellRef } from "../grid/CellRef";
import { extentOf, type Grid, valueAt } from "../grid/Grid";
import { textKey, tidy } from "../grid/text";
import { isHeading, isSigned, type RowWords, setsTarget } from "./asideRows";
import { everybodyOf, isOf, measures } from "./measures";
import { type OtherRow, readOtherRow } from "./otherRows";
import type { AgencyNeed, Deadline, Demand, Plan, Target, UnreadRow } from "./Plan";
import { ruleFor } from "./ruleFor";
import {
  afterMeetingWord,
  agencyWord,
  dueWords,
  issuerLabel,
  measureIn,
  needIn,
  operatorIn,
  populationIn,
  sourceLabel,
  wordOf,
} from "./targetWords";
import { countedIn, dateIn, isShareIn, numbersIn } from "./targetValues";

const columnKeys = ["chi tieu", "dai luong", "mau so", "phep so", "gia tri"];

/** The plan in a sheet "Chỉ tiêu", known by its header; undefined for any other sheet. Rows that are not understood are kept. */
export function readTargetSheet(grid: Grid): Plan | undefined {
  const header = findHeader(grid);
  if (!header) return undefined;
  const { bottom } = extentOf(grid);
  const targets: Target[] = [];
  const deadlines: Deadline[] = [];
  const others: OtherRow[] = [];
  const unread: UnreadRow[] = [];
  let hasEnded = false;
  for (let row = header.row + 1; row <= bottom; row++) {
    const cell = (column: number) => valueAt(grid, row, column);
    const read = (column: number) => tidy(String(cell(column)));
    const [quoteAt = 0, measureAt = 0, populationAt = 0, operatorAt = 0, valueAtColumn = 0] = header.columns;
    const words: RowWords = {
      quote: read(quoteAt),
      measure: read(measureAt),
      population: read(populationAt),
      operator: read(operatorAt),
      value: read(valueAtColumn),
    };
    const { quote, measure } = words;
    const isTarget = setsTarget(words);
    hasEnded ||= !isTarget && isSigned(words);
    if (isHeading(words) || (!isTarget && hasEnded)) continue;
    if (quote === "" && measure === "" && numbersIn(words.value, true).length === 0) continue;
    const note = header.note === undefined ? "" : read(header.note);
    const shared = { quote: quote || measure || words.value, ...(note !== "" && { note }) };
    const fail = (column: UnreadRow["column"], at: number) =>
      void unread.push({ at: refOf(grid, row, at), quote: shared.quote, value: read(at), column });

    const other = readOtherRow(measure, shared.quote, cell(valueAtColumn));
    if (other === "unread") fail("value", valueAtColumn);
    else if (other) others.push(other);
    if (other) continue;
    const due = wordOf(dueWords, measure);
    if (due) {
      const what = note === "" ? measure.replace(/^hạn /i, "") : note;
      const days = daysIn(words.operator, words.value);
      if (days !== undefined) {
        deadlines.push({ for: due, what, quote: shared.quote, daysAfterMeeting: days });
        continue;
      }
      const before = dateIn(cell(valueAtColumn));
      // A day that no calendar has is the plan's mistake, which is told; anything else is no date.
      if (before === undefined) fail("date", valueAtColumn);
      else deadlines.push({ for: due, what, quote: shared.quote, before });
      continue;
    }
    if (textKey(measure) === textKey(agencyWord)) {
      const needs = needsOf(words.value);
      if (needs) targets.push({ ...shared, rule: "plan-agency-award", needs });
      else fail("value", valueAtColumn);
      continue;
    }
    const id = measureIn(measure);
    if (!id) {
      fail("measure", measureAt);
      continue;
    }
    const { subject } = measures[id];
    const population = populationIn(words.population);
    const op = operatorIn(words.operator);
    const counted = countedIn(words.value);
    const isShare = population !== undefined && counted === undefined;
    const [value, upTo] = numbersIn(cell(valueAtColumn), isShare);
    const isUnknown =
      population === undefined ? words.population !== "" || isShareIn(cell(valueAtColumn)) : !isOf(id, population);
    // "3 người" is a number, of all that there are.
    const isOfOthers = counted !== undefined && (counted !== subject || !isOf(id, population ?? everybodyOf(id)));
    if (isUnknown) fail("population", populationAt);
    else if (!op) fail("comparison", operatorAt);
    else if (value === undefined || (op === "between") !== (upTo !== undefined) || isOfOthers)
      fail("value", valueAtColumn);
    else {
      const demand: Demand = { op, value, ...(upTo !== undefined && { upTo }), unit: isShare ? "percent" : "count" };
      targets.push({ ...shared, rule: ruleFor(id, demand), measure: id, of: population ?? everybodyOf(id), demand });
    }
  }
  const issuer = labelled(grid, header.row, issuerLabel);
  const source = labelled(grid, header.row, sourceLabel);
  const year = /\b20\d\d\b/.exec(textAbove(grid, header.row).join(" "))?.[0];
  return {
    id: "sheet",
    name: grid.sheet,
    issuer,
    source: { article: "", text: source === "" ? `trang ${grid.sheet}` : source },
    ...(year !== undefined && { year: Number(year) }),
    targets,
    deadlines,
    ...fromOthers(others),
    unread,
  };
}

function fromOthers(others: readonly OtherRow[]): Pick<Plan, "meeting" | "allowed" | "notTickable"> {
  const meeting = others.flatMap((row) => ("meeting" in row ? row.meeting : []));
  const allowed = others.flatMap((row) => ("allowed" in row ? row.allowed : []));
  return {
    ...(meeting.length > 0 && { meeting }),
    ...(allowed.length > 0 && { allowed }),
    notTickable: others.flatMap((row) => ("notTickable" in row ? row.notTickable : [])),
  };
}

function findHeader(grid: Grid) {
  const { top, bottom, left, right } = extentOf(grid);
  for (let row = top; row <= Math.min(bottom, top + 20); row++) {
    const keys = new Map<string, number>();
    for (let column = left; column <= right; column++) {
      const key = textKey(String(valueAt(grid, row, column)));
      if (!keys.has(key)) keys.set(key, column);
    }
    const columns = columnKeys.map((key) => keys.get(key));
    if (columns.every((column) => column !== undefined)) return { row, columns, note: keys.get("ghi chu") };
  }
  return undefined;
}

function textAbove(grid: Grid, row: number): readonly string[] {
  const { top, left, right } = extentOf(grid);
  const texts: string[] = [];
  for (let above = top; above < row; above++)
    for (let column = left; column <= right; column++) texts.push(tidy(String(valueAt(grid, above, column))));
  return texts;
}

function labelled(grid: Grid, row: number, label: string): string {
  const found = textAbove(grid, row).find((text) => text.toLowerCase().startsWith(label.toLowerCase()));
  return found?.slice(label.length).trim() ?? "";
}

function refOf({ workbook, sheet }: Grid, row: number, column: number): CellRef {
  return { workbook, sheet, row, column };
}

function needsOf(text: string): readonly AgencyNeed[] | undefined {
  const needs = text.split(";").map((need) => need.split(/\bhoặc\b/).map(needIn));
  const known = needs.map((need) => need.filter((one) => one !== undefined));
  return known.every((need, index) => need.length === needs[index]?.length) ? known : undefined;
}

/** "14" or "14 ngày" of a row that is due so long after the meeting. */
function daysIn(operator: string, value: string): number | undefined {
  const days = textKey(operator) === textKey(afterMeetingWord) ? /^(\d+)(?: ngày)?$/.exec(value)?.[1] : undefined;
  return days === undefined ? undefined : Number(days);
}
