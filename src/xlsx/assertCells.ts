import { ReadFailure } from "./ReadFailure";
import { limits } from "./limits";

const placed = /<(?:\w+:)?(row|c)(?=[\s/>])(?:\s(?:[^<>]*?\s)??r\s*=\s*["']([^"'<>]*)["'])?/g;

/** What the cells of a sheet say of where they stand. */
export interface CellPlaces {
  /** How many cells the sheet spans, from A1 to the last one. */
  readonly spanned: number;
  /** Whether some row or cell does not say it, and stands behind the one before. */
  readonly hasUnplaced: boolean;
}

/**
 * Tells where the cells of a sheet stand. Excel would not open a sheet that breaks off, or whose cells stand outside it
 * or twice in one place: whatever were read of it might be wrong.
 */
export function assertCells(xml: string): CellPlaces {
  if (
    !/<(?:\w+:)?worksheet[\s>]/.test(xml) ||
    !/<(?:\/(?:\w+:)?worksheet\s*|(?:\w+:)?worksheet\s[^<>]*\/)>\s*$/.test(xml.slice(-1000))
  ) {
    throw new ReadFailure("damaged");
  }
  if ((xml.match(/<(?:\w+:)?sheetData[\s/>]/g)?.length ?? 0) > 1) throw new ReadFailure("damaged");
  assertColumns(xml);
  const places: number[] = [];
  let row = 0;
  let column = 0;
  let bottom = 0;
  let right = 0;
  let inOrder = true;
  let hasUnplaced = false;
  for (const [, kind, place] of cellsOf(xml).matchAll(placed)) {
    if (place === undefined) hasUnplaced = true;
    if (kind === "row") {
      row = place === undefined ? row + 1 : Number(place);
      column = 0;
      if (!(row >= 1 && row <= limits.rows && Number.isInteger(row))) throw new ReadFailure("damaged");
      continue;
    }
    const at = place === undefined ? row * stride + column + 1 : placeOf(place);
    column = at % stride;
    bottom = Math.max(bottom, Math.floor(at / stride));
    right = Math.max(right, column);
    if (at <= (places.at(-1) ?? 0)) inOrder = false;
    places.push(at);
  }
  if (!inOrder && new Set(places).size < places.length) throw new ReadFailure("damaged");
  return { spanned: bottom * right, hasUnplaced };
}

/** How many strings the sheets of a workbook share. */
export function stringsIn(xml: string): number {
  return xml.match(/<(?:\w+:)?si(?=[\s/>])/g)?.length ?? 0;
}

/** The greatest number by which a cell of the sheet names a shared string; -1 where none does. */
export function lastString(xml: string): number {
  let last = -1;
  for (const [, number = ""] of xml.matchAll(/\st=["']s["'][^<>]*>(?:<(?:\w+:)?f[^<>]*\/>)?<(?:\w+:)?v>([^<]*)/g)) {
    last = Math.max(last, /^\s*\d+\s*$/.test(number) ? Number(number) : Infinity);
  }
  return last;
}

const stride = 2 * limits.columns;

/** A cell's row and column, counted from 1, in one number. */
function placeOf(address: string): number {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})([1-9]\d{0,6})$/i.exec(address) ?? [];
  let column = 0;
  for (let index = 0; index < letters.length; index++) column = column * 26 + (letters.charCodeAt(index) & 31);
  const row = Number(digits);
  if (column < 1 || column > limits.columns || row < 1 || row > limits.rows) throw new ReadFailure("damaged");
  return row * stride + column;
}

/** The part of a sheet that holds its cells. */
function cellsOf(xml: string): string {
  const start = /<(?:\w+:)?sheetData[\s/>]/.exec(xml)?.index ?? xml.length;
  const end = /<\/(?:\w+:)?sheetData\s*>/.exec(xml)?.index ?? start;
  return xml.slice(start, Math.max(start, end));
}

/** Descriptions of columns do not overlap; a few letters could otherwise ask for billions of them. */
function assertColumns(xml: string): void {
  const head = xml.slice(0, /<(?:\w+:)?sheetData[\s/>]/.exec(xml)?.index);
  let described = 0;
  for (const [, attributes = ""] of head.matchAll(/<(?:\w+:)?col\s([^<>]*)/g)) {
    const [first, last] = ["min", "max"].map((name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(attributes)?.[1]));
    described += Math.max(0, (last ?? 0) - (first ?? 0)) + 1;
  }
  if (!(described <= limits.columns)) throw new ReadFailure("damaged");
}
