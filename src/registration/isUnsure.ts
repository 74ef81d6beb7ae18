import type { ReadColumn } from "./Registration";

/** What a column's own words do not say, and only its group does, is for the user to confirm. */
const SURE = 0.9;

/** Whether the user should look at what a column was taken for. */
export function isUnsure({ confidence }: Pick<ReadColumn, "confidence">): boolean {
  return confidence < SURE;
}
