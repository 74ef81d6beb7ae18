import { cellAddress, quoteSheet } from "../grid/address";
import type { CellRef } from "../grid/CellRef";

/** A cell as seen from another one: "E12" on the same sheet, 'Sheet'!E12 and '[a.xlsx]Sheet'!E12 further away. */
export function cellSeenFrom(cell: CellRef, from: CellRef): string {
  const address = cellAddress(cell);
  if (cell.workbook !== from.workbook) return `${quoteSheet(`[${cell.workbook}]${cell.sheet}`)}!${address}`;
  return cell.sheet === from.sheet ? address : `${quoteSheet(cell.sheet)}!${address}`;
}
