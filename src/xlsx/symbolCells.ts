import { cellAddress } from "../grid/address";
import type { Grid } from "../grid/Grid";
import { symbolFontCandidates } from "../grid/symbolFonts";
import type { Cell } from "./library";
import type { PlainWorkbook } from "./plainWorkbook";
import { readSheets } from "./readSheets";

/** Cells whose single letter is a tick in a symbol font, by the name of their sheet. */
export type CellsOfSheets = ReadonlyMap<string, readonly Place[]>;

interface Place {
  readonly row: number;
  readonly column: number;
}

export function symbolCandidates(grids: readonly Grid[]): CellsOfSheets {
  const candidates = new Map<string, readonly Place[]>();
  for (const grid of grids) {
    const cells = candidatesOf(grid);
    if (cells.length > 0) candidates.set(grid.sheet, cells);
  }
  return candidates;
}

function candidatesOf({ origin, values }: Grid): readonly Place[] {
  const cells: Place[] = [];
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (!symbolFontCandidates.has(typeof value === "string" ? value.trim() : "")) return;
      cells.push({ row: origin.row + r, column: origin.column + c });
    });
  });
  return cells;
}

/** The fonts of those cells by address. It takes a second reading, with styles; few workbooks need it. */
export async function readFonts(
  workbook: PlainWorkbook,
  cells: CellsOfSheets,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  if (workbook.styles === undefined) return new Map();
  const wanted = new Map([...workbook.sheets].filter(([name]) => cells.has(name)));
  const { sheets, defaultFont } = await readSheets({ ...workbook, sheets: wanted });
  return new Map(
    sheets.map((sheet) => {
      const fonts = new Map<string, string>();
      for (const { row, column } of cells.get(sheet.name) ?? []) {
        const font = fontOf(sheet.cells?.get(`${row},${column}`)) ?? defaultFont?.name;
        if (font !== undefined) fonts.set(cellAddress({ row, column }), font);
      }
      return [sheet.name, fonts];
    }),
  );
}

function fontOf(cell: Cell | undefined): string | undefined {
  const run = cell?.richText?.find(({ text }) => text.trim() !== "");
  return run?.font?.name ?? cell?.style?.font?.name;
}
