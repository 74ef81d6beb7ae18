import { valueAt } from "../grid/Grid";
import { findStrangeCharacters } from "../grid/strangeCharacters";
import type { RowSpan, StrangeName } from "../registration/Registration";
import type { DecodedGrid } from "./decodeGrid";
import type { EntryColumns } from "./entryColumns";
import { cellOf } from "./cells";

/** The names and units in the rows of a table that hold invisible characters or letters that only look Vietnamese. */
export function findStrangeNames(
  grid: DecodedGrid,
  { first, last }: RowSpan,
  columns: EntryColumns,
): readonly StrangeName[] {
  if (!grid.recoded) return [];
  const places = [columns.ordinal, columns.name, columns.unit].filter((column) => column !== undefined);
  const found: StrangeName[] = [];
  for (let row = first; row <= last; row++) {
    for (const column of places) {
      const written = valueAt(grid, row, column);
      if (typeof written !== "string" || written === "") continue;
      const characters = findStrangeCharacters(written);
      if (characters.length > 0) found.push({ at: cellOf(grid, row, column), written, characters });
    }
  }
  return found;
}
