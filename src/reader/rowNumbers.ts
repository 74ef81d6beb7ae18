import type { CellValue } from "../grid/Grid";
import { tidy } from "../grid/text";

export function isNumbered(ordinal: CellValue): boolean {
  return typeof ordinal === "number" ? ordinal >= 0 : /^\d/.test(tidy(String(ordinal)));
}

export function isFirst(ordinal: string): boolean {
  return /^0?1[.)]?$/.test(ordinal);
}

/** Whether a number is the first below another: 1.1 below 1, I.1 below I. */
export function isPartOf(whole: string, part: string): boolean {
  const start = `${whole.replace(/[.)/]$/, "")}.`;
  return part.startsWith(start) && /^\d/.test(part.slice(start.length));
}

/** "I", "B.", "I. Văn phòng", "I.1". */
export function isUnitNumber(ordinal: string): boolean {
  return /^([IVXLCDM]+|[A-Z])(?:[.)/]?$|(?:[.)/]\s*|\s*[–-]\s+)\S)/.test(ordinal);
}

/** "*", "-", "a)": what numbers the parts of a unit. */
export function isSign(ordinal: string): boolean {
  return /^(?:[*+•●○▪■◦–—-]|[a-zđ][.)/]?)$/.test(ordinal);
}
