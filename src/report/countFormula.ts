import { columnName, quoteSheet } from "../grid/address";
import { honorOf } from "../law/honors";
import type { HonorId } from "../law/Honor";
import { isCodeRole, isWordsRole } from "../registration/columnKinds";
import type { ColumnRole, CountKey, Registration, RowSpan } from "../registration/Registration";
import type { Area } from "./Area";
import { levelOf, soughtText, type Writing, writingOf } from "./acceptedMarks";

/** Addresses of the cells that hold the accepted marks of a key, by the way a column is written. */
export type MarkCells = (key: CountKey, writing: Writing) => string;

/** How many marks of the key the areas hold, as a formula without its "="; "0" where no column can hold one. */
export function countFormula(areas: readonly Area[], key: CountKey, markCells: MarkCells): string {
  return sum(areas, "marks", ({ table }, run) => marked(table, run, key, markCells));
}

/** How many rows of the areas hold a mark of at least one of the keys. */
export function countAnyFormula(areas: readonly Area[], keys: readonly CountKey[], markCells: MarkCells): string {
  return sum(areas, "marks", ({ table }, run) => {
    const tests = keys.flatMap((key) => marked(table, run, key, markCells));
    return tests.length === 0 ? [] : [`SIGN(${tests.join("+")})`];
  });
}

/** How many rows of the areas hold an entry: a name, an error value, or a mark or remark that says more than "no". */
export function headcountFormula(areas: readonly Area[], negativesCell: string): string {
  // Column by column: joined with other cells, LibreOffice would lose an error value.
  return sum(areas, "entries", ({ table }, run) => [`SIGN(${entryTests(table, run, negativesCell).join("+")})`]);
}

function sum(
  areas: readonly Area[],
  counted: "marks" | "entries",
  tests: (area: Area, run: RowSpan) => readonly string[],
): string {
  const terms = areas.flatMap((area) => {
    const runs = area[counted];
    const single = runs.flatMap((run) => products(area, run, "1", tests));
    const [first, last] = [runs[0], runs.at(-1)];
    if (!first || !last || runs.length === 1) return single;
    // Many columns over many runs get shorter where the runs are picked out of one range.
    const whole = { first: first.first, last: last.last };
    const together = products(area, whole, `(${runs.map((run) => isIn(area.table, whole, run)).join("+")})`, tests);
    return together.join("+").length < single.join("+").length ? together : single;
  });
  return terms.length === 0 ? "0" : terms.join("+");
}

function products(
  area: Area,
  run: RowSpan,
  picked: string,
  tests: (area: Area, run: RowSpan) => readonly string[],
): string[] {
  return tests(area, run).map((test) => `SUMPRODUCT(${picked}*${ofUnit(area, run)}${test})`);
}

/** Which rows of the range are in the run. Its first and last row may be deleted: it is named as a range, not by its ends. */
function isIn({ range: { left }, ...table }: Registration, whole: RowSpan, run: RowSpan): string {
  const rows = (span: RowSpan) => `ROW(${range(table, left, span)})`;
  // LibreOffice matches against no array of one.
  if (run.first === run.last) return `(${rows(whole)}=${rows(run)})`;
  return `ISNUMBER(MATCH(${rows(whole)},${rows(run)},0))`;
}

function ofUnit({ table, unitNames }: Area, run: RowSpan): string {
  const unit = table.columns.find(({ role }) => role === "unit");
  return unitNames && unit ? `${isAmong(range(table, unit.column, run), unitNames)}*` : "1*";
}

function marked(table: Registration, run: RowSpan, key: CountKey, markCells: MarkCells): string[] {
  return columnsOf(table, key).map(({ column, writing }) =>
    isAmong(range(table, column, run), markCells(key, writing)),
  );
}

// FIND knows no wildcards, unlike COUNTIF and MATCH, and finds a text once however often it is listed.
function isAmong(cells: string, listCell: string): string {
  return `ISNUMBER(FIND(${soughtText(cells)},${listCell}))`;
}

/** For each row of the run, more than 0 where it is an entry. */
function entryTests(table: Registration, run: RowSpan, negativesCell: string): string[] {
  const name = table.entries[0]?.at.column;
  const cells = (column: number) => range(table, column, run);
  const tests = table.columns.map(({ column, role }) => {
    if (column === name || role === "given-name" || role === "note")
      return isNoneOf(withoutDots(cells(column)), BLANKS);
    if (errorsOnly.has(role)) return `ISERROR(${cells(column)})`;
    return saysNothing.has(role) ? undefined : isNoneOf(soughtText(withoutDots(cells(column))), negativesCell);
  });
  // A name of dots is one where anything else stands in the row: hardly ever.
  if (name !== undefined && table.entries.some((entry) => /^[.…\s]+$/.test(entry.name))) {
    const others = table.columns.filter(({ column, role }) => column !== name && role !== "ordinal");
    const filled = others.map(({ column }) => isNoneOf(withoutDots(cells(column)), BLANKS));
    if (filled.length > 0) tests.push(`${isNoneOf(cells(name), BLANKS)}*(${filled.join("+")})`);
  }
  return tests.filter((test) => test !== undefined);
}

/** What a cell with nothing, or with a space that does not break, is found in. */
const BLANKS = '"«»«\u00a0»"';

/** Whether the texts are not in the list; error values are in none. */
function isNoneOf(texts: string, list: string): string {
  return `ISERROR(FIND(${list === BLANKS ? `"«"&TRIM(${texts})&"»"` : texts},${list}))`;
}

function withoutDots(cells: string): string {
  return `SUBSTITUTE(SUBSTITUTE(${cells},".",""),"…","")`;
}

/** Columns in which only an error value makes a row an entry. */
const errorsOnly: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["ordinal", "name", "subject", "unit"]);

/** Columns that are not looked at. */
const saysNothing: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "subject-kind",
  "salutation",
  "position",
  "birth",
  "rank",
  "result",
  "decision",
  "count",
  "ignored",
]);

function columnsOf(table: Registration, key: CountKey): { column: number; writing: Writing }[] {
  const ofKind = levelOf(key) === undefined || key.startsWith("collective:") === (table.kind === "collective");
  if (!ofKind) return [];
  return table.columns.flatMap(({ column, role }) =>
    registers(role, key) ? [{ column, writing: writingOf(role) }] : [],
  );
}

/** Whether a column of the role may register what is counted under the key. */
export function registers(role: ColumnRole, key: CountKey): boolean {
  const level = levelOf(key);
  if (level !== undefined) return role === `level:${level}` || role === "level";
  if (role === key || isWordsRole(role)) return true;
  // What is no level is an honor.
  return isCodeRole(role) && honorOf(key as HonorId).kind === (role === "titles-code" ? "title" : "award");
}

/** A column's cells in the rows, as a formula names them from another sheet. */
function range({ sheet }: Pick<Registration, "sheet">, column: number, { first, last }: RowSpan): string {
  const name = columnName(column);
  const cells = first === last ? `$${name}$${first + 1}` : `$${name}$${first + 1}:$${name}$${last + 1}`;
  return `${quoteSheet(sheet)}!${cells}`;
}
