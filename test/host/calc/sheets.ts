import { cellAddress, parseRange } from "../../../src/grid/address";
import type { CellValue } from "../../../src/grid/Grid";
import type { CellSource, SourceCell } from "../../../src/host/calc/CellSource";

/** A workbook as rows of cells by sheet; a text that begins with "=" is a formula. */
export type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** The workbook as a source of cells; what is put into `changes` ("S!A1") stands instead of the rows. */
export function sourceOf(
  sheets: Sheets,
  names: Readonly<Record<string, string>> = {},
  changes: ReadonlyMap<string, CellValue> = new Map(),
): CellSource {
  return {
    sheetNames: () => Object.keys(sheets),
    cell: (sheet, row, column) =>
      sourceCell(changes.get(`${sheet}!${cellAddress({ row, column })}`) ?? sheets[sheet]?.[row]?.[column] ?? ""),
    usedRange: (sheet) => {
      const rows = sheets[sheet] ?? [];
      const width = Math.max(0, ...rows.map(({ length }) => length));
      return rows.length * width === 0 ? undefined : { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 };
    },
    name: (name) => Object.entries(names).find(([own]) => own.toLowerCase() === name.toLowerCase())?.[1],
  };
}

/** Row and column of "B2". */
export function placeOf(address: string): readonly [number, number] {
  const range = parseRange(address);
  if (!range) throw new Error(`${address} is no cell`);
  return [range.top, range.left];
}

function sourceCell(value: CellValue): SourceCell | undefined {
  if (value === "") return undefined;
  return typeof value === "string" && value.startsWith("=") ? { formula: value, value: "" } : { value };
}
