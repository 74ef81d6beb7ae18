import type { CellRange, CellRef } from "./CellRef";

/** The letters of a column counted from 0: 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The column, counted from 0, of its letters: "AA" → 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "E12" for row 11, column 4. */
export function cellAddress(cell: Pick<CellRef, "row" | "column">): string {
  return columnName(cell.column) + (cell.row + 1);
}

/** "A1:C3"; a single cell is "A1". */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  const first = cellAddress({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${cellAddress({ row: bottom, column: right })}`;
}

/** Reads "A1", "$A$1:B2" and the same behind a sheet's name ("'Sheet 1'!A1:B2"); anything else is undefined. */
export function parseRange(address: string): CellRange | undefined {
  const match = /^(?:.*!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(address.trim());
  if (!match) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
}

/** The sheet's name as formulas and addresses want it: 'Đăng ký 2022'. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
