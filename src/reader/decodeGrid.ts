import { hasForeignSign } from "../grid/foreignSigns";
import type { CellValue, Grid } from "../grid/Grid";
import { decodeLegacy } from "../grid/legacy/decodeLegacy";
import type { RecodedCell } from "../registration/Registration";
import { findEncodings } from "./findEncodings";
import { cellOf } from "./cells";

/** A grid in composed Unicode. */
export interface DecodedGrid extends Grid {
  /** The cells that hold something else; undefined where no text has a sign that does not belong into Vietnamese text. */
  readonly recoded?: readonly RecodedCell[];
}

/** Reads what is written in TCVN3, VNI or decomposed Unicode as Unicode; the sheet itself stays as it is. */
export function decodeGrid(grid: Grid): DecodedGrid {
  if (!holdsForeignSign(grid)) return grid;
  const recoded = recodedCells(grid);
  return { ...grid, values: withRead(grid, recoded), recoded };
}

function recodedCells(grid: Grid): readonly RecodedCell[] {
  return findEncodings(grid).flatMap(({ row, column, text, encoding }) => {
    const read = (encoding === "nfd" ? text : decodeLegacy(text, encoding)).normalize("NFC");
    return read === text ? [] : [{ at: cellOf(grid, row, column), written: text, read, encoding }];
  });
}

function withRead({ values, origin }: Grid, recoded: readonly RecodedCell[]): Grid["values"] {
  if (recoded.length === 0) return values;
  const changed: CellValue[][] = values.map((row) => [...row]);
  for (const { at, read } of recoded) changed[at.row - origin.row]?.splice(at.column - origin.column, 1, read);
  return changed;
}

/** A single character is a mark, perhaps in a symbol font. */
function holdsForeignSign({ values }: Grid): boolean {
  for (const row of values)
    for (const value of row) if (typeof value === "string" && value.length > 1 && hasForeignSign(value)) return true;
  return false;
}
