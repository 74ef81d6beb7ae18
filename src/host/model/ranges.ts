import { columnName, columnIndex, parseRange, quoteSheet, rangeAddress } from "../../grid/address";
import type { CellRange } from "../../grid/CellRef";

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

export function rowCount({ top, bottom }: CellRange): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: CellRange): number {
  return right - left + 1;
}

export function cellCount(range: CellRange): number {
  return rowCount(range) * columnCount(range);
}

export function intersection(a: CellRange, b: CellRange): CellRange | undefined {
  const range = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : undefined;
}

export function contains(outer: CellRange, { top, left, bottom, right }: CellRange): boolean {
  return outer.top <= top && outer.left <= left && outer.bottom >= bottom && outer.right >= right;
}

export function isOnSheet({ top, left, bottom, right }: CellRange): boolean {
  return top >= 0 && left >= 0 && top <= bottom && left <= right && bottom <= lastRow && right <= lastColumn;
}

export function* placesIn(range: CellRange): Iterable<{ readonly row: number; readonly column: number }> {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) yield { row, column };
  }
}

/** An address as Excel reads it: "A1:B2", "A:C", "1:3", each also behind a sheet's name. */
export function parseAddress(text: string): { readonly sheet?: string; readonly range: CellRange } | undefined {
  const [, quoted, plain, rest = ""] =
    /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(text.trim().replace(/^=/, "")) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const range = parseRange(rest) ?? wholeColumns(rest) ?? wholeRows(rest);
  return range && isOnSheet(range) ? { ...(sheet === undefined ? {} : { sheet }), range } : undefined;
}

function wholeColumns(text: string): CellRange | undefined {
  const [, left, right] = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text) ?? [];
  if (left === undefined || right === undefined) return undefined;
  return { top: 0, left: columnIndex(left), bottom: lastRow, right: columnIndex(right) };
}

function wholeRows(text: string): CellRange | undefined {
  const [, top, bottom] = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text) ?? [];
  if (top === undefined || bottom === undefined) return undefined;
  return { top: Number(top) - 1, left: 0, bottom: Number(bottom) - 1, right: lastColumn };
}

/** "A1:B2", or "A:B" and "1:2" where columns or rows are whole. */
export function addressOf(range: CellRange): string {
  if (range.left === 0 && range.right === lastColumn) return `${range.top + 1}:${range.bottom + 1}`;
  if (range.top === 0 && range.bottom === lastRow) return `${columnName(range.left)}:${columnName(range.right)}`;
  return rangeAddress(range);
}

/** "'Đăng ký 2022'!A1:B2"; Excel quotes only the names that need it. */
export function fullAddress(sheet: string, range: CellRange): string {
  return `${isPlainName(sheet) ? sheet : quoteSheet(sheet)}!${addressOf(range)}`;
}

/** "='Đăng ký 2022'!$A$1", as names refer to their cells. */
export function absoluteReference(sheet: string, range: CellRange): string {
  const absolute = addressOf(range).replace(/[A-Z]+|\d+/g, "$$$&");
  return `=${isPlainName(sheet) ? sheet : quoteSheet(sheet)}!${absolute}`;
}

function isPlainName(sheet: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/.test(sheet);
}
