import { extentOf, type Grid, valueAt } from "../grid/Grid";
import { textKey, tidy } from "../grid/text";

const HEADING_ROWS = 60;

/** The registration year from the lines above the first table ("… NĂM 2022"), or from the sheet's name. */
export function readYear(grid: Grid, firstTable: number): number | undefined {
  const named = headingTexts(grid, firstTable)
    .map((text) => textKey(text))
    .sort(
      (a, b) =>
        Number(b.includes("dang ki") || b.includes("thi dua")) - Number(a.includes("dang ki") || a.includes("thi dua")),
    )
    .map((key) => /\bnam (?:hoc )?(20\d\d)\b/.exec(key)?.[1])
    .find((year) => year !== undefined);
  const year = named ?? /\b(20\d\d)\b/.exec(grid.sheet)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The unit that the heading names: "PHÒNG/ĐƠN VỊ: Thanh tra Sở" or "PHÒNG QUẢN LÝ THƯƠNG MẠI"; "" where it is left open. */
export function readHeadingUnit(grid: Grid, firstTable: number): string {
  for (const text of headingTexts(grid, firstTable)) {
    const filled = /^(?:tên\s+)?(?:phòng|đơn vị|phòng\s*[/,]\s*đơn vị)\s*[:.…]+\s*(.*)$/i.exec(text);
    if (filled) {
      const unit = tidy((filled[1] ?? "").replace(/[.…]+/g, " "));
      if (unit !== "") return unit;
    } else if (/^(phong|trung tam|chi cuc|thanh tra|ban|van phong) [a-z]/.test(textKey(text)) && text.length < 80) {
      return /\(tổng hợp\)/i.test(text) ? "" : text;
    }
  }
  return "";
}

function headingTexts(grid: Grid, firstTable: number): string[] {
  const { top, left, right } = extentOf(grid);
  const texts: string[] = [];
  for (let row = Math.max(top, firstTable - HEADING_ROWS); row < firstTable; row++) {
    for (let column = left; column <= right; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value === "string" && value.trim() !== "") texts.push(tidy(value));
    }
  }
  return texts;
}
