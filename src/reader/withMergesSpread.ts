import { type Grid, valueAt } from "../grid/Grid";

/** What is merged over several lines stands in each of them. */
export function withMergesSpread(grid: Grid): Grid {
  const merges = grid.merges.filter(({ top, bottom }) => top < bottom);
  if (merges.length === 0) return grid;
  const values = grid.values.map((row) => [...row]);
  for (const { top, left, bottom } of merges)
    for (const cells of values.slice(top + 1 - grid.origin.row, bottom + 1 - grid.origin.row))
      cells[left - grid.origin.column] = valueAt(grid, top, left);
  return { ...grid, values };
}
