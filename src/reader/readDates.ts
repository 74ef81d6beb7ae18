import { extentOf, type Grid, valueAt } from "../grid/Grid";
import { tidy } from "../grid/text";
import { isoDay } from "../registration/isoDay";
import { isRealDay } from "../registration/isRealDay";
import type {
  ColumnRole,
  ReadColumn,
  Registration,
  RowSpan,
  WrittenDate,
  WrittenYear,
} from "../registration/Registration";
import { cellOf } from "./cells";
import { readTitleYear } from "./readHeading";
import { readDateLine, writtenDates } from "./writtenDates";

const LINES = 60;

/** The dates that are typed around a table and in its remarks, the years of its title and date line, and the day it was signed. */
export function readDates(
  grid: Grid,
  reach: RowSpan,
  table: RowSpan,
  columns: readonly ReadColumn[],
): Pick<Registration, "dates" | "years" | "signedOn"> {
  const { bottom } = extentOf(grid);
  const above = linesOf(grid, { first: Math.max(reach.first, table.first - LINES), last: table.first - 1 });
  const below = linesOf(grid, { first: table.last + 1, last: Math.min(bottom, reach.last, table.last + LINES) });
  const title = above.length > 0 ? readTitleYear(grid, table.first) : undefined;
  // A date over the signature comes before one under the letterhead.
  const dateLines = [...below, ...above].flatMap(({ text, at }) => {
    const line = readDateLine(text, at);
    return line ? [{ ...line, at, text }] : [];
  });
  const [signed] = dateLines.flatMap(({ year, date }) => (date && isRealDay(date) ? signedOn(year, date) : []));
  return {
    dates: [
      ...above.flatMap(({ text, at }) => writtenDates(text, at)),
      ...datesInColumns(grid, table, columns),
      ...below.flatMap(({ text, at }) => writtenDates(text, at)),
    ],
    years: [
      ...(title ? [title] : []),
      ...dateLines
        .filter(({ at }) => at.row !== title?.at.row || at.column !== title.at.column)
        .map(({ at, text, year }): WrittenYear => ({ at, written: text, in: "date-line", first: year, last: year })),
    ],
    signedOn: signed,
  };
}

function linesOf(grid: Grid, { first, last }: RowSpan) {
  const { top, left, right } = extentOf(grid);
  const lines: { readonly text: string; readonly at: ReturnType<typeof cellOf> }[] = [];
  for (let row = Math.max(top, first); row <= last; row++) {
    for (let column = left; column <= right; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value === "string" && value !== "" && value.length < 300)
        lines.push({ text: tidy(value), at: cellOf(grid, row, column) });
    }
  }
  return lines;
}

const dated: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["note", "initiative", "birth", "decision", "ignored"]);

function datesInColumns(grid: Grid, { first, last }: RowSpan, columns: readonly ReadColumn[]): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const { column, role } of columns) {
    if (!dated.has(role)) continue;
    for (let row = first; row <= last; row++) {
      const value = valueAt(grid, row, column);
      if (typeof value === "string" && value.length > 4) found.push(...writtenDates(value, cellOf(grid, row, column)));
    }
  }
  return found;
}

function signedOn(year: number, { at, written, month, day }: WrittenDate): NonNullable<Registration["signedOn"]> {
  return { at, written, date: isoDay({ year, month, day }) };
}
