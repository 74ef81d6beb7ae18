import type { CellRange } from "../grid/CellRef";
import { containsCell } from "../grid/containsCell";
import type { Grid } from "../grid/Grid";

/** The merged cell that covers the row and column, if one does. */
export function mergeAt({ merges }: Grid, row: number, column: number): CellRange | undefined {
  return merges.find((merge) => containsCell(merge, row, column));
}
