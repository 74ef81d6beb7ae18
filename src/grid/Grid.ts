import type { CellRange } from "./CellRef";

/** What a cell shows; "" is an empty cell, an error is its text ("#N/A"). */
export type CellValue = string | number | boolean;

/** A cell of a sheet, counted from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** A worksheet as read: its values from `origin` on, and what the reader needs to know besides. Nothing in it is Excel's. */
export interface Grid {
  readonly workbook: string;
  readonly sheet: string;
  /** Place of `values[0][0]` on the sheet, counted from 0. */
  readonly origin: GridPlace;
  readonly values: readonly (readonly CellValue[])[];
  /** Merged areas in sheet coordinates. */
  readonly merges: readonly CellRange[];
  /** Hidden or filtered rows in sheet coordinates, ascending. */
  readonly hiddenRows: readonly number[];
  /** Hidden columns in sheet coordinates, ascending. */
  readonly hiddenColumns: readonly number[];
  /** Cells whose formula refers to another workbook. */
  readonly linked: readonly GridPlace[];
  /** Font names of the cells whose single letter is a tick in a symbol font only, by address ("E12"). */
  readonly fonts: ReadonlyMap<string, string>;
  /** A sheet that is "very hidden" is not even in Excel's list of hidden ones. */
  readonly visibility?: "hidden" | "very-hidden";
  /** The sheet holds more than Excel hands out, so that nothing of it was read. */
  readonly tooLarge?: true;
}

/** The value of a cell in sheet coordinates; "" outside what was read. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.origin.row]?.[column - grid.origin.column] ?? "";
}

/** First and last row and column that were read, in sheet coordinates. */
export function extentOf({ origin: { row, column }, values }: Grid): CellRange {
  let width = widths.get(values);
  if (width === undefined) widths.set(values, (width = widthOf(values)));
  return { top: row, left: column, bottom: row + values.length - 1, right: column + width - 1 };
}

const widths = new WeakMap<Grid["values"], number>();

function widthOf(values: Grid["values"]): number {
  return values.reduce((widest, cells) => Math.max(widest, cells.length), 0);
}
