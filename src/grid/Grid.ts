import type { CellRange } from "./CellRef";

/** What a cell shows; "" is an empty cell, an error is its text ("#N/A"). */
export type CellValue = string | number | boolean;

/** A worksheet as read: its values from `origin` on, and what the reader needs to know besides. Nothing in it is Excel's. */
export interface Grid {
  readonly workbook: string;
  readonly sheet: string;
  /** Place of `values[0][0]` on the sheet, counted from 0. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly values: readonly (readonly CellValue[])[];
  /** Merged areas in sheet coordinates. */
  readonly merges: readonly CellRange[];
  /** Hidden or filtered rows in sheet coordinates, ascending. */
  readonly hiddenRows: readonly number[];
  /** Font names of the cells whose single letter is a tick in a symbol font only, by address ("E12"). */
  readonly fonts: ReadonlyMap<string, string>;
}
