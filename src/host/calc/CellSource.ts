import type { CellRange } from "../../grid/CellRef";
import type { CellValue } from "../../grid/Grid";

/** The cells that formulas are computed over. */
export interface CellSource {
  sheetNames(): readonly string[];
  /** What the cell holds: a formula ("=A1+1"), else its value; undefined where it is empty. */
  cell(sheet: string, row: number, column: number): SourceCell | undefined;
  /** The rectangle that holds all cells of the sheet; undefined where it is empty. */
  usedRange(sheet: string): CellRange | undefined;
  /** What a defined name stands for, as a formula; undefined where there is no such name. */
  name(name: string): string | undefined;
}

export interface SourceCell {
  readonly formula?: string;
  readonly value: CellValue;
}
