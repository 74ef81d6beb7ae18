import type { CellRange } from "../../grid/CellRef";

/** Cells of one sheet. */
export class Reference {
  constructor(
    readonly sheet: string,
    readonly range: CellRange,
  ) {}
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function rowCount({ top, bottom }: CellRange): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: CellRange): number {
  return right - left + 1;
}
