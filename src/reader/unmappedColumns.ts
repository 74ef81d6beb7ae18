import { type CellValue, type Grid, valueAt } from "../grid/Grid";
import { isHonorRole } from "../registration/columnKinds";
import type { Entry, UnmappedColumn } from "../registration/Registration";
import type { StrangeColumn } from "./Layout";
import { matchHeader, nearestMeaning } from "./matchHeader";
import { cellOf, isError } from "./cells";
import { readMark } from "./readMark";

/** Strange columns matter only where entries have marks in them, or honors in words. */
export function unmappedColumns(
  grid: Grid,
  strange: readonly StrangeColumn[],
  entries: readonly Entry[],
): readonly UnmappedColumn[] {
  return strange
    .filter(({ column }) => holdsMarks(entries.map(({ at }) => valueAt(grid, at.row, column))))
    .map((column) => unmappedColumn(grid, column));
}

export function unmappedColumn(grid: Grid, { row, column, key, header, reason }: StrangeColumn): UnmappedColumn {
  const nearest = reason === "unknown" ? nearestMeaning(header) : undefined;
  return { at: cellOf(grid, row, column), key, header, reason, ...(nearest && { nearest }) };
}

/** Whether at least half of what a column holds registers something; numbers and words of other kinds do not. */
function holdsMarks(values: readonly CellValue[]): boolean {
  const held = values.filter((value) => value !== "" && !isError(String(value)));
  const registering = held.filter((value) => ["tick", "symbol"].includes(readMark(value)) || namesHonor(String(value)));
  return registering.length > 0 && 2 * registering.length >= held.length;
}

function namesHonor(text: string): boolean {
  const role = matchHeader(text)?.role;
  return role !== undefined && isHonorRole(role);
}
