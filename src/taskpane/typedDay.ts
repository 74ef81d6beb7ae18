import { isRealDay } from "../registration/isRealDay";

/** The ISO date of a day as people type it ("5/3/2026", "05.03.2026"); "" for nothing, undefined for what is no day. */
export function readDay(text: string): string | undefined {
  if (text.trim() === "") return "";
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  if (!isRealDay({ day: Number(day), month: Number(month), year: Number(year) })) return undefined;
  return [year, month?.padStart(2, "0"), day?.padStart(2, "0")].join("-");
}

/** An ISO date as it would be typed: 05/03/2026. */
export function writeDay(date: string | undefined): string {
  return date?.split("-").reverse().join("/") ?? "";
}
