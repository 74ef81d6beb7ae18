import type { CellRange } from "../grid/CellRef";
import type { CellValue } from "../grid/Grid";

/** Rows of a sheet as one part of a message brought them. */
export interface Piece {
  readonly area: CellRange;
  readonly values: readonly (readonly CellValue[])[];
  /** As typed: a formula begins with "=". */
  readonly formulas: readonly (readonly CellValue[])[];
}

/** What has been read of a sheet so far; messages fill it. */
export interface SheetReading {
  readonly sheet: Excel.Worksheet;
  /** The cells that hold something, as far as they are read; Excel calls A1 used on an empty sheet. */
  used: CellRange;
  /** Where the sheet is larger than Excel hands out, and only its top is read: what was left out. */
  cut: { readonly rows: boolean; readonly columns: boolean } | undefined;
  merges: readonly CellRange[];
  hasHiddenRows: boolean;
  readonly hiddenRows: Set<number>;
  hasHiddenColumns: boolean;
  readonly hiddenColumns: Set<number>;
  pieces: Piece[];
  readonly fonts: Map<string, string>;
}
