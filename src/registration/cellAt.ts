import type { CellRef } from "../grid/CellRef";
import type { Entry, EntryCell } from "./Registration";

/** Where a cell of the entry stands. */
export function cellAt({ at }: Entry, { row = at.row, column }: EntryCell): CellRef {
  return { workbook: at.workbook, sheet: at.sheet, row, column };
}

/** Where cells of the entry stand. */
export function cellsAt(entry: Entry, cells: readonly EntryCell[]): readonly CellRef[] {
  return cells.map((cell) => cellAt(entry, cell));
}
