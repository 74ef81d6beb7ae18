import { cellAddress } from "../grid/address";
import type { Grid } from "../grid/Grid";
import { findLegacyEncoding } from "../grid/legacy/findLegacyEncoding";
import type { LegacyEncoding } from "../grid/legacy/LegacyEncoding";
import { weighDecoding } from "../grid/legacy/weighDecoding";

/** A cell that is not in composed Unicode, in sheet coordinates. */
export interface EncodedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly encoding: LegacyEncoding | "nfd";
}

/** A column is of one encoding where so many times more of its cells show it than show Unicode. */
const OUTWEIGHS = 4;

/** The cells in a legacy encoding or in decomposed Unicode: those that show it, and those that can be read so among them. */
export function findEncodings(grid: Grid): readonly EncodedCell[] {
  const cells = textCells(grid);
  const tallies = countShown(cells);
  return cells.flatMap((cell) => {
    const encoding = cell.shows ?? encodingAround(cell, tallies);
    return encoding === undefined || encoding === "unicode" ? [] : [{ ...cell, encoding }];
  });
}

interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What the cell tells by itself. */
  readonly shows: LegacyEncoding | "nfd" | "unicode" | undefined;
}

/** Cells with other than plain Latin letters. A single character may be a mark in a symbol font. */
function textCells(grid: Grid): readonly TextCell[] {
  return grid.values.flatMap((values, r) =>
    values.flatMap((value, c) => {
      if (typeof value !== "string" || value.length < 2 || !/[\u00a1-\uffff]/.test(value)) return [];
      const row = grid.origin.row + r;
      const column = grid.origin.column + c;
      const font = grid.fonts.size === 0 ? undefined : grid.fonts.get(cellAddress({ row, column }));
      return [{ row, column, text: value, shows: shownBy(value, font) }];
    }),
  );
}

function shownBy(text: string, font: string | undefined): TextCell["shows"] {
  if (/[\u0300-\u036f]/.test(text)) return "nfd";
  if (/[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/.test(text)) return "unicode";
  return findLegacyEncoding(text, font);
}

/** How many cells of a column, or of the sheet, show which encoding. */
interface Tally {
  readonly legacy: Map<LegacyEncoding, number>;
  unicode: number;
}

interface Tallies {
  readonly sheet: Tally;
  readonly columns: ReadonlyMap<number, Tally>;
}

function countShown(cells: readonly TextCell[]): Tallies {
  const sheet: Tally = { legacy: new Map(), unicode: 0 };
  const columns = new Map<number, Tally>();
  for (const { column, shows } of cells) {
    if (shows === undefined) continue;
    const own: Tally = columns.get(column) ?? { legacy: new Map(), unicode: 0 };
    columns.set(column, own);
    for (const tally of [sheet, own]) {
      if (shows === "nfd" || shows === "unicode") tally.unicode++;
      else tally.legacy.set(shows, (tally.legacy.get(shows) ?? 0) + 1);
    }
  }
  return { sheet, columns };
}

/** The encoding of the column, else of the sheet, where the text can be read so and Vietnamese does not suffer. */
function encodingAround({ column, text }: TextCell, { sheet, columns }: Tallies): LegacyEncoding | undefined {
  const around = columns.get(column) ?? sheet;
  const encoding = mostOf(around) ?? mostOf(sheet);
  const weight = encoding && weighDecoding(text, encoding);
  if (!weight || weight.words === 0 || weight.strangeAfter > weight.strangeBefore) return undefined;
  if (weight.strangeAfter < weight.strangeBefore) return encoding;
  // It can be read both ways ("Ghi chó"), and is read as most of its neighbours are.
  return (around.legacy.get(encoding) ?? 0) > OUTWEIGHS * around.unicode ? encoding : undefined;
}

function mostOf({ legacy }: Tally): LegacyEncoding | undefined {
  return [...legacy].sort(([, a], [, b]) => b - a)[0]?.[0];
}
