/** Days from Excel's first to 1970. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/** The ISO date of a day as Excel keeps it; undefined for a number that is no day of this century. */
export function dateOfSerial(serial: number): string | undefined {
  const date = new Date((Math.floor(serial) - EPOCH) * DAY);
  const isOurs = date.getUTCFullYear() >= 2000 && date.getUTCFullYear() < 2100;
  return isOurs ? date.toISOString().slice(0, 10) : undefined;
}
