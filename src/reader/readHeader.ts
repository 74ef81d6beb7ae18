import type { CellRange } from "../grid/CellRef";
import { extentOf, type Grid, valueAt } from "../grid/Grid";
import { textKey, tidy } from "../grid/text";
import type { ReadColumn } from "../registration/Registration";
import type { Choices } from "./choices";
import { headerKeys, layoutOf } from "./headerKeys";
import type { StrangeColumn } from "./Layout";
import { type HeaderMatch, matchHeader, matchOf } from "./matchHeader";
import { mergeAt } from "./mergeAt";
import { namesTitlesOfYear, type NamedColumn, settleColumns } from "./settleColumns";

const DEEPEST_HEADER = 4;

/** A header block: its rows and columns, and what each column means. */
export interface Header {
  readonly layout: string;
  readonly range: CellRange;
  readonly columns: readonly ReadColumn[];
  readonly strange: readonly StrangeColumn[];
}

/** Reads the header whose top row is `top`, as deep as it goes, with the row of column numbers under it. */
export function readHeader(grid: Grid, top: number, choices: Choices): Header {
  const bottom = lastHeaderRow(grid, top);
  const rows = { top, bottom };
  const titled = titledColumns(grid, rows);
  const keys = headerKeys(titled.map(({ words }) => words));
  const layout = layoutOf(keys);
  const chosen = choices.get(layout);
  const named = titled.map(({ column, words }, index): NamedColumn => {
    const key = keys[index] ?? "";
    const role = chosen?.get(key);
    const match = role ? matchOf(role, "chosen") : meaningOf(words);
    return { row: leafRow(grid, rows, column), column, key, header: words.at(-1) ?? "", match };
  });
  return {
    layout,
    range: {
      top,
      left: titled[0]?.column ?? 0,
      bottom: isNumberRow(grid, bottom + 1) ? bottom + 1 : bottom,
      right: titled.at(-1)?.column ?? 0,
    },
    ...settleColumns(named, (column) => isOneName(grid, rows, column)),
  };
}

/** The columns from the first to the last that has a header, with their groups and their own words; some between may have none. */
function titledColumns(grid: Grid, rows: { top: number; bottom: number }) {
  const { left, right } = extentOf(grid);
  const all: { column: number; words: readonly string[] }[] = [];
  for (let column = left; column <= right; column++) all.push({ column, words: headerWordsOf(grid, rows, column) });
  const isTitled = ({ words }: { words: readonly string[] }) => words.length > 0;
  return all.slice(Math.max(0, all.findIndex(isTitled)), all.findLastIndex(isTitled) + 1);
}

/** The lowest words decide; what stands above them helps where they say nothing, or where it speaks of another time. */
function meaningOf(words: readonly string[]): HeaderMatch | undefined {
  const leaf = matchHeader(words.at(-1) ?? "");
  if (words.length === 1) return leaf;
  const above = words.slice(0, -1);
  // The register's year settles whether the titles of a year are asked for or were given.
  if (
    leaf?.role !== "level" &&
    above.some((word) => matchHeader(word)?.role === "result" && !namesTitlesOfYear(textKey(word)))
  )
    return matchOf("result", "group");
  if (leaf) return leaf;
  const whole = matchHeader(words.slice(-2).join(" "));
  return whole && matchOf(whole.role, "group");
}

/** Whether the column's header is the right half of a merged "Họ và tên". */
function isOneName(grid: Grid, rows: { top: number; bottom: number }, column: number): boolean {
  for (let row = rows.top; row <= rows.bottom; row++) {
    const merge = mergeAt(grid, row, column);
    if (merge && merge.left < column && merge.right - merge.left === 1) return true;
  }
  return false;
}

/** Group and leaf of a column, from above; a merged cell's words count for all it covers. */
function headerWordsOf(grid: Grid, rows: { top: number; bottom: number }, column: number): string[] {
  const words: string[] = [];
  for (let row = rows.top; row <= rows.bottom; row++) {
    const word = headerText(grid, row, column);
    if (word !== "" && word !== words.at(-1)) words.push(word);
  }
  // Without merged cells a group stands over its first column only; its other columns still belong to it.
  if (words.length === 1 && headerText(grid, rows.top, column) === "") {
    const group = nearestToTheLeft(grid, rows.top, column);
    if (group && (!matchHeader(words[0] ?? "") || isDividedResult(grid, rows, group))) words.unshift(group.text);
  }
  return words;
}

function headerText(grid: Grid, row: number, column: number): string {
  const own = tidy(String(valueAt(grid, row, column)));
  if (own !== "") return own;
  const merge = mergeAt(grid, row, column);
  return merge ? tidy(String(valueAt(grid, merge.top, merge.left))) : "";
}

/** The lowest row with words of the column's own; the top row where a merged cell covers it all. */
function leafRow(grid: Grid, rows: { top: number; bottom: number }, column: number): number {
  let row = rows.bottom;
  while (row > rows.top && tidy(String(valueAt(grid, row, column))) === "") row--;
  return row;
}

interface GroupHead {
  readonly column: number;
  readonly text: string;
}

function nearestToTheLeft(grid: Grid, row: number, column: number): GroupHead | undefined {
  for (let other = column - 1; other >= grid.origin.column; other--) {
    const text = headerText(grid, row, other);
    if (text !== "") return { column: other, text };
  }
  return undefined;
}

/** Whether a group is of results and has heads below it: with none it is a column by itself. */
function isDividedResult(grid: Grid, rows: { top: number; bottom: number }, { column, text }: GroupHead): boolean {
  return matchHeader(text)?.role === "result" && leafRow(grid, rows, column) > rows.top;
}

/** The header goes on while a row names columns and has neither a number nor a name of its own under TT and name. */
function lastHeaderRow(grid: Grid, top: number): number {
  const { left, right } = extentOf(grid);
  const identity = identityColumns(grid, top);
  let bottom = top;
  for (let row = top + 1; row < top + DEEPEST_HEADER; row++) {
    const merged = identity.some((column) => (mergeAt(grid, row, column)?.top ?? row) <= bottom);
    const open = identity.every((column) => tidy(String(valueAt(grid, row, column))) === "");
    if (!open || !(merged || namesAColumn(grid, row, left, right))) break;
    bottom = row;
  }
  return bottom;
}

function identityColumns(grid: Grid, row: number): number[] {
  const { left, right } = extentOf(grid);
  const found: number[] = [];
  for (let column = left; column <= right; column++) {
    const role = matchHeader(String(valueAt(grid, row, column)))?.role;
    if (role === "ordinal" || role === "name" || role === "unit" || role === "subject") found.push(column);
  }
  return found;
}

function namesAColumn(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    const value = valueAt(grid, row, column);
    if (typeof value !== "string" || value === "") continue;
    const group = headerText(grid, row - 1, column) || (nearestToTheLeft(grid, row - 1, column)?.text ?? "");
    if (matchHeader(value) ?? matchHeader(`${group} ${value}`)) return true;
  }
  return false;
}

/** The row 1, 2, 3 … that numbers the columns, also A, B, 1, 2 … or with a formula (7=6:3); one number short or long is still one. */
function isNumberRow(grid: Grid, row: number): boolean {
  const { left, right } = extentOf(grid);
  const keys: string[] = [];
  for (let column = left; column <= right; column++) {
    const key = textKey(String(valueAt(grid, row, column)));
    if (key !== "") keys.push(key);
  }
  if (!keys.every((key) => /^(\d+|[a-z])( \d+)*$/.test(key))) return false;
  const numbers = keys.filter((key) => /^\d/.test(key)).map((key) => parseInt(key, 10));
  const letters = keys.filter((key) => /^[a-z]$/.test(key));
  const counted = letters.every((letter, index) => letter === "abcdefgh"[index]) ? letters.length : 0;
  const ascending = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  return ascending && numbers.length > 0 && numbers.length + counted >= 3;
}
