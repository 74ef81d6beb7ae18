import type { CellRef } from "../grid/CellRef";
import { cellAt } from "../registration/cellAt";
import type { Entry, Mark, RecodedCell } from "../registration/Registration";

/** The entries with marks and units as the sheet holds them, for these may have been read through conversion. */
export function withWrittenMarks(
  entries: readonly Entry[],
  recoded: readonly RecodedCell[],
  unitColumn: number | undefined,
): readonly Entry[] {
  if (recoded.length === 0) return entries;
  const written = new Map(recoded.map((cell) => [placeOf(cell.at), cell.written]));
  const asWritten = <M extends Mark>(entry: Entry, marks: readonly M[]) =>
    marks.map((mark) => ({ ...mark, mark: written.get(placeOf(cellAt(entry, mark))) ?? mark.mark }));
  return entries.map((entry) => {
    const unitWritten =
      unitColumn === undefined ? undefined : written.get(placeOf(cellAt(entry, { column: unitColumn })));
    const marks = { levels: asWritten(entry, entry.levels), ticks: asWritten(entry, entry.ticks) };
    return { ...entry, ...marks, ...(unitWritten !== undefined && { unitWritten }) };
  });
}

function placeOf({ row, column }: CellRef): string {
  return `${row} ${column}`;
}
