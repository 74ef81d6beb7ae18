import { type Grid, valueAt } from "../grid/Grid";
import type { ColumnRole, Entry, RowSpan } from "../registration/Registration";
import { cellOf, isError, textAt } from "./cells";
import type { EntryColumns } from "./entryColumns";
import { mergedBelow } from "./mergedBelow";
import { readBirth } from "./readBirth";
import { readMark } from "./readMark";
import { marksReader } from "./readMarks";

/**
 * Reads the rows of a table of people or collectives one by one; `nameText` is what stands in the column of names, `unit` a
 * person's unit where the row does not name one itself, or what a collective is part of.
 */
export function entryReader(
  grid: Grid,
  columns: EntryColumns,
  body: RowSpan,
): (row: number, nameText: string, unit: string) => Entry {
  const marksOf = marksReader(grid, columns);
  const notes = columns.notes.map((column) => ({ ...column, tops: mergedBelow(grid, body, column.column) }));
  const { kind, ordinal, birth, givenName } = columns;
  return (row, nameText, unit) => {
    const { levels, level, levelState, ticks, doubtful, errors } = marksOf(row);
    const name = givenName === undefined ? nameText : `${nameText} ${textAt(grid, row, givenName)}`.trim();
    return {
      kind,
      name,
      unit: kind === "collective" ? name : (unitOf(grid, row, columns.unit) ?? unit),
      partOf: kind === "collective" ? (unitOf(grid, row, columns.partOf) ?? unit) : "",
      unitWritten: columns.unit === undefined ? undefined : String(valueAt(grid, row, columns.unit)),
      position: positionOf(grid, row, columns.positions),
      birth: birth === undefined ? undefined : readBirth(valueAt(grid, row, birth)),
      at: cellOf(grid, row, columns.name),
      // The numbers of a mixed list run on over people and collectives, who are read apart.
      ordinal: ordinal === undefined || columns.mixed ? undefined : valueAt(grid, row, ordinal),
      levels,
      level,
      levelState,
      ticks,
      doubtful,
      errors,
      note: noteOf(grid, row, notes, nameText !== ""),
    };
  };
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

interface NoteColumn {
  readonly column: number;
  readonly role: ColumnRole;
  readonly tops: ReadonlyMap<number, number>;
}

/** What stands in the remark columns; what is merged over several people is said of each. */
function noteOf(grid: Grid, row: number, columns: readonly NoteColumn[], named: boolean): string {
  let note = "";
  for (const { column, role, tops } of columns) {
    const top = named ? (tops.get(row) ?? row) : row;
    const text = textAt(grid, top, column);
    if (text === "" || isError(text) || (role === "initiative" && readMark(text) === "no")) continue;
    const part = role === "initiative" ? `Sáng kiến: ${text}` : text;
    note += note === "" ? part : `; ${part}`;
  }
  return note;
}
