/** The years for which there may be a register. */
export const calendarYears: readonly number[] = Array.from({ length: 300 }, (_, index) => 1900 + index);

/** The year that the text is, in four digits. */
export function readCalendarYear(text: string): number | undefined {
  return calendarYears.find((year) => String(year) === text);
}
