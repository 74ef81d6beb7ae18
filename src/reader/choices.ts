import type { ColumnMapping } from "../registration/ColumnMapping";
import type { ColumnRole } from "../registration/Registration";

/** What the user says columns mean: by layout, then by the key of the header. */
export type Choices = ReadonlyMap<string, ReadonlyMap<string, ColumnRole>>;

export const noChoices: Choices = new Map();

/** The last of several mappings of one layout holds. */
export function choicesOf(mappings: readonly ColumnMapping[]): Choices {
  return new Map(mappings.map(({ layout, columns }) => [layout, new Map(Object.entries(columns))]));
}
