const DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;

/** The number that Excel keeps for a day; months and days may run over: (2022, 13, 0) is 31 December 2022. */
export function serialOf(year: number, month: number, day: number): number {
  const days = Date.UTC(year, month - 1, day) / DAY + DAYS_TO_1970;
  // Excel's calendar has a 29 February 1900, day 60; before it the days are one less.
  return days > 60 ? days : days - 1;
}

/** The day that a number stands for. */
export function dayOf(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  const whole = Math.floor(serial);
  const date = new Date(((whole > 60 ? whole : whole + 1) - DAYS_TO_1970) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
