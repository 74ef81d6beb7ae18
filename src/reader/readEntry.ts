import { cellAddress } from "../grid/address";
import type { CellRef } from "../grid/CellRef";
import { type CellValue, type Grid, valueAt } from "../grid/Grid";
import { tidy } from "../grid/text";
import type { Entry, LevelMark, OddCell, ReadColumn, Tick } from "../registration/Registration";
import type { EntryColumns, MarkColumn } from "./entryColumns";
import { matchHeader } from "./matchHeader";
import { findClass, readClass } from "../registration/labourOrderClass";
import { readBirthYear } from "./readBirthYear";
import { readLevels } from "./readLevel";
import { readNamed } from "./readNamed";
import { type Mark, readMark } from "./readMark";

const none: readonly never[] = [];

/** The texts by which a row is told to be an entry: under TT ("" without such a column) and in the column of names. */
export interface RowHead {
  readonly ordinal: string;
  readonly name: string;
}

/** Reads one row of people or collectives; `unit` is the unit where the row does not name one itself. */
export function readEntry(grid: Grid, row: number, head: RowHead, columns: EntryColumns, unit: string): Entry {
  const read = readMarks(grid, row, columns);
  const { kind, ordinal } = columns;
  const name = wholeName(grid, row, head, columns);
  const unclear = read.levels.length > 1 || read.doubtful.some(ofLevel) || read.errors.some(ofLevel);
  const level = unclear ? undefined : read.levels[0]?.level;
  const entry: Entry = {
    kind,
    name,
    unit: kind === "collective" ? name : (unitOf(grid, row, columns.unit) ?? unit),
    position: positionOf(grid, row, columns.positions),
    at: cellOf(grid, row, columns.name),
    // The numbers of a mixed list run on over people and collectives, who are read apart.
    ordinal:
      ordinal === undefined || columns.mixed
        ? undefined
        : {
            value: head.ordinal,
            written: valueAt(grid, row, ordinal),
            at: cellOf(grid, row, ordinal),
          },
    levels: read.levels,
    level,
    levelState: unclear ? "unclear" : level === undefined ? "blank" : "known",
    ticks: read.ticks,
    doubtful: read.doubtful,
    errors: read.errors,
    note: noteOf(grid, row, columns.notes),
  };
  const birthYear = columns.birth === undefined ? undefined : readBirthYear(valueAt(grid, row, columns.birth));
  if (columns.unit === undefined && birthYear === undefined) return entry;
  return {
    ...entry,
    ...(columns.unit !== undefined && { unitWritten: String(valueAt(grid, row, columns.unit)) }),
    ...(birthYear !== undefined && { birthYear }),
  };
}

function ofLevel({ role }: OddCell): boolean {
  return role.startsWith("level");
}

/** What the row's marks say. Most lists stay empty, and all empty ones are the same. */
interface Read {
  levels: readonly LevelMark[];
  ticks: readonly Tick[];
  doubtful: readonly OddCell[];
  errors: readonly OddCell[];
}

function readMarks(grid: Grid, row: number, columns: EntryColumns): Read {
  const { marks, texts } = columns;
  const read: Read = { levels: none, ticks: none, doubtful: none, errors: none };
  const cells = grid.values[row - grid.origin.row] ?? none;
  for (const column of marks) {
    const value = cells[column.column - grid.origin.column];
    if (value === undefined || value === "") continue;
    readCell(value, cellOf(grid, row, column.column), column, grid, read);
  }
  for (const column of texts) {
    const value = cells[column.column - grid.origin.column];
    if (typeof value === "string" && isError(value))
      read.errors = withOne(read.errors, odd(cellOf(grid, row, column.column), column, value));
  }
  if (columns.named.length === 0) return read;
  const named = readNamed(grid, row, columns);
  return {
    levels: read.levels,
    ticks: [...read.ticks, ...named.ticks],
    doubtful: [...read.doubtful, ...named.doubtful],
    errors: [...read.errors, ...named.errors],
  };
}

function readCell(value: CellValue, at: CellRef, column: MarkColumn, grid: Grid, read: Read): void {
  const text = String(value);
  if (isError(text)) {
    read.errors = withOne(read.errors, odd(at, column, text));
    return;
  }
  const mark = readMark(value, grid.fonts.size === 0 ? undefined : grid.fonts.get(cellAddress(at)));
  const { reads } = column;
  if (reads === "level-text") readLevelText(text, mark, at, column, read);
  else if ("honor" in reads && reads.honor === "labour-order") readOrder(value, mark, at, column, read);
  else if (mark === "unknown" && matchHeader(text)?.role !== column.role)
    read.doubtful = withOne(read.doubtful, odd(at, column, text));
  else if (mark === "no") return;
  else if ("level" in reads)
    read.levels = withOne(read.levels, withMore({ level: reads.level, at, mark: text }, value, mark));
  else read.ticks = withOne(read.ticks, withMore({ honor: reads.honor, at, mark: text }, value, mark));
}

/** A level in words. A bare tick does not say which level. */
function readLevelText(text: string, mark: Mark, at: CellRef, column: MarkColumn, read: Read): void {
  if (mark === "no") return;
  const named = mark === "unknown" ? readLevels(text) : undefined;
  if (named) read.levels = [...read.levels, ...named.map((level) => ({ level, at, mark: text }))];
  else read.doubtful = withOne(read.doubtful, odd(at, column, text));
}

/** The Labour Order's cell may hold its class instead of a mark: 1 and I are classes here. */
function readOrder(value: CellValue, mark: Mark, at: CellRef, column: MarkColumn, read: Read): void {
  const text = String(value);
  const written = readClass(text) ?? findClass(text);
  if (!written && mark === "no") return;
  if (!written && mark === "unknown" && matchHeader(text)?.role !== column.role) {
    read.doubtful = withOne(read.doubtful, odd(at, column, text));
    return;
  }
  const named = written ?? findClass(column.header);
  const tick: Tick = { honor: "labour-order", at, mark: text, ...(named && { class: named }) };
  read.ticks = withOne(read.ticks, withMore(tick, value, mark));
}

/** With what a mark is besides its text; most are no more than that. */
function withMore<M extends Tick | LevelMark>(read: M, value: CellValue, mark: Mark): M {
  if (typeof value !== "string") return { ...read, held: value };
  return mark === "symbol" ? { ...read, bySymbolFont: true } : read;
}

function odd(at: CellRef, { role, header }: ReadColumn, value: string): OddCell {
  return { at, role, header, value };
}

/** The list with one more; most lists hold none or one. */
function withOne<T>(list: readonly T[], item: T): readonly T[] {
  return list.length === 0 ? [item] : [...list, item];
}

/** Whether a cell shows one of Excel's error values. */
export function isError(text: string): boolean {
  return text.startsWith("#") && /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/.test(text);
}

function unitOf(grid: Grid, row: number, column: number | undefined): string | undefined {
  const text = column === undefined ? "" : textAt(grid, row, column);
  return text === "" ? undefined : text;
}

function positionOf(grid: Grid, row: number, columns: readonly number[]): string {
  let position = "";
  for (const column of columns) {
    const text = textAt(grid, row, column);
    if (text !== "" && !isError(text)) position += position === "" ? text : `, ${text}`;
  }
  return position;
}

function noteOf(grid: Grid, row: number, columns: EntryColumns["notes"]): string {
  let note = "";
  for (const { column, role } of columns) {
    const text = textAt(grid, row, column);
    if (text === "" || isError(text) || (role === "initiative" && readMark(text) === "no")) continue;
    const part = role === "initiative" ? `Sáng kiến: ${text}` : text;
    note += note === "" ? part : `; ${part}`;
  }
  return note;
}

/** The name, put together where family and given name stand apart. */
function wholeName(grid: Grid, row: number, { name }: RowHead, { givenName }: EntryColumns): string {
  return givenName === undefined ? name : `${name} ${textAt(grid, row, givenName)}`.trim();
}

/** A cell's text, tidied. */
export function textAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return typeof value === "string" ? (value === "" ? "" : tidy(value)) : String(value);
}

export function cellOf(grid: Grid, row: number, column: number): CellRef {
  return { workbook: grid.workbook, sheet: grid.sheet, row, column };
}
