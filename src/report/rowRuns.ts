import type { Entry, RowSpan } from "../registration/Registration";

/** The entries' rows as runs without a gap, ascending. Rows between entries (totals, headings of units) are in none. */
export function rowRuns(entries: readonly Entry[]): readonly RowSpan[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of entries.map(({ at }) => at.row).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && row <= run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}
