import type { CellRange } from "./CellRef";

/** Whether the cell of the row and column lies in the range. */
export function containsCell({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
