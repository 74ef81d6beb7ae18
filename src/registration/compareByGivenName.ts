import { compareVietnamese } from "../grid/compareVietnamese";
import { tidy } from "../grid/text";

/** Orders people as Vietnamese lists do: by given name, then by the middle names from the last, then by family name. */
export function compareByGivenName(a: string, b: string): number {
  return compareVietnamese(givenNameFirst(a), givenNameFirst(b)) || compareVietnamese(a, b);
}

/** What is added in brackets or behind a comma, a position or a year of birth, is no name. */
function givenNameFirst(name: string): string {
  const [own = name] = tidy(name).split(/ ?[([,]/);
  return own.split(" ").reverse().join(" ");
}
