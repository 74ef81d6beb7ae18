import { cellAddress } from "./address";
import type { CellRange } from "./CellRef";
import { type CellValue, extentOf, type Grid } from "./Grid";

/** What cells of a sheet show now: a rectangle of values whose top left cell is `range`'s. */
export interface CellPatch {
  readonly sheet: string;
  readonly range: CellRange;
  readonly values: readonly (readonly CellValue[])[];
}

/** A stray cell far out makes a rectangle that is better read anew. */
const mostCells = 1_000_000;

/**
 * The grids with the cells replaced, later patches over earlier ones; a grid that nothing names stays the same object. Undefined where
 * only reading anew tells: of a sheet that was not read, or one that would grow out of all proportion.
 */
export function patchGrids(grids: readonly Grid[], patches: readonly CellPatch[]): readonly Grid[] | undefined {
  const patched = new Map<Grid, Grid>();
  for (const name of new Set(patches.map(({ sheet }) => sheet))) {
    const grid = grids.find(({ sheet }) => sheet === name);
    const changed =
      grid &&
      patchGrid(
        grid,
        patches.filter(({ sheet }) => sheet === name),
      );
    if (!changed) return undefined;
    patched.set(grid, changed);
  }
  return grids.map((grid) => patched.get(grid) ?? grid);
}

function patchGrid(grid: Grid, patches: readonly CellPatch[]): Grid | undefined {
  if (grid.tooLarge) return undefined;
  const ranges = patches.map(({ range }) => range);
  const extent = around(grid.values.length > 0 ? [extentOf(grid), ...ranges] : ranges);
  const width = extent.right - extent.left + 1;
  const height = extent.bottom - extent.top + 1;
  if (width * height > mostCells) return undefined;

  const values: CellValue[][] = Array.from({ length: height }, () => Array<CellValue>(width).fill(""));
  const put = (top: number, left: number, rows: readonly (readonly CellValue[])[]) =>
    rows.forEach((cells, r) => values[top - extent.top + r]?.splice(left - extent.left, cells.length, ...cells));
  put(grid.origin.row, grid.origin.column, grid.values);
  for (const patch of patches) put(patch.range.top, patch.range.left, patch.values);

  const replaced = addressesIn(patches);
  return {
    ...grid,
    origin: { row: extent.top, column: extent.left },
    values,
    linked: grid.linked.filter((place) => !replaced.has(cellAddress(place))),
  };
}

function addressesIn(patches: readonly CellPatch[]): ReadonlySet<string> {
  return new Set(
    patches.flatMap(({ range, values }) =>
      values.flatMap((cells, r) => cells.map((_, c) => cellAddress({ row: range.top + r, column: range.left + c }))),
    ),
  );
}

function around([first, ...rest]: readonly CellRange[]): CellRange {
  return rest.reduce(
    (whole, { top, left, bottom, right }) => ({
      top: Math.min(whole.top, top),
      left: Math.min(whole.left, left),
      bottom: Math.max(whole.bottom, bottom),
      right: Math.max(whole.right, right),
    }),
    first ?? { top: 0, left: 0, bottom: 0, right: 0 },
  );
}
