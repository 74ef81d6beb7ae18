import type { Area } from "../model/Area";
import { isErrorText } from "../model/errorText";
import { clearCell, putInput, restyle } from "../model/edit";
import { guardCells, guardFormat } from "../model/protection";
import {
  cellCount,
  columnCount,
  fullAddress,
  intersection,
  lastColumn,
  lastRow,
  placesIn,
  rowCount,
} from "../model/ranges";
import { ApiError } from "../wire/ApiError";
import { type Dress, defineClass } from "../wire/HostObject";
import { areaOf, numberOf, span, wordOf } from "./arguments";
import { cellProperties, columnProperties, rowProperties } from "./cellProperties";
import { eachAssigned, gridOf, guardSize } from "./grid";
import { conditionalFormats } from "./ConditionalFormatCollection";
import { rangeAreas } from "./RangeAreas";
import { rangeFormat } from "./RangeFormat";
import { shownText } from "./shownText";
import { worksheet } from "./Worksheet";

export const range: Dress<Area> = defineClass<Area>("Range", {
  keepsReference: true,
  get: {
    Address: ({ sheet, range: of }) => fullAddress(sheet.name, of),
    RowIndex: ({ range: { top } }) => top,
    ColumnIndex: ({ range: { left } }) => left,
    RowCount: (area) => rowCount(area.range),
    ColumnCount: (area) => columnCount(area.range),
    CellCount: (area) => (cellCount(area.range) > 2 ** 31 - 1 ? -1 : cellCount(area.range)),
    Values: (area) => gridOf(area, (row, column) => area.workbook.value(area.sheet, row, column)),
    Formulas: (area) => gridOf(area, (row, column) => formulaAt(area, row, column)),
    Text: (area) => gridOf(area, (row, column) => shownText(area, row, column)),
    NumberFormat: (area) => gridOf(area, (row, column) => area.sheet.cell(row, column)?.style?.numFmt ?? "General"),
    ValueTypes: (area) => gridOf(area, (row, column) => valueType(area, row, column)),
    RowHidden: ({ sheet, range: { top, bottom } }) => common(top, bottom, (row) => sheet.hiddenRows.has(row)),
    ColumnHidden: ({ sheet, range: { left, right } }) => common(left, right, (at) => sheet.hiddenColumns.has(at)),
  },
  set: {
    Values: (area, value) => assign(area, value, "Range.values"),
    Formulas: (area, value) => assign(area, value, "Range.formulas"),
    NumberFormat: setNumberFormat,
    RowHidden: (area, value) => setRowHidden(area, value === true),
  },
  nav: {
    ConditionalFormats: (area) => conditionalFormats([area]),
    Format: rangeFormat,
    Worksheet: worksheet,
  },
  call: {
    _ValidateArraySize: (area, rows, columns) => guardSize(area, rows, columns, "Range.values"),
    GetCell: (area, row, column) => {
      const place = [
        area.range.top + numberOf(row, "Range.getCell"),
        area.range.left + numberOf(column, "Range.getCell"),
      ];
      return range(area.at(span(place[0] ?? 0, place[1] ?? 0, 1, 1)));
    },
    GetRow: (area, row) => range(rowOf(area, numberOf(row, "Range.getRow"))),
    GetBoundingRect: (area, other) =>
      range(bounding(area, areaOf(other, area.workbook, area.sheet, "Range.getBoundingRect"))),
    GetEntireRow: (area) => range(area.at({ ...area.range, left: 0, right: lastColumn })),
    GetEntireColumn: (area) => range(area.at({ ...area.range, top: 0, bottom: lastRow })),
    GetUsedRangeOrNullObject: (area, valuesOnly) => usedWithin(area, valuesOnly === true),
    GetIntersectionOrNullObject: (area, other) => {
      const inner = areaOf(other, area.workbook, area.sheet, "Range.getIntersection");
      const both = inner.sheet === area.sheet ? intersection(area.range, inner.range) : undefined;
      return both && range(area.at(both));
    },
    GetMergedAreasOrNullObject: (area) => {
      const merges = area.sheet.merges.filter((merge) => intersection(merge, area.range));
      return merges.length > 0 ? rangeAreas(merges.map((merge) => area.at(merge))) : undefined;
    },
    GetRowProperties: rowProperties,
    GetColumnProperties: columnProperties,
    GetCellProperties: cellProperties,
    Select: ({ workbook, sheet, range: of }) => {
      if (sheet.visibility !== "Visible") throw new ApiError("InvalidOperation", "Range.select");
      workbook.select(sheet, of);
    },
    Clear: clear,
    Merge: (area, across) => merge(area, across === true),
    Unmerge: (area) => {
      guardFormat(area, "Range.unmerge");
      area.sheet.merges = area.sheet.merges.filter((merged) => !intersection(merged, area.range));
    },
  },
});

function formulaAt(area: Area, row: number, column: number) {
  return area.sheet.cell(row, column)?.formula ?? area.workbook.value(area.sheet, row, column);
}

function valueType({ workbook, sheet }: Area, row: number, column: number): string {
  const value = workbook.value(sheet, row, column);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return "Empty";
  return isErrorText(value) ? "Error" : "String";
}

/** Whether all of them are; null where some are and some are not. */
function common(first: number, last: number, is: (index: number) => boolean): boolean | null {
  const answer = is(first);
  for (let index = first + 1; index <= last; index++) if (is(index) !== answer) return null;
  return answer;
}

function assign(area: Area, values: unknown, location: string): void {
  guardCells(area, location);
  const { workbook, sheet } = area;
  const before = singleValue(area);
  eachAssigned(area, values, location, (row, column, value) => putInput(sheet, row, column, value));
  workbook.invalidate();
  const after = singleValue(area);
  const detail = before === undefined || after === undefined ? {} : { values: { before, after } };
  workbook.emit({ kind: "changed", sheet, range: area.range, by: "addin", ...detail });
}

function singleValue({ workbook, sheet, range: of }: Area) {
  return cellCount(of) === 1 ? workbook.value(sheet, of.top, of.left) : undefined;
}

function setNumberFormat(area: Area, formats: unknown): void {
  guardFormat(area, "Range.numberFormat");
  eachAssigned(area, formats, "Range.numberFormat", (row, column, format) =>
    restyle(area.sheet, row, column, (style) => ({ ...style, numFmt: String(format) })),
  );
}

function setRowHidden({ workbook, sheet, range: { top, bottom } }: Area, hidden: boolean): void {
  guardFormat({ workbook, sheet }, "Range.rowHidden");
  for (let row = top; row <= bottom; row++) {
    if (hidden) sheet.hiddenRows.add(row);
    else sheet.hiddenRows.delete(row);
  }
}

function rowOf(area: Area, row: number): Area {
  return area.at({ ...area.range, top: area.range.top + row, bottom: area.range.top + row });
}

function bounding(a: Area, b: Area): Area {
  return a.at({
    top: Math.min(a.range.top, b.range.top),
    left: Math.min(a.range.left, b.range.left),
    bottom: Math.max(a.range.bottom, b.range.bottom),
    right: Math.max(a.range.right, b.range.right),
  });
}

function usedWithin(area: Area, valuesOnly: boolean) {
  const used = area.sheet.usedRange(valuesOnly);
  const within = used && intersection(used, area.range);
  return within && range(area.at(within));
}

function clear(area: Area, applyTo: unknown): void {
  guardCells(area, "Range.clear");
  const { workbook, sheet } = area;
  const what = wordOf(applyTo ?? "All", ["All", "Contents", "Formats"] as const, "Range.clear");
  const used = sheet.usedRange(false);
  const within = used && intersection(used, area.range);
  const kinds = { All: "all", Contents: "contents", Formats: "formats" } as const;
  if (within) for (const { row, column } of placesIn(within)) clearCell(sheet, row, column, kinds[what]);
  if (what !== "Contents") sheet.merges = sheet.merges.filter((merged) => !intersection(merged, area.range));
  workbook.invalidate();
  workbook.emit({ kind: "changed", sheet, range: area.range, by: "addin" });
}

/** Of merged cells only the first keeps what it holds. */
function merge(area: Area, across: boolean): void {
  guardFormat(area, "Range.merge");
  const { workbook, sheet, range: of } = area;
  const rows = Array.from({ length: across ? rowCount(of) : 1 }, (_, row) =>
    across ? { ...of, top: of.top + row, bottom: of.top + row } : of,
  );
  const kept = sheet.merges.filter((merged) => !intersection(merged, of));
  sheet.merges = [...kept, ...rows.filter((row) => cellCount(row) > 1)];
  for (const row of rows) {
    for (const place of placesIn(row)) {
      if (place.row !== row.top || place.column !== row.left) clearCell(sheet, place.row, place.column, "contents");
    }
  }
  workbook.invalidate();
}
