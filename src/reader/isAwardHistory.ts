import { awardHistory } from "../forms/award-history";
import { extentOf, type Grid, valueAt } from "../grid/Grid";
import { textKey } from "../grid/text";
import { evidenceColumns } from "./evidenceColumns";

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
      if (key === YEAR_HEAD && evidenceColumns(grid, row)) return true;
    }
  }
  return false;
}

const LONGEST_HEADING = 120;

function isCalledSo(key: string): boolean {
  return headings.some((heading) => key.startsWith(heading));
}
