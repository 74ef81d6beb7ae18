/** The number of an ISO date's day, so that days can be subtracted. */
export function dayIn(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

/** A date as Vietnamese forms have it. */
export function shownDay(date: string): string {
  return date.split("-").reverse().join("/");
}
