import { columnIndex, parseRange } from "../grid/address";
import type { CellRange } from "../grid/CellRef";
import { HostError } from "./HostError";

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** Reads an address as Excel hands it out, behind the sheet's name: "A1:C3", whole columns "A:M", whole rows "3:5". */
export function areaOf(address: string): CellRange {
  const range = parseRange(address) ?? wholeColumns(address) ?? wholeRows(address);
  if (!range) throw new HostError("readWorkbook", "UnknownAddress", address);
  return range;
}

function wholeColumns(address: string): CellRange | undefined {
  const [, left, right] = /!([A-Z]{1,3}):([A-Z]{1,3})$/.exec(address) ?? [];
  if (left === undefined || right === undefined) return undefined;
  return { top: 0, left: columnIndex(left), bottom: lastRow, right: columnIndex(right) };
}

function wholeRows(address: string): CellRange | undefined {
  const [, top, bottom] = /!(\d+):(\d+)$/.exec(address) ?? [];
  if (top === undefined || bottom === undefined) return undefined;
  return { top: Number(top) - 1, left: 0, bottom: Number(bottom) - 1, right: lastColumn };
}
