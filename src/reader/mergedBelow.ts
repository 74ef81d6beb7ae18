import type { Grid } from "../grid/Grid";
import type { RowSpan } from "../registration/Registration";

/** By row, the first row of a cell of the column that is merged over it and rows above. */
export function mergedBelow(grid: Grid, body: RowSpan, column: number): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { top, left, bottom, right } of grid.merges) {
    if (top < body.first || column < left || right < column) continue;
    for (let row = top + 1; row <= Math.min(bottom, body.last); row++) rows.set(row, top);
  }
  return rows;
}
