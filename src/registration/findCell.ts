import type { CellRef } from "../grid/CellRef";
import { cellAt } from "./cellAt";
import type { ColumnRole, Entry, Registration } from "./Registration";

/** The entry's cell in the first column of the table that `isMeant`. */
export function findCell(
  { columns }: Registration,
  entry: Entry,
  isMeant: (role: ColumnRole) => boolean,
): CellRef | undefined {
  const found = columns.find(({ role }) => isMeant(role));
  return found && cellAt(entry, { column: found.column });
}
