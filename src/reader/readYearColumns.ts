import type { CellRef } from "../grid/CellRef";
import { type CellValue, extentOf, type Grid, valueAt } from "../grid/Grid";
import { textKey, tidy } from "../grid/text";
import type { History, NamedPast } from "../registration/PastHonor";
import { isHonorRole, isWordsRole } from "../registration/columnKinds";
import type { ColumnRole, Registration } from "../registration/Registration";
import { isSignature } from "../registration/signatures";
import { cellOf } from "./cells";
import { isTotal } from "./classifyRow";
import { isCount } from "./counts";
import { type EvidenceTexts, readEvidenceLine } from "./readEvidenceLine";
import { decodeGrid } from "./decodeGrid";
import { registers } from "./isAwardHistory";
import { readMark } from "./readMark";
import { withMergesSpread } from "./withMergesSpread";
import { type YearColumn, type YearColumns, yearColumns } from "./yearColumns";

type Proven = Pick<History, "lines" | "unclear" | "paired">;

/** What a list proves that has a row for each person or collective and a column for each year; one that asks for honors proves none given. */
export function readYearList(grid: Grid, { years, bottom, ...columns }: YearColumns, isAsked: boolean): Proven {
  const { name: first, given, unit, birth } = columns;
  const held = (row: number, column: number | undefined) => (column === undefined ? "" : valueAt(grid, row, column));
  const subjects: Subject[] = [];
  for (let row = bottom + 1; row <= extentOf(grid).bottom; row++) {
    const name = tidy(`${String(held(row, first))} ${String(held(row, given))}`);
    if (name === "" || numbersColumns.test(name) || isTotal(name) || isSignature(name)) continue;
    subjects.push({ row, name, unit: tidy(String(held(row, unit))), birth: held(row, birth) });
  }
  return readYears(grid, bottom, years, subjects, isAsked);
}

/** Below the head the columns are numbered: "2", "(2)", "B". */
const numbersColumns = /^(?:\(?\d+\)?|[A-Z])$/;

/** What the columns of earlier years in a register prove, which asks for its own year only; nothing where it does not tell that. */
export function readYearsBefore(grid: Grid, table: Registration): readonly Proven[] {
  const { year, entries } = table;
  if (year === undefined) return [];
  const asking = new Set(table.columns.flatMap(({ role, column }) => (asksNow(role) ? column : [])));
  return yearHeads(grid, table).flatMap(({ row, columns }) => {
    const years = columns.filter((own) => own.first < year && !asking.has(own.column));
    if (years.length === 0) return [];
    const subjects = entries.map(({ at, name, unit }) => ({ row: at.row, name, unit, birth: "" }));
    const { unclear, ...proven } = readYears(decodeGrid(grid), row, years, subjects, false);
    // A year's bonus, say, is not about honors at all.
    const about = new Set(proven.lines.map(({ at }) => at.column));
    return about.size === 0 ? [] : [{ ...proven, unclear: unclear.filter(({ column }) => about.has(column)) }];
  });
}

/** Whether what seems to be a register has its columns of marks below one of several years. */
export function isOfYears(grid: Grid, table: Registration): boolean {
  const registering = registeringColumns(table);
  return yearHeads(grid, table).some(
    ({ columns }) =>
      new Set(columns.map(({ first }) => first)).size > 1 && columns.some(({ column }) => registering.has(column)),
  );
}

/** Whether a column is of what the register asks for, in marks or words, or of the levels that it rests on. */
function asksNow(role: ColumnRole): boolean {
  return role.startsWith("level") || isHonorRole(role) || isWordsRole(role);
}

function registeringColumns({ columns }: Registration): ReadonlySet<number> {
  return new Set(columns.filter(registers).map(({ column }) => column));
}

/** The rows of a table's head that name years. */
function yearHeads(grid: Grid, { header, entries }: Registration) {
  const [first] = entries;
  if (!first) return [];
  const above = grid.values.slice(0, first.at.row - grid.origin.row);
  // Almost no register has such columns, and to see that is much quicker than to look for them.
  if (!above.slice(header.row - grid.origin.row).some((cells) => cells.some(mayNameYear))) return [];
  const head = withMergesSpread(decodeGrid({ ...grid, values: above }));
  return above.flatMap((_, index) => {
    const row = grid.origin.row + index;
    const columns = row < header.row ? undefined : yearColumns(head, row, 1)?.years;
    return columns ? [{ row, columns }] : [];
  });
}

function mayNameYear(value: CellValue): boolean {
  return String(value).includes("20");
}

interface Subject {
  readonly row: number;
  readonly name: string;
  readonly unit: string;
  readonly birth: CellValue;
}

function readYears(
  grid: Grid,
  headRow: number,
  years: readonly YearColumn[],
  subjects: readonly Subject[],
  isAsked: boolean,
): Proven {
  const lines: NamedPast[] = [];
  const unclear: CellRef[] = [];
  const paired = new Set<number>();
  for (const subject of subjects)
    for (const year of years) {
      const at = cellOf(grid, subject.row, year.column);
      const texts = textsOf(subject, year, tidy(String(valueAt(grid, at.row, at.column))));
      if (texts.of("honor") === "" && texts.of("initiative") === "") continue;
      const line = readEvidenceLine(texts, isAsked);
      lines.push(...line.read.map((read) => ({ ...read, at })));
      if (line.unclear.length > 0) unclear.push(at);
      if (line.read.length > 0 && line.isPaired) paired.add(year.column);
    }
  return { lines, unclear, paired: [...paired].map((column) => cellOf(grid, headRow, column)) };
}

/** A mark stands for what the column is about, and a number for how many there are. */
function textsOf({ name, unit, birth }: Subject, { head, about }: YearColumn, written: string): EvidenceTexts {
  const mark = readMark(written);
  const isNone = mark === "no" || (isCount(written) && (mark === "unknown" || about === ""));
  const text = isNone ? "" : mark === "unknown" ? written : about || written;
  const held = new Map<string, string>([
    ["unit", unit],
    ["year", head],
    [ofInitiatives.test(textKey(about)) ? "initiative" : "honor", text],
  ]);
  return { name, birth, of: (field) => held.get(field) ?? "" };
}

const ofInitiatives = /^(?:ten )?(?:sang kien|skkn|de tai)\b/;
