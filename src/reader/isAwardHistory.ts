import { awardHistory } from "../forms/award-history";
import { extentOf, type Grid, valueAt } from "../grid/Grid";
import { textKey } from "../grid/text";
import { isHonorRole } from "../registration/columnKinds";
import { evidenceColumns } from "./evidenceColumns";
import type { Layout } from "./Layout";
import { headingTexts } from "./readHeading";
import { levelOfRole } from "./readLevel";
import { readOutcome } from "./readOutcome";

const headings = awardHistory.headings.map((heading) => textKey(heading));
const YEAR_HEAD = "nam thanh tich";

/** Whether a sheet is a list of past honors: its name says so, or a heading or a head of columns in its rows up to `last`. */
export function isAwardHistory(grid: Grid, last: number): boolean {
  if (isCalledSo(textKey(grid.sheet))) return true;
  const { top, bottom, left, right } = extentOf(grid);
  for (let row = top; row <= Math.min(last, bottom); row++) {
    for (let column = left; column <= right; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value !== "string" || value === "" || value.length > LONGEST_HEADING) continue;
      const key = textKey(value);
      if (row < last && isCalledSo(key)) return true;
      if (key === YEAR_HEAD && tellsOfDecisions(grid, row)) return true;
    }
  }
  return false;
}

/** Whether a table that could be a register lists past honors: it has no column of marks, and no heading that asks for honors. */
export function listsPastHonors(grid: Grid, { columns, header }: Layout): boolean {
  if (hasMarks(columns) || asksAbove(grid, header.top)) return false;
  return isAwardHistory(grid, header.top);
}

/** Whether a table has columns of honors or levels to be ticked. */
export function hasMarks(columns: Layout["columns"]): boolean {
  return columns.some(registers);
}

/** Whether a column is of an honor or a level to be ticked. */
export function registers({ role }: Layout["columns"][number]): boolean {
  return isHonorRole(role) || levelOfRole(role) !== undefined;
}

/** Whether the lines above a table ask for what it lists; one who annexes it to a proposal may list what was given before. */
export function asksAbove(grid: Grid, table: number): boolean {
  return headingTexts(grid, 0, table).some((line) => {
    const key = textKey(line);
    return !isCalledSo(key) && !/^(?:kem theo|can cu|theo|xet) /.test(key) && readOutcome(line) === "registered";
  });
}

const LONGEST_HEADING = 120;

function isCalledSo(key: string): boolean {
  return headings.some((heading) => key.startsWith(heading));
}

/** A proposal may name the year of the achievement as well, but no decision yet. */
function tellsOfDecisions(grid: Grid, row: number): boolean {
  const columns = evidenceColumns(grid, row);
  return columns?.decision !== undefined || columns?.used !== undefined;
}
