import { cellAddress } from "../grid/address";
import type { Grid } from "../grid/Grid";
import { symbolFontCandidates } from "../grid/symbolFonts";
import { type Cell, readXlsx } from "./library";
import { type ZipEntry, readZip, writeZip } from "./zip";

/** Cells whose single letter is a tick in a symbol font, by the name of their sheet. */
export type CellsOfSheets = ReadonlyMap<string, readonly { readonly row: number; readonly column: number }[]>;

export function symbolCandidates(grids: readonly Grid[]): CellsOfSheets {
  const candidates = new Map<string, { readonly row: number; readonly column: number }[]>();
  for (const { sheet, origin, values } of grids) {
    const cells = values.flatMap((row, r) =>
      row.flatMap((value, c) =>
        typeof value === "string" && symbolFontCandidates.has(value.trim())
          ? [{ row: origin.row + r, column: origin.column + c }]
          : [],
      ),
    );
    if (cells.length > 0) candidates.set(sheet, cells);
  }
  return candidates;
}

const largestStyles = 32 * 1024 * 1024;

/** The fonts of those cells by address. It takes a second reading, with styles; few workbooks need it. */
export async function readFonts(
  workbook: Uint8Array,
  styles: ZipEntry | undefined,
  cells: CellsOfSheets,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  if (!styles || styles.size > largestStyles) return new Map();
  const withStyles = writeZip([...readZip(workbook).values(), styles]);
  const { sheets, defaultFont } = await readXlsx(withStyles, { sheets: [...cells.keys()], readStyles: true });
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
