/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read -- send() syncs between asking and taking */
import { cellAddress, rangeAddress } from "../grid/address";
import { symbolFontCandidates } from "../grid/symbolFonts";
import type { Piece, SheetReading } from "./SheetReading";
import type { Step } from "./send";

interface Cell {
  readonly row: number;
  readonly column: number;
}

const bytesPerCell = 60;

/** Asks for the fonts of single letters that are ticks in a symbol font: of each column, from the first such cell to the last. */
export function fontSteps(reading: SheetReading, pieces: readonly Piece[]): Step[] {
  const cells = pieces.flatMap(candidates);
  const columns = [...new Set(cells.map(({ column }) => column))];
  return columns.map((column) =>
    fontStep(
      reading,
      column,
      cells.filter((cell) => cell.column === column).map(({ row }) => row),
    ),
  );
}

function candidates({ area, values }: Piece): Cell[] {
  return values.flatMap((row, r) =>
    row.flatMap((value, c) =>
      typeof value === "string" && symbolFontCandidates.has(value.trim())
        ? [{ row: area.top + r, column: area.left + c }]
        : [],
    ),
  );
}

function fontStep({ sheet, fonts }: SheetReading, column: number, rows: readonly number[]): Step {
  const top = rows.reduce((least, row) => Math.min(least, row));
  const bottom = rows.reduce((most, row) => Math.max(most, row));
  return {
    bytes: (bottom - top + 1) * bytesPerCell,
    ask: () => {
      const range = sheet.getRange(rangeAddress({ top, left: column, bottom, right: column }));
      const properties = range.getCellProperties({ format: { font: { name: true } } });
      return () => {
        for (const row of rows) {
          const font = properties.value[row - top]?.[0]?.format?.font?.name;
          if (font) fonts.set(cellAddress({ row, column }), font);
        }
      };
    },
  };
}
