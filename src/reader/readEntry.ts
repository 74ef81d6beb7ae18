import { cellAddress } from "../grid/address";
import type { CellRef } from "../grid/CellRef";
import { type CellValue, type Grid, valueAt } from "../grid/Grid";
import { tidy } from "../grid/text";
import type { HonorId, Level, SubjectKind } from "../law/Honor";
import type { ColumnRole, Entry, LevelMark, OddCell, ReadColumn, Tick } from "../registration/Registration";
import { matchHeader } from "./matchHeader";
import { findClass, readClass } from "./readClass";
import { levelOfRole, readLevels } from "./readLevel";
import { readMark } from "./readMark";

/** The columns of a table by what is done with their cells. */
export interface EntryColumns {
  readonly kind: SubjectKind;
  readonly ordinal: number | undefined;
  readonly name: number;
  readonly unit: number | undefined;
  readonly notes: readonly number[];
  /** Columns whose cells register something. */
  readonly marks: readonly MarkColumn[];
}

export interface MarkColumn extends ReadColumn {
  readonly reads: { readonly honor: HonorId } | { readonly level: Level } | "level-text";
}

const none: readonly never[] = [];

export function entryColumns(kind: SubjectKind, columns: readonly ReadColumn[]): EntryColumns {
  const of = (role: ColumnRole) => columns.find((column) => column.role === role)?.column;
  const name = kind === "individual" ? of("name") : of("unit");
  if (name === undefined) throw new Error("a form's required column is missing");
  return {
    kind,
    ordinal: of("ordinal"),
    name,
    unit: kind === "individual" ? of("unit") : undefined,
    notes: columns.filter(({ role }) => role === "note" || role === "initiative").map(({ column }) => column),
    marks: columns.flatMap((column) => {
      const reads = readsOf(column.role);
      return reads ? [{ ...column, reads }] : [];
    }),
  };
}

function readsOf(role: ColumnRole): MarkColumn["reads"] | undefined {
  const level = levelOfRole(role);
  if (level) return { level };
  switch (role) {
    case "level":
      return "level-text";
    case "ordinal":
    case "name":
    case "unit":
    case "note":
    case "initiative":
    case "ignored":
    case "level:excellent":
    case "level:good":
    case "level:completed":
    case "level:not-completed":
      return undefined;
    default:
      return { honor: role };
  }
}

/** Reads one row of people or collectives; `unit` is the unit where the row does not name one itself. */
export function readEntry(grid: Grid, row: number, columns: EntryColumns, unit: string): Entry {
  const levels: LevelMark[] = [];
  const ticks: Tick[] = [];
  const doubtful: OddCell[] = [];
  const errors: OddCell[] = [];
  for (const column of columns.marks) {
    const value = valueAt(grid, row, column.column);
    if (value !== "") readCell({ value, at: cellOf(grid, row, column.column), column, grid }, { levels, ticks, doubtful, errors });
  }
  const name = textAt(grid, row, columns.name);
  const ordinal = columns.ordinal;
  const unclear = levels.length > 1 || [...doubtful, ...errors].some(({ role }) => role.startsWith("level"));
  const only = unclear ? undefined : levels[0]?.level;
  return {
    kind: columns.kind,
    name,
    unit: columns.kind === "collective" ? name : (unitOf(grid, row, columns.unit) ?? unit),
    at: cellOf(grid, row, columns.name),
    ordinal:
      ordinal === undefined ? undefined : { value: textAt(grid, row, ordinal), at: cellOf(grid, row, ordinal) },
    levels: orNone(levels),
    level: only,
    levelState: unclear ? "unclear" : only === undefined ? "blank" : "known",
    ticks: orNone(ticks),
    doubtful: orNone(doubtful),
    errors: orNone(errors),
    note: noteOf(grid, row, columns.notes),
  };
}

interface MarkCell {
  readonly value: CellValue;
  readonly at: CellRef;
  readonly column: MarkColumn;
  readonly grid: Grid;
}

interface Read {
  readonly levels: LevelMark[];
  readonly ticks: Tick[];
  readonly doubtful: OddCell[];
  readonly errors: OddCell[];
}

function readCell({ value, at, column, grid }: MarkCell, read: Read): void {
  const text = String(value);
  const odd = { at, role: column.role, header: column.header, value: text };
  if (isError(text)) {
    read.errors.push(odd);
    return;
  }
  const { reads } = column;
  if (reads !== "level-text" && "honor" in reads && reads.honor === "labour-order") {
    const orderClass = readClass(text) ?? findClass(text);
    if (orderClass) {
      read.ticks.push({ honor: reads.honor, at, mark: text, class: orderClass });
      return;
    }
  }
  const mark = readMark(value, grid.fonts.size === 0 ? undefined : grid.fonts.get(cellAddress(at)));
  if (mark === "no") return;
  const bySymbolFont = mark === "symbol" ? ({ bySymbolFont: true } as const) : {};
  if (reads === "level-text") {
    // A bare tick does not say which level.
    const named = mark === "unknown" ? readLevels(text) : undefined;
    if (!named) read.doubtful.push(odd);
    for (const level of named ?? []) read.levels.push({ level, at, mark: text });
  } else if (mark === "unknown" && matchHeader(text)?.role !== column.role) read.doubtful.push(odd);
  else if ("level" in reads) read.levels.push({ level: reads.level, at, mark: text, ...bySymbolFont });
  else {
    const named = reads.honor === "labour-order" ? findClass(column.header) : undefined;
    read.ticks.push({ honor: reads.honor, at, mark: text, ...bySymbolFont, ...(named && { class: named }) });
  }
}

/** Whether a cell shows one of Excel's error values. */
export function isError(text: string): boolean {
  return text.startsWith("#") && /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/.test(text);
}

function unitOf(grid: Grid, row: number, column: number | undefined): string | undefined {
  const text = column === undefined ? "" : textAt(grid, row, column);
  return text === "" ? undefined : text;
}

function noteOf(grid: Grid, row: number, columns: readonly number[]): string {
  let note = "";
  for (const column of columns) {
    const text = textAt(grid, row, column);
    if (text !== "") note += note === "" ? text : `; ${text}`;
  }
  return note;
}

/** A cell's text, tidied. */
export function textAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return typeof value === "string" ? (value === "" ? "" : tidy(value)) : String(value);
}

export function cellOf(grid: Grid, row: number, column: number): CellRef {
  return { workbook: grid.workbook, sheet: grid.sheet, row, column };
}

function orNone<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? none : list;
}
