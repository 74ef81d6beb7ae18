import { cellAddress } from "../grid/address";
import { type CellValue, type Grid, valueAt } from "../grid/Grid";
import { findClass, readClass } from "../registration/labourOrderClass";
import type { Entry, LevelMark, Mark, OddCell, ReadColumn, Tick } from "../registration/Registration";
import { isError } from "./cells";
import type { EntryColumns, MarkColumn } from "./entryColumns";
import { matchHeader } from "./matchHeader";
import { readLevels } from "./readLevel";
import { type MarkReading, readMark } from "./readMark";
import { readNamed } from "./readNamed";

/** What a row registers by marks, words and codes. */
export type Marks = Pick<Entry, "levels" | "level" | "levelState" | "ticks" | "doubtful" | "errors">;

/** Reads the marks of a table's rows. Rows that are marked alike, which most are, share what was read of the first. */
export function marksReader(grid: Grid, columns: EntryColumns): (row: number) => Marks {
  const { marks, texts, named } = columns;
  const { row: top, column: left } = grid.origin;
  const places = marks.map(({ column }) => column - left);
  const start: Step = { next: [] };
  // Which font a cell has is not among its values.
  const ofMarks = (row: number): Marks => {
    if (grid.fonts.size > 0) return readMarks(grid, row, marks);
    const cells = grid.values[row - top] ?? [];
    let step = start;
    for (let index = 0; index < places.length; index++) {
      const value = cells[places[index] ?? 0];
      if (value !== undefined && value !== "") step = after(step, index, value);
    }
    return (step.read ??= readMarks(grid, row, marks));
  };
  return (row) => {
    const read = ofMarks(row);
    const inTexts = errorsIn(grid, row, texts);
    if (named.length === 0 && inTexts.length === 0) return read;
    const words = readNamed(grid, row, columns);
    return {
      ...read,
      ticks: [...read.ticks, ...words.ticks],
      doubtful: [...read.doubtful, ...words.doubtful],
      errors: [...read.errors, ...inTexts, ...words.errors],
    };
  };
}

/** How far a row's marks are those of earlier rows: the marks that came next, by their columns, and what they say if they are all. */
interface Step {
  readonly next: Map<CellValue, Step>[];
  read?: Marks;
}

function after({ next }: Step, index: number, value: CellValue): Step {
  const steps = (next[index] ??= new Map<CellValue, Step>());
  let step = steps.get(value);
  if (!step) steps.set(value, (step = { next: [] }));
  return step;
}

/** Lists to which a row's marks are added. */
interface Read {
  readonly levels: LevelMark[];
  readonly ticks: Tick[];
  readonly doubtful: OddCell[];
  readonly errors: OddCell[];
}

function readMarks(grid: Grid, row: number, columns: readonly MarkColumn[]): Marks {
  const read: Read = { levels: [], ticks: [], doubtful: [], errors: [] };
  for (const column of columns) {
    const value = valueAt(grid, row, column.column);
    if (value === "") continue;
    const font = grid.fonts.size === 0 ? undefined : grid.fonts.get(cellAddress({ row, column: column.column }));
    readCell(value, readMark(value, font), column, read);
  }
  const unclear = read.levels.length > 1 || [...read.doubtful, ...read.errors].some(ofLevel);
  const level = unclear ? undefined : read.levels[0]?.level;
  return { ...read, level, levelState: unclear ? "unclear" : level === undefined ? "blank" : "known" };
}

function ofLevel({ role }: OddCell): boolean {
  return role.startsWith("level");
}

function readCell(value: CellValue, reading: MarkReading, column: MarkColumn, read: Read): void {
  const text = String(value);
  const { reads } = column;
  if (isError(text)) read.errors.push(odd(column, text));
  else if (reads === "level-text") readLevelText(text, reading, column, read);
  else if ("honor" in reads && reads.honor === "labour-order") readOrder(value, reading, column, read);
  else if (reading === "unknown" && matchHeader(text)?.role !== column.role) read.doubtful.push(odd(column, text));
  else if (reading === "no") return;
  else if ("level" in reads) read.levels.push({ level: reads.level, ...markOf(value, reading, column) });
  else read.ticks.push({ honor: reads.honor, ...markOf(value, reading, column) });
}

/** A level in words. A bare tick does not say which level. */
function readLevelText(text: string, reading: MarkReading, column: MarkColumn, read: Read): void {
  if (reading === "no") return;
  const named = reading === "unknown" ? readLevels(text) : undefined;
  if (named) read.levels.push(...named.map((level) => ({ level, column: column.column, mark: text })));
  else read.doubtful.push(odd(column, text));
}

/** The Labour Order's cell may hold its class instead of a mark: 1 and I are classes here. */
function readOrder(value: CellValue, reading: MarkReading, column: MarkColumn, read: Read): void {
  const text = String(value);
  const written = readClass(text) ?? findClass(text);
  if (!written && reading === "no") return;
  if (!written && reading === "unknown" && matchHeader(text)?.role !== column.role) {
    read.doubtful.push(odd(column, text));
    return;
  }
  const named = written ?? findClass(column.header);
  read.ticks.push({ honor: "labour-order", ...markOf(value, reading, column), ...(named && { class: named }) });
}

function markOf(value: CellValue, reading: MarkReading, { column }: MarkColumn): Mark {
  return {
    column,
    mark: String(value),
    ...(typeof value !== "string" ? { held: value } : reading === "symbol" && { bySymbolFont: true }),
  };
}

function errorsIn(grid: Grid, row: number, columns: readonly ReadColumn[]): readonly OddCell[] {
  let errors = none;
  for (const column of columns) {
    const value = valueAt(grid, row, column.column);
    if (typeof value === "string" && isError(value)) errors = [...errors, odd(column, value)];
  }
  return errors;
}

function odd({ column, role, header }: ReadColumn, value: string): OddCell {
  return { column, role, header, value };
}

const none: readonly OddCell[] = [];
