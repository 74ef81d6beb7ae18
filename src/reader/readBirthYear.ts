import type { CellValue } from "../grid/Grid";

/** Days from Excel's first to 1970. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/** The year of birth that a cell holds: a year, a date as Excel keeps it, or a text that ends in a year. */
export function readBirthYear(value: CellValue): number | undefined {
  if (typeof value === "string") return yearIn(value);
  if (typeof value !== "number" || value < 1900) return undefined;
  const year = value < 2100 ? value : new Date((value - EPOCH) * DAY).getUTCFullYear();
  return Number.isInteger(year) && isYear(year) ? year : undefined;
}

function yearIn(text: string): number | undefined {
  const whole = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0];
  if (whole !== undefined) return Number(whole);
  const short = /^\s*\d{1,2}[/.-]\d{1,2}[/.-](\d\d)\s*$/.exec(text)?.[1];
  // Whoever works now was born after 1925.
  return short === undefined ? undefined : Number(short) + (Number(short) > 25 ? 1900 : 2000);
}

function isYear(year: number): boolean {
  return year >= 1900 && year < 2100;
}
