import type { CellValue } from "../../grid/Grid";
import type { CellStyle } from "../../xlsx/library";
import type { Sheet } from "./Sheet";
import { readTyped } from "./typed";

/** Puts an input into a cell as Excel would: see readTyped. The cell keeps its look. */
export function putInput(sheet: Sheet, row: number, column: number, input: CellValue): void {
  const style = sheet.cell(row, column)?.style;
  const typed = readTyped(input, style?.numFmt);
  const numFmt = formatAfter(style?.numFmt, typed.numberFormat);
  const nextStyle: CellStyle | undefined = numFmt === undefined ? style : { ...style, numFmt };
  sheet.put(row, column, {
    value: typed.value,
    ...(typed.formula === undefined ? {} : { formula: typed.formula }),
    ...(nextStyle === undefined ? {} : { style: nextStyle }),
  });
}

/** A cell that had a format keeps it. */
function formatAfter(before: string | undefined, typed: string | undefined): string | undefined {
  return before === undefined || before === "General" ? (typed ?? before) : before;
}

/** Takes out what cells hold, how they look, or both. */
export function clearCell(sheet: Sheet, row: number, column: number, what: "all" | "contents" | "formats"): void {
  const cell = sheet.cell(row, column);
  if (!cell) return;
  const { style, ...content } = cell;
  if (what === "formats") sheet.put(row, column, content);
  else sheet.put(row, column, { value: "", ...(what === "contents" && style ? { style } : {}) });
}

export function restyle(sheet: Sheet, row: number, column: number, change: (style: CellStyle) => CellStyle): void {
  const cell = sheet.cell(row, column) ?? { value: "" };
  sheet.put(row, column, { ...cell, style: change(cell.style ?? {}) });
}
