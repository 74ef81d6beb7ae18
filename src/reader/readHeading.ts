import type { CellRef } from "../grid/CellRef";
import { extentOf, type Grid, valueAt } from "../grid/Grid";
import { textKey, tidy } from "../grid/text";
import type { Stage, WrittenYear } from "../registration/Registration";
import { cellOf } from "./cells";
import { writtenYears, yearsOf } from "./writtenYears";

const HEADING_ROWS = 60;

/** The registration year from the lines above the first table ("… NĂM 2022"), from the sheet's name, or else from the date line. */
export function readYear(grid: Grid, firstTable: number): number | undefined {
  const named = readTitleYear(grid, firstTable)?.first;
  const year = named ?? /\b(20\d\d)\b/.exec(grid.sheet)?.[1] ?? dateYear(grid, firstTable);
  return year === undefined ? undefined : Number(year);
}

/** The years that the title of a sheet names, or else its name; its date is the day of signing, often in the year after. */
export function readNamedYears(grid: Grid, firstTable: number): readonly number[] {
  const titled = readTitleYears(grid, 0, firstTable);
  return titled.length > 0 ? titled : yearsOf(writtenYears(grid.sheet));
}

/** All years of the title above a table, which stands in row `from` or below. */
export function readTitleYears(grid: Grid, from: number, table: number): readonly number[] {
  return yearsOf(writtenYears((readTitleYear(grid, table, from)?.written ?? "").replace(otherYears, " ")));
}

/** What a title names besides its own year: the period that this is one of, and the plans for the next. */
const otherYears =
  /giai đoạn\s(?:từ\s)?(?:năm\s)?20\d\d\s?(?:[-–—/]|đến)\s?(?:năm\s)?20\d\d|(?:phương hướng|kế hoạch)[^\d()\n]{0,40}năm\s(?:học\s)?20\d\d(?:\s?[-–—/]\s?20\d\d)?/giu;

/** The texts of the lines above a table, down from row `from`. */
export function headingTexts(grid: Grid, from: number, firstTable: number): readonly string[] {
  return headingLines(grid, firstTable, from).map(({ text }) => text);
}

/** The year that the lines above a table name, first those that speak of emulation; a school year is two, a date none. */
export function readTitleYear(grid: Grid, firstTable: number, from = 0): WrittenYear | undefined {
  const lines = headingLines(grid, firstTable, from).map(({ at, text }) => ({
    at,
    written: text,
    key: textKey(text.replace(laws, " ")).replace(dates, " "),
  }));
  const speaks = ({ key }: { readonly key: string }) => key.includes("dang ki") || key.includes("thi dua");
  for (const { at, written, key } of [...lines].sort((a, b) => Number(speaks(b)) - Number(speaks(a)))) {
    const [, first, next] = /\bnam (?:hoc )?(20\d\d)\b(?: (20\d\d)\b)?/.exec(key) ?? [];
    if (first === undefined) continue;
    const last = Number(next) === Number(first) + 1 ? Number(next) : Number(first);
    return { at, written, in: "title", first: Number(first), last };
  }
  return undefined;
}

const laws = /luật\s[^\d()\n]{0,40}năm\s*20\d\d/giu;
const dates = /\bngay( \d+)? thang( \d+)? nam 20\d\d\b/g;

function dateYear(grid: Grid, firstTable: number): string | undefined {
  const [date] = headingLines(grid, firstTable).flatMap(({ text }) => textKey(text).match(dates) ?? []);
  return date?.slice(-4);
}

/** The unit that the heading names: "PHÒNG/ĐƠN VỊ: Thanh tra Sở" or "PHÒNG QUẢN LÝ THƯƠNG MẠI"; "" where it is left open. */
export function readHeadingUnit(grid: Grid, firstTable: number): string {
  for (const { text } of headingLines(grid, firstTable)) {
    const filled = /^(?:tên\s+)?(?:phòng|đơn vị|phòng\s*[/,]\s*đơn vị)\s*[:.…]+\s*(.*)$/i.exec(text);
    if (filled) {
      const unit = tidy((filled[1] ?? "").replace(/[.…]+/g, " "));
      if (unit !== "") return unit;
    } else if (
      /^(phong|trung tam|chi cuc|thanh tra|ban(?! hanh\b)|van phong) [a-z]/.test(textKey(text)) &&
      text.length < 80
    ) {
      return /\(tổng hợp\)/i.test(text) ? "" : text;
    }
  }
  return "";
}

/** What the lines above a table say that it is for: to register, which it is unless they speak of proposing only. */
export function readStage(grid: Grid, firstTable: number): Stage {
  const keys = headingTexts(grid, 0, firstTable).map((text) => textKey(text));
  const proposes = keys.some((key) => /\bde nghi (?:xet|cong nhan|tang|khen|phong|danh hieu)\b/.test(key));
  return proposes && !keys.some((key) => key.includes("dang ki")) ? "nomination" : "registration";
}

function headingLines(grid: Grid, firstTable: number, from = 0): { readonly at: CellRef; readonly text: string }[] {
  const { top, left, right } = extentOf(grid);
  const lines: { readonly at: CellRef; readonly text: string }[] = [];
  for (let row = Math.max(top, from, firstTable - HEADING_ROWS); row < firstTable; row++) {
    for (let column = left; column <= right; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value !== "string" || value.trim() === "") continue;
      lines.push({ at: cellOf(grid, row, column), text: tidy(value) });
    }
  }
  return lines;
}
