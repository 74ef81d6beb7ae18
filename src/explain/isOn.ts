import type { Entry, EntryCell } from "../registration/Registration";
import type { Finding } from "../validator/Finding";

/** Whether the finding stands in the entry's row, which is that of its name, or at what another row registers for it. */
export function isOn({ at, levels, ticks, doubtful, errors }: Entry, { at: cell }: Finding): boolean {
  if (at.workbook !== cell.workbook || at.sheet !== cell.sheet) return false;
  const isThere = ({ row, column }: EntryCell) => row === cell.row && column === cell.column;
  return at.row === cell.row || [levels, ticks, doubtful, errors].some((cells) => cells.some(isThere));
}
