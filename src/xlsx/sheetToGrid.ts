import type { CellRange } from "../grid/CellRef";
import type { CellValue, Grid } from "../grid/Grid";
import { limits } from "./limits";
import type { CellValue as LibraryValue, MergeRange, Sheet } from "./library";

/** A sheet cut down to the cells that hold something; of hidden rows and columns those among them that do. */
export function sheetToGrid(
  workbook: string,
  sheet: Sheet,
  apart: Pick<Grid, "linked" | "visibility"> = { linked: [] },
): Grid {
  const { top, left, bottom, right } = usedRange(sheet.rows);
  const values = sheet.rows.slice(top, bottom + 1).map((row) => {
    const cells = row.slice(left, right + 1).map(cellValue);
    while (cells.length <= right - left) cells.push("");
    return cells;
  });
  const hiddenRows = [...(sheet.rowDefs ?? [])]
    .filter(([row, { hidden }]) => hidden && values[row - top]?.some((value) => value !== ""))
    .map(([row]) => row)
    .sort((a, b) => a - b);
  const hiddenColumns = [...(sheet.columns ?? []).entries()]
    .filter(([column, definition]) => definition?.hidden && values.some((row) => (row[column - left] ?? "") !== ""))
    .map(([column]) => column);
  return {
    workbook,
    sheet: sheet.name,
    origin: { row: top, column: left },
    values,
    merges: (sheet.merges ?? []).map(toRange).filter(isRange),
    hiddenRows,
    hiddenColumns,
    fonts: new Map(),
    ...apart,
  };
}

function usedRange(rows: Sheet["rows"]): CellRange {
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  rows.forEach((row, index) => {
    const first = row.findIndex(isFilled);
    if (first < 0) return;
    if (top < 0) top = index;
    bottom = index;
    left = Math.min(left, first);
    for (let column = row.length - 1; column > right; column--) if (isFilled(row[column])) right = column;
  });
  return top < 0 ? { top: 0, left: 0, bottom: -1, right: -1 } : { top, left, bottom, right };
}

function isFilled(value: LibraryValue | undefined): boolean {
  return value !== undefined && value !== null && value !== "";
}

function cellValue(value: LibraryValue): CellValue {
  if (value === null) return "";
  return value instanceof Date ? value.toISOString() : value;
}

function toRange({ startRow, startCol, endRow, endCol }: MergeRange): CellRange {
  return { top: startRow, left: startCol, bottom: endRow, right: endCol };
}

/** Merges over whole rows or columns come without numbers on one side; others may lie outside of any sheet. */
function isRange({ top, left, bottom, right }: CellRange): boolean {
  const areWhole = [top, left, bottom, right].every((bound) => Number.isInteger(bound) && bound >= 0);
  return areWhole && top <= bottom && left <= right && bottom < limits.rows && right < limits.columns;
}
