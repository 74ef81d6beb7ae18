/** The number of an ISO date's day, so that days can be subtracted. */
export function dayIn(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

/** The ISO date so many days after another; undefined for no date. */
export function dayAfter(date: string | undefined, days: number): string | undefined {
  return date === undefined ? undefined : new Date((dayIn(date) + days) * 86_400_000).toISOString().slice(0, 10);
}

/** A date as Vietnamese forms have it. */
export function shownDay(date: string): string {
  return date.split("-").reverse().join("/");
}
