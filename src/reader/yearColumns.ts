import { extentOf, type Grid, valueAt } from "../grid/Grid";
import { textKey, tidy } from "../grid/text";
import { fieldsNamed } from "./evidenceColumns";
import { mergeAt } from "./mergeAt";
import { readOutcome } from "./readOutcome";
import { writtenYears } from "./writtenYears";

/** A column of what somebody was given in one year. */
export interface YearColumn {
  readonly column: number;
  /** Of a school year the first. */
  readonly first: number;
  readonly head: string;
  /** What its head says besides the year, which a mark below stands for. */
  readonly about: string;
}

/** Where a list that has a column for each year has what; a list of collectives has its units for names. */
export interface YearColumns {
  readonly name: number;
  /** Where the name's last word stands by itself. */
  readonly given?: number;
  readonly unit?: number;
  readonly birth?: number;
  readonly years: readonly YearColumn[];
  /** First and last row of the head. */
  readonly top: number;
  readonly bottom: number;
}

/** The columns of a head that names at least so many years: "2021", "Năm 2022", "Danh hiệu năm 2023"; what each year is divided into stands below. */
export function yearColumns(grid: Grid, row: number, least: number): YearColumns | undefined {
  const { name: ofPeople, given: last, unit, birth, top } = fieldsAt(grid, row);
  const name = ofPeople ?? unit;
  if (name === undefined) return undefined;
  const bottom = isBelowHead(grid, row, name) ? row + 1 : row;
  const years = yearsIn(grid, { top, row, bottom });
  if (new Set(years.map(({ first }) => first)).size < least) return undefined;
  const given = last ?? rightHalf(grid, row, name);
  return {
    name,
    ...(given !== undefined && { given }),
    ...(unit !== undefined && { unit }),
    ...(birth !== undefined && { birth }),
    years,
    top,
    bottom,
  };
}

/** What the row names, or the one above where its years are divided from those, and the first row of that head. */
function fieldsAt(grid: Grid, row: number) {
  const own = fieldsNamed(grid, row);
  const name = own.name ?? own.unit;
  if (name !== undefined) return { ...own, top: mergeAt(grid, row, name)?.top ?? row };
  const above = fieldsNamed(grid, row - 1);
  const named = above.name ?? above.unit;
  return named !== undefined && valueAt(grid, row, named) === "" ? { ...above, top: row - 1 } : { ...own, top: row };
}

function yearsIn(grid: Grid, { top, row, bottom }: Pick<YearColumns, "top" | "bottom"> & { readonly row: number }) {
  const { left, right } = extentOf(grid);
  const years: YearColumn[] = [];
  let [year, group]: [ReturnType<typeof yearIn>, string] = [undefined, ""];
  for (let column = left; column <= right; column++) {
    const head = mergedText(grid, row, column);
    const below = bottom === row ? "" : mergedText(grid, bottom, column);
    if (top < row) group = mergedText(grid, row - 1, column) || group;
    // Without merged cells a year stands over its first column only.
    if (head !== "" || below === "") year = yearIn(head);
    const isOther = besides.test(textKey(below.replace(ofYear, " "))) || readOutcome(group) === "registered";
    if (!year || isOther) continue;
    years.push({ ...year, column, about: tidy(below.replace(ofYear, " ")) || year.about || group });
  }
  return years;
}

/** The column beside a name whose head is merged over both. */
function rightHalf(grid: Grid, row: number, name: number): number | undefined {
  const merge = mergeAt(grid, row, name);
  return merge?.left === name && merge.right === name + 1 ? name + 1 : undefined;
}

/** A head of a year names no other, and asks for nothing. */
function yearIn(head: string): Omit<YearColumn, "column"> | undefined {
  if (head.length > LONGEST_HEAD || !ofYear.test(head)) return undefined;
  const about = tidy(head.replace(ofYear, " "));
  const [span, ...others] = writtenYears(head);
  const isOther = others.length > 0 || readOutcome(head) === "registered" || besides.test(textKey(about));
  return span && !isOther ? { first: span.first, head, about } : undefined;
}

const LONGEST_HEAD = 100;
const ofYear =
  /(?:(?:của\s)?năm(?:\shọc)?\s*)?(?<!\d)20\d\d(?!\d)(?:\s*[-–/]\s*(?:20\d\d|1[3-9]|[2-9]\d)(?![\d/.-]))?/iu;
/** What else a year may stand beside: numbers, dates, plans. */
const besides = /\d|\b(?:ngay|sinh|quyet dinh|qd|ke hoach|phan dau|du kien|so luong|ti le|ghi chu)\b/;

/** Whether the row below divides the years: it says nothing under the name. */
function isBelowHead(grid: Grid, row: number, name: number): boolean {
  const below = valueAt(grid, row + 1, name);
  if (below !== "" && (mergeAt(grid, row, name)?.bottom ?? row) === row) return false;
  const { left, right } = extentOf(grid);
  for (let column = left; column <= right; column++) {
    const value = valueAt(grid, row + 1, column);
    if (typeof value === "string" && value !== "" && column > name) return true;
  }
  return false;
}

/** What stands in the cell or in the merged one that covers it. */
function mergedText(grid: Grid, row: number, column: number): string {
  const merge = mergeAt(grid, row, column);
  return tidy(String(merge ? valueAt(grid, merge.top, merge.left) : valueAt(grid, row, column)));
}
