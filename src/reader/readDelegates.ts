import { extentOf, type Grid } from "../grid/Grid";
import { textKey } from "../grid/text";
import type { CellRef } from "../grid/CellRef";
import type { Delegate, DelegateList } from "../registration/DelegateList";
import { isoDay } from "../registration/isoDay";
import { isRealDay } from "../registration/isRealDay";
import { isTotal } from "./classifyRow";
import { delegateGroup } from "./delegateGroup";
import { type DelegateHeading, delegateHeading } from "./delegateHeading";
import { decodeGrid } from "./decodeGrid";
import { cellOf, textAt } from "./cells";
import { readHeadcount } from "./readHeadcount";
import { readNamedYears } from "./readHeading";
import type { UnreadSheet } from "./readRegistrations";
import { isSignature, maySign } from "../registration/signatures";
import { writtenDates } from "./writtenDates";

const SEARCHED_ROWS = 60;

type Field = "ordinal" | "name" | "unit" | "group";

const heads: readonly (readonly [Field, RegExp])[] = [
  ["ordinal", /^(s?tt|so tt|so thu tu)$/],
  ["name", /^(ho va ten|ho ten|ten)( dai bieu)?$/],
  ["unit", /^(ten )?(don vi|co quan|co quan don vi|don vi cong tac)$/],
  ["group", /^(thanh phan|doi tuong)( dai bieu| tham du)?$/],
];

type Columns = Readonly<Partial<Record<Field, number>>>;

/** The lists of delegates among the sheets of a workbook; they are no registers, and so were left unread. */
export function readDelegateLists(grids: readonly Grid[], unread: readonly UnreadSheet[]): readonly DelegateList[] {
  const named = new Set(unread.flatMap(({ sheet, reason }) => (reason === "delegates" ? sheet : [])));
  return grids.filter(({ sheet }) => named.has(sheet)).flatMap((grid) => readDelegates(decodeGrid(grid)) ?? []);
}

function readDelegates(grid: Grid): DelegateList | undefined {
  const { top, bottom, left } = extentOf(grid);
  for (let row = top; row <= Math.min(bottom, top + SEARCHED_ROWS); row++) {
    const columns = columnsOf(grid, row);
    if (columns.name === undefined || (columns.group ?? columns.ordinal) === undefined) continue;
    return {
      workbook: grid.workbook,
      sheet: grid.sheet,
      header: cellOf(grid, row, Math.min(left, ...Object.values(columns))),
      delegates: readRows(grid, row + 1, columns),
      ...readLines(grid, row),
    };
  }
  return undefined;
}

function columnsOf(grid: Grid, row: number): Columns {
  const { left, right } = extentOf(grid);
  const columns: Partial<Record<Field, number>> = {};
  for (let column = left; column <= right; column++) {
    const key = textKey(textAt(grid, row, column));
    const field = heads.find(([, pattern]) => pattern.test(key))?.[0];
    if (field) columns[field] ??= column;
  }
  return columns;
}

/** Until the signatures; a row that heads others tells their group, unless they say another themselves. */
function readRows(grid: Grid, first: number, columns: Columns): readonly Delegate[] {
  const rows = textsOf(grid, first, columns);
  const last = rows.findLastIndex(isSurelyDelegate);
  const end = rows.findIndex((row, index) => isSigned(row, index > last));
  const delegates: Delegate[] = [];
  let above: DelegateHeading | undefined;
  for (const row of rows.slice(0, end < 0 ? undefined : end)) {
    const heading = delegateHeading(row);
    // Within a group there may be headings of another kind, of units.
    if (heading && (heading.group || heading.numbered === above?.numbered)) above = heading;
    if (heading || !isDelegate(row)) continue;
    const { name, unit, group, at } = row;
    delegates.push({ name, unit, at, group: delegateGroup(group) ?? above?.group });
  }
  return delegates;
}

/** A row below the header: its texts by their fields, and all of them. */
interface Row extends Readonly<Record<Field, string>> {
  readonly at: CellRef;
  cells(): readonly string[];
}

function textsOf(grid: Grid, first: number, columns: Columns): readonly Row[] {
  const { bottom, left, right } = extentOf(grid);
  return Array.from({ length: Math.max(0, bottom - first + 1) }, (_, index) => {
    const row = first + index;
    const text = (field: Field) => (columns[field] === undefined ? "" : textAt(grid, row, columns[field]));
    return {
      ordinal: text("ordinal"),
      name: text("name"),
      unit: text("unit"),
      group: text("group"),
      at: cellOf(grid, row, columns.name ?? 0),
      cells: () => Array.from({ length: right - left + 1 }, (_, place) => textAt(grid, row, left + place)),
    };
  });
}

/** A delegate has a name, and a number or a composition beside it. */
function isDelegate({ ordinal, name, group }: Row): boolean {
  const isNumberRow = /^\d+$/.test(name);
  return name !== "" && !isNumberRow && !isTotal(name) && (/^\d/.test(ordinal) || group !== "");
}

function isSurelyDelegate({ ordinal, name, group }: Row): boolean {
  return delegateGroup(group) !== undefined || (/^\d/.test(ordinal) && name !== "");
}

/** A line that only stands under a list; a post may as well be a delegate's, unless nobody else is listed below. */
function isSigned(row: Row, isBelow: boolean): boolean {
  if (isSurelyDelegate(row)) return false;
  if (row.cells().some(isSignature)) return true;
  const { name, unit, group } = row;
  return isBelow && (maySign(name) || ((unit === "" || maySign(unit)) && maySign(group)));
}

function readLines(grid: Grid, end: number): Pick<DelegateList, "form" | "year" | "heldOn" | "people"> {
  const { top, left, right } = extentOf(grid);
  const lines: string[] = [];
  let form: DelegateList["form"];
  let heldOn: string | undefined;
  for (let row = top; row < end; row++) {
    let line = "";
    for (let column = left; column <= right; column++) {
      const text = textAt(grid, row, column);
      const key = textKey(text);
      if (/\bhoi nghi toan the\b/.test(key)) form ??= "plenary";
      if (/\bhoi nghi dai bieu\b/.test(key)) form ??= "delegates";
      if (/\b(hoi nghi|thoi gian|to chuc)\b/.test(key)) heldOn ??= dayIn(text, grid, row, column);
      // A label may have its number in the next cell.
      line += text === "" || line === "" || line.endsWith(":") ? text : `; ${text}`;
    }
    lines.push(line);
  }
  // A review of five years is held in the last of them.
  const year = heldOn === undefined ? readNamedYears(grid, end).at(-1) : Number(heldOn.slice(0, 4));
  return { form, year, heldOn, people: readHeadcount(lines) };
}

function dayIn(text: string, grid: Grid, row: number, column: number): string | undefined {
  const [date] = writtenDates(text, cellOf(grid, row, column)).filter(isRealDay);
  return date?.year ? isoDay({ ...date, year: date.year }) : undefined;
}
