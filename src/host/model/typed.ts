import type { CellValue } from "../../grid/Grid";

/** What becomes of something typed into a cell. */
export interface Typed {
  readonly value: CellValue;
  readonly formula?: string;
  /** The format that Excel gives a cell that had none: "0%" for 12%. */
  readonly numberFormat?: string;
}

/**
 * What Excel makes of an input: a formula behind "=", text behind an apostrophe or in a cell formatted as text, and a
 * number, a percentage, a date or a truth value where the text looks like one, whoever meant it as text.
 */
export function readTyped(input: CellValue, numberFormat = "General"): Typed {
  if (typeof input !== "string") return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (numberFormat === "@") return { value: input };
  if (input.startsWith("=") && input.length > 1) return { value: "", formula: input };
  return readNumber(input.trim()) ?? readTruth(input.trim()) ?? readDate(input.trim()) ?? { value: input };
}

const number = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

function readNumber(text: string): Typed | undefined {
  if (number.test(text)) return { value: Number(text) };
  const share = /^(.+?)\s*%$/.exec(text)?.[1];
  if (share === undefined || !number.test(share)) return undefined;
  return { value: Number(share) / 100, numberFormat: share.includes(".") ? "0.00%" : "0%" };
}

function readTruth(text: string): Typed | undefined {
  return /^(true|false)$/i.test(text) ? { value: text.toLowerCase() === "true" } : undefined;
}

/** The year that Excel would take from the clock for "1/2", which has none. */
const currentYear = 2026;

/** "1/2" and "20/11/2022" are dates, day first as in Vietnam; Excel keeps the days since 1900. */
function readDate(text: string): Typed | undefined {
  const [, first, second, third] = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [day, month, year] = [Number(first), Number(second), third === undefined ? currentYear : Number(third)];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { value: serialOf(date), numberFormat: third === undefined ? "d-mmm" : "dd/mm/yyyy" };
}

const daysFrom1900To1970 = 25_569;
const millisecondsOfDay = 86_400_000;

/** The number by which Excel keeps a date. */
export function serialOf(date: Date): number {
  return date.getTime() / millisecondsOfDay + daysFrom1900To1970;
}
