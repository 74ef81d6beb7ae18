/** Whether the calendar has the day; without a year, whether some year has it. */
export function isRealDay({
  day,
  month,
  year = 2000,
}: {
  readonly day: number;
  readonly month: number;
  readonly year?: number | undefined;
}): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
