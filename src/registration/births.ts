/** A day of birth as a number, 19851020, or the year alone, 1985. */
export type Birth = number;

/** How far two births agree: to the day, in the year where one of them tells no more, in the year only, or not at all. */
export function compareBirths(
  a: Birth | undefined,
  b: Birth | undefined,
): "unknown" | "day" | "year" | "other-day" | "different" {
  if (a === undefined || b === undefined) return "unknown";
  if (yearOf(a) !== yearOf(b)) return "different";
  if (isYear(a) || isYear(b)) return "year";
  return a === b ? "day" : "other-day";
}

function yearOf(birth: Birth): number {
  return isYear(birth) ? birth : Math.floor(birth / 10_000);
}

function isYear(birth: Birth): boolean {
  return birth < 10_000;
}
