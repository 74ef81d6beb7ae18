import type { Entry } from "./Registration";

/** The name as a message shows it; dots stand, as in a form, where it is missing. */
export function shownName({ name }: Pick<Entry, "name">): string {
  return name === "" ? "…" : name;
}
