import type { CellValue } from "../grid/Grid";
import { symbolFonts } from "../grid/symbolFonts";
import { tidy } from "../grid/text";
import { readPlainMark } from "../registration/marks";

/** What a cell of a tick column says; "symbol" is a tick by its font only. */
export type MarkReading = "tick" | "symbol" | "no" | "unknown";

/** Reads a mark; `font` is the cell's font where its single letter may be a symbol. */
export function readMark(value: CellValue, font?: string): MarkReading {
  const text = String(value);
  const bySymbol = font === undefined ? undefined : readSymbol(text.trim(), font);
  return bySymbol ?? readPlainMark(text) ?? (tidy(text) === "" ? "no" : "unknown");
}

function readSymbol(letter: string, font: string): MarkReading | undefined {
  const symbols = symbolFonts.get(font.toLowerCase());
  if (!symbols || letter.length !== 1) return undefined;
  if (symbols.ticks.includes(letter)) return "symbol";
  return symbols.negatives.includes(letter) ? "no" : undefined;
}
