import type { Entry, Registration, RowSpan } from "../registration/Registration";

/**
 * The rows of some of a table's entries as runs, ascending. A run passes over empty rows and over rows still to be
 * filled in, but over no other entry and no total; over headings of units only if `overHeadings`, and if they hold no marks.
 */
export function rowRuns(
  { entries, otherRows }: Pick<Registration, "entries" | "otherRows">,
  wanted: ReadonlySet<Entry>,
  { overHeadings }: { readonly overHeadings: boolean },
): readonly RowSpan[] {
  const runs: { first: number; last: number }[] = [];
  let goesOn = false;
  let other = 0;
  for (const entry of entries) {
    const { row } = entry.at;
    for (; (otherRows[other]?.row ?? Infinity) < row; other++) {
      if (!overHeadings || otherRows[other]?.marked) goesOn = false;
    }
    const run = runs.at(-1);
    if (!wanted.has(entry)) goesOn = false;
    else if (run && goesOn) run.last = row;
    else {
      runs.push({ first: row, last: row });
      goesOn = true;
    }
  }
  return runs;
}
