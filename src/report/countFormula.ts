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

/** How many rows of the areas hold an entry: a name, a mark or a remark that is more than dots. */
export function headcountFormula(areas: readonly Area[]): string {
  return sum(areas, "entries", ({ table }, run) => {
    const cells = identifyingColumns(table).map((column) => range(table, column, run));
    const content = `SUBSTITUTE(SUBSTITUTE(TRIM(${cells.join("&")}),".",""),"…","")`;
    // 1/(LEN=0) is a number for empty rows only; where a cell holds an error value it is an error, and such a row counts.
    return [`(1-ISNUMBER(1/(LEN(${content})=0)))`];
  });
}

function sum(
  areas: readonly Area[],
  counted: "marks" | "entries",
  tests: (area: Area, run: RowSpan) => readonly string[],
): string {
  const terms = areas.flatMap((area) =>
    area[counted].flatMap((run) => tests(area, run).map((test) => `SUMPRODUCT(${ofUnit(area, run)}${test})`)),
  );
  return terms.length === 0 ? "0" : terms.join("+");
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

/** The name and whatever makes a row without a name an entry. */
function identifyingColumns({ entries, columns }: Registration): number[] {
  const name = entries[0]?.at.column;
  return columns.filter(({ column, role }) => column === name || !saysNothing.has(role)).map(({ column }) => column);
}

const saysNothing: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "ordinal",
  "name",
  "subject",
  "unit",
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
function range({ sheet }: Registration, column: number, { first, last }: RowSpan): string {
  const name = columnName(column);
  const cells = first === last ? `$${name}$${first + 1}` : `$${name}$${first + 1}:$${name}$${last + 1}`;
  return `${quoteSheet(sheet)}!${cells}`;
}
