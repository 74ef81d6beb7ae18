import type { CellValue } from "../grid/Grid";
import { dayOfSerial } from "../grid/serialDay";
import type { Birth } from "../registration/births";
import { isRealDay } from "../registration/isRealDay";

/** The day of birth that a cell holds: a date as Excel keeps it or as typed; or the year, where that is all that it tells. */
export function readBirth(value: CellValue): Birth | undefined {
  if (typeof value === "string") return dayIn(value) ?? yearIn(value);
  if (typeof value !== "number" || value < 1900) return undefined;
  if (value < 2100) return Number.isInteger(value) ? value : undefined;
  const date = dayOfSerial(value);
  const year = date.getUTCFullYear();
  return year < 2100 ? birthOn(year, date.getUTCMonth() + 1, date.getUTCDate()) : undefined;
}

function dayIn(text: string): Birth | undefined {
  const typed = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)(?!\d)/.exec(text);
  if (!typed) return undefined;
  const [day, month, written] = [Number(typed[1]), Number(typed[2]), Number(typed[3])];
  const year = written < 100 ? centuryOf(written) + written : written;
  if (!isYear(year)) return undefined;
  return isRealDay({ day, month, year }) ? birthOn(year, month, day) : year;
}

function yearIn(text: string): Birth | undefined {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0];
  return year === undefined ? undefined : Number(year);
}

/** Whoever works now was born after 1925. */
function centuryOf(year: number): number {
  return year > 25 ? 1900 : 2000;
}

function birthOn(year: number, month: number, day: number): Birth {
  return (year * 100 + month) * 100 + day;
}

function isYear(year: number): boolean {
  return year >= 1900 && year < 2100;
}
