import { extentOf, type Grid, valueAt } from "../grid/Grid";
import type { TableHead } from "../registration/Registration";
import { type Choices, noChoices } from "./choices";
import { matchHeader } from "./matchHeader";
import { cellOf } from "./cells";
import { readHeader } from "./readHeader";
import { unmappedColumn } from "./unmappedColumns";

const SEARCHED_ROWS = 60;

/** The row of a sheet without a register that is most like the head of one, for the user to say what its columns mean. */
export function findHead(grid: Grid): TableHead | undefined {
  let most = 0;
  let top: number | undefined;
  for (const row of searchedRows(grid)) {
    const known = knownHeads(grid, row);
    if (known > most) [most, top] = [known, row];
  }
  if (top === undefined) return undefined;
  const { layout, range, columns, strange } = readHeader(grid, top, noChoices);
  const header = cellOf(grid, range.top, range.left);
  return { layout, header, columns, unmapped: strange.map((column) => unmappedColumn(grid, column)) };
}

/** The rows that the user named the columns of. */
export function chosenRows(grid: Grid, choices: Choices): ReadonlySet<number> {
  if (choices.size === 0) return new Set();
  return new Set(
    searchedRows(grid).filter((row) => knownHeads(grid, row) > 0 && choices.has(readHeader(grid, row, choices).layout)),
  );
}

function searchedRows(grid: Grid): readonly number[] {
  const { top, bottom } = extentOf(grid);
  return Array.from({ length: Math.min(SEARCHED_ROWS, bottom - top + 1) }, (_, index) => top + index);
}

/** How many cells of a row have a known meaning; of one that is no row of heads, none. */
function knownHeads(grid: Grid, row: number): number {
  const texts = grid.values[row - grid.origin.row]?.filter((value) => typeof value === "string" && value !== "") ?? [];
  if (texts.length < 3) return 0;
  const { left, right } = extentOf(grid);
  let known = 0;
  for (let column = left; column <= right; column++) if (matchHeader(String(valueAt(grid, row, column)))) known++;
  return known;
}
