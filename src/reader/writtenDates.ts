import type { CellRef } from "../grid/CellRef";
import type { WrittenDate } from "../registration/Registration";

const patterns: readonly RegExp[] = [
  /ngày\s+(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})(?:\s+năm\s+(?<year>(?:19|20)\d\d))?(?!\d)/giu,
  // What goes on behind the year is the number of a document: 12/11/2021/QĐ.
  /(?<![\d/.-])(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d)(?![\d/]|[.-]\d)/gu,
  /ngày\s+(?<day>\d{1,2})\/(?<month>\d{1,2})(?!\d|[/.-]\d)/giu,
];

/** The dates in a text: "ngày 17 tháng 02 năm 2022", "17/02/2022", "ngày 17/2". */
export function writtenDates(text: string, at: CellRef): readonly WrittenDate[] {
  if (!/\d[/.-]\d|tháng/iu.test(text)) return [];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => writtenDate(match, at)));
}

function writtenDate({ 0: written, groups = {} }: RegExpExecArray, at: CellRef): WrittenDate {
  const { day, month, year } = groups;
  return { at, written, day: Number(day), month: Number(month), year: year === undefined ? undefined : Number(year) };
}

/** The line "Quảng Ngãi, ngày … tháng … năm 2022" over a signature: its year, and the day where it is filled in. */
export interface DateLine {
  readonly year: number;
  readonly date: WrittenDate | undefined;
}

const dateLine = /^(?:[^\d(]{0,60},\s*)?ngày[\s\d.…_]*tháng[\s\d.…_]*năm\s*(20\d\d)[\s.]*$/iu;

export function readDateLine(text: string, at: CellRef): DateLine | undefined {
  const year = dateLine.exec(text)?.[1];
  return year === undefined ? undefined : { year: Number(year), date: writtenDates(text, at)[0] };
}
