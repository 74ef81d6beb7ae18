import { columnName, quoteSheet } from "../grid/address";
import type { CountKey, Registration, RowSpan } from "../registration/Registration";
import type { Area } from "./Area";
import { levelOf, soughtText, type Writing } from "./acceptedMarks";

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

function identifyingColumns({ kind, columns }: Registration): number[] {
  const name = kind === "individual" ? "name" : "unit";
  const others = new Set(["ordinal", "ignored", "name", "unit"]);
  return columns.filter(({ role }) => role === name || !others.has(role)).map(({ column }) => column);
}

function columnsOf(table: Registration, key: CountKey): { column: number; writing: Writing }[] {
  const level = levelOf(key);
  const ofKind = key.startsWith("collective:") === (table.kind === "collective");
  return table.columns.flatMap(({ column, role }) => {
    if (level === undefined) return role === key ? { column, writing: "marks" as const } : [];
    if (!ofKind) return [];
    if (role === `level:${level}`) return { column, writing: "marks" as const };
    return role === "level" ? { column, writing: "words" as const } : [];
  });
}

/** A column's cells in the rows, as a formula names them from another sheet. */
function range({ sheet }: Registration, column: number, { first, last }: RowSpan): string {
  const name = columnName(column);
  const cells = first === last ? `$${name}$${first + 1}` : `$${name}$${first + 1}:$${name}$${last + 1}`;
  return `${quoteSheet(sheet)}!${cells}`;
}
