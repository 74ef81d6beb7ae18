import type { CellStyle } from "../../xlsx/library";
import type { Area } from "../model/Area";
import { guardFormat } from "../model/protection";
import { charactersOf, pointsOf, standardHeight, standardWidth } from "../model/columnWidth";
import { defineClass } from "../wire/HostObject";
import { numberOf, truthOf, wordOf } from "./arguments";
import { changeLook, readLook } from "./look";
import { rangeBorders } from "./RangeBorderCollection";
import { rangeFill } from "./RangeFill";
import { rangeFont } from "./RangeFont";

const horizontals = [
  "general",
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "centerContinuous",
  "distributed",
] as const;
const verticals = ["top", "center", "bottom", "justify", "distributed"] as const;

/** Whether cells are locked where their sheet is protected; null where some are. */
const formatProtection = defineClass<Area>("FormatProtection", {
  get: { Locked: (area) => readLook(area, ({ protection }) => protection?.locked ?? true) },
});

/** How the cells of a range look; column widths in points, as the API has them. */
export const rangeFormat = defineClass<Area>("RangeFormat", {
  get: {
    HorizontalAlignment: (area) => capital(readLook(area, (style) => style.alignment?.horizontal ?? "general")),
    VerticalAlignment: (area) => capital(readLook(area, (style) => style.alignment?.vertical ?? "bottom")),
    WrapText: (area) => readLook(area, (style) => style.alignment?.wrapText ?? false),
    TextOrientation: (area) => readLook(area, (style) => style.alignment?.textRotation ?? 0),
    ColumnWidth: ({ sheet, range: { left } }) => pointsOf(sheet.columnWidths.get(left) ?? standardWidth),
    RowHeight: ({ sheet, range: { top } }) => sheet.rowHeights.get(top) ?? standardHeight,
  },
  set: {
    HorizontalAlignment: (area, value) => {
      const horizontal = wordOf(small(value), horizontals, "RangeFormat.horizontalAlignment");
      align(area, "RangeFormat.horizontalAlignment", { horizontal });
    },
    VerticalAlignment: (area, value) => {
      const vertical = wordOf(small(value), verticals, "RangeFormat.verticalAlignment");
      align(area, "RangeFormat.verticalAlignment", { vertical });
    },
    WrapText: (area, value) => {
      align(area, "RangeFormat.wrapText", { wrapText: truthOf(value, "RangeFormat.wrapText") });
    },
    TextOrientation: (area, value) => {
      align(area, "RangeFormat.textOrientation", { textRotation: numberOf(value, "RangeFormat.textOrientation") });
    },
    ColumnWidth: (area, value) => {
      guardFormat(area, "RangeFormat.columnWidth");
      const width = charactersOf(numberOf(value, "RangeFormat.columnWidth"));
      for (let column = area.range.left; column <= area.range.right; column++)
        area.sheet.columnWidths.set(column, width);
    },
    RowHeight: (area, value) => {
      guardFormat(area, "RangeFormat.rowHeight");
      const height = numberOf(value, "RangeFormat.rowHeight");
      for (let row = area.range.top; row <= area.range.bottom; row++) area.sheet.rowHeights.set(row, height);
    },
  },
  nav: {
    Fill: rangeFill,
    Font: rangeFont,
    Borders: rangeBorders,
    Protection: formatProtection,
  },
  call: {
    /** Whoever shows the sheet fits rows without a height of their own. */
    AutofitRows: (area) => {
      guardFormat(area, "RangeFormat.autofitRows");
      const { top, bottom } = area.range;
      for (const row of [...area.sheet.rowHeights.keys()])
        if (row >= top && row <= bottom) area.sheet.rowHeights.delete(row);
    },
  },
});

function align(area: Area, location: string, change: NonNullable<CellStyle["alignment"]>): void {
  changeLook(area, location, (style) => ({ ...style, alignment: { ...style.alignment, ...change } }));
}

/** "CenterContinuous" in the API is "centerContinuous" in files. */
function small(word: unknown): string {
  const text = String(word);
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function capital(word: string | null): string | null {
  return word && word.charAt(0).toUpperCase() + word.slice(1);
}
