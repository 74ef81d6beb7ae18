import type { CellRange } from "../../../grid/CellRef";
import { standardHeight, standardWidth } from "../../model/columnWidth";
import { lastRow } from "../../model/ranges";
import type { Sheet } from "../../model/Sheet";

/** Which rows and columns of a sheet are shown, and how large they are in pixels. */
export interface SheetLayout {
  /** Rows of the sheet that are not hidden, from the top. */
  readonly rows: readonly number[];
  readonly columns: readonly ColumnPlace[];
  /** Width of all columns together. */
  readonly width: number;
}

export interface ColumnPlace {
  readonly column: number;
  readonly left: number;
  readonly width: number;
}

/** Rows and columns shown beyond the last that is used. */
const spareRows = 20;
const spareColumns = 4;
const fewestRows = 40;
const fewestColumns = 16;
/** No register is wider, and the page would become slow. */
const mostColumns = 300;

export function sheetLayout(sheet: Sheet, selection: CellRange): SheetLayout {
  const used = sheet.usedRange(false);
  const bottom = Math.max(used?.bottom ?? 0, selection.top) + spareRows;
  const right = Math.max(used?.right ?? 0, selection.left) + spareColumns;
  const rowCount = Math.min(Math.max(bottom + 1, fewestRows), lastRow + 1);
  const columnCount = Math.min(Math.max(right + 1, fewestColumns), mostColumns);
  const rows = Array.from({ length: rowCount }, (_, row) => row).filter((row) => !sheet.hiddenRows.has(row));
  return { rows, ...columnsOf(sheet, columnCount) };
}

function columnsOf(sheet: Sheet, count: number): Pick<SheetLayout, "columns" | "width"> {
  const columns: ColumnPlace[] = [];
  let left = 0;
  for (let column = 0; column < count; column++) {
    if (sheet.hiddenColumns.has(column)) continue;
    const width = pixelsOfWidth(sheet.columnWidths.get(column) ?? standardWidth);
    columns.push({ column, left, width });
    left += width;
  }
  return { columns, width: left };
}

/** The number among the shown rows of a row, or of the next one where it is hidden. */
export function indexOfRow({ rows }: SheetLayout, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A height that somebody has set; a row without one is as high as its content. */
export function setHeight(sheet: Sheet, row: number): number | undefined {
  const points = sheet.rowHeights.get(row);
  return points === undefined ? undefined : pixelsOfPoints(points);
}

export const lineHeight = 1.25;

/** What a row without a set height has at least: a line of its largest font, for merged cells do not stretch it. */
export function leastHeight(sheet: Sheet, row: number, { columns }: SheetLayout): number {
  const sizes = columns.map(({ column }) => sheet.cell(row, column)?.style?.font?.size ?? 0);
  return Math.max(pixelsOfPoints(standardHeight), Math.ceil(pixelsOfPoints(Math.max(...sizes)) * lineHeight) + 2);
}

function pixelsOfPoints(points: number): number {
  return Math.round((points * 4) / 3);
}

/** Files count widths in digits of the standard font, each 7 pixels wide, and leave 5 pixels for the margin. */
function pixelsOfWidth(characters: number): number {
  return Math.round(characters * 7 + 5);
}
