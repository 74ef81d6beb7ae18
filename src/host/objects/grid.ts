import type { CellValue } from "../../grid/Grid";
import type { Area } from "../model/Area";
import { cellCount, columnCount, placesIn, rowCount } from "../model/ranges";
import { ApiError } from "../wire/ApiError";

/** Of more cells than this Excel gives nothing. */
const largestGrid = 5_000_000;

/** A value for each cell of a range, row by row. */
export function gridOf<T>({ range }: Area, valueAt: (row: number, column: number) => T): T[][] | null {
  if (cellCount(range) > largestGrid) return null;
  return Array.from({ length: rowCount(range) }, (_, row) =>
    Array.from({ length: columnCount(range) }, (_, column) => valueAt(range.top + row, range.left + column)),
  );
}

const wrongSize = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Hands out a grid that was assigned to a range, or one value for all its cells; null leaves a cell as it is. */
export function eachAssigned(
  { range }: Area,
  assigned: unknown,
  location: string,
  put: (row: number, column: number, value: CellValue) => void,
): void {
  if (cellCount(range) > largestGrid) throw new ApiError("InvalidArgument", location);
  if (Array.isArray(assigned) && !hasSize(assigned, rowCount(range), columnCount(range))) {
    throw new ApiError("InvalidArgument", location, wrongSize);
  }
  for (const { row, column } of placesIn(range)) {
    const value = Array.isArray(assigned) ? rowOf(assigned, row - range.top)[column - range.left] : assigned;
    if (value !== null && value !== undefined) put(row, column, cellValueOf(value, location));
  }
}

export function guardSize({ range }: Area, rows: unknown, columns: unknown, location: string): void {
  if (rows !== rowCount(range) || columns !== columnCount(range)) {
    throw new ApiError("InvalidArgument", location, wrongSize);
  }
}

function hasSize(grid: readonly unknown[], rows: number, columns: number): boolean {
  return grid.length === rows && grid.every((_, row) => rowOf(grid, row).length === columns);
}

function rowOf(grid: readonly unknown[], row: number): readonly unknown[] {
  const cells: unknown = grid[row];
  return Array.isArray(cells) ? cells : [];
}

function cellValueOf(value: unknown, location: string): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new ApiError("InvalidArgument", location);
}
