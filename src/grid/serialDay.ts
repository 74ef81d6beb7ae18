/** Days from Excel's first to 1970. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/** The day, in UTC, that Excel keeps as so many days; its part behind the point is the time of that day. */
export function dayOfSerial(serial: number): Date {
  return new Date((Math.floor(serial) - EPOCH) * DAY);
}

/** The ISO date of a day as Excel keeps it; undefined for a number that is no day of this century. */
export function dateOfSerial(serial: number): string | undefined {
  const day = dayOfSerial(serial);
  const isOurs = day.getUTCFullYear() >= 2000 && day.getUTCFullYear() < 2100;
  return isOurs ? day.toISOString().slice(0, 10) : undefined;
}
