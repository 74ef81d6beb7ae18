import type { CellRef } from "../grid/CellRef";
import { type Grid, valueAt } from "../grid/Grid";
import { tidy } from "../grid/text";

/** A cell's text, tidied. */
export function textAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return typeof value === "string" ? (value === "" ? "" : tidy(value)) : String(value);
}

export function cellOf(grid: Grid, row: number, column: number): CellRef {
  return { workbook: grid.workbook, sheet: grid.sheet, row, column };
}

/** Whether a cell shows one of Excel's error values. */
export function isError(text: string): boolean {
  return text.startsWith("#") && /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/.test(text);
}
