import { format } from "numfmt";
import type { Area } from "../model/Area";

/** What a cell shows: its value in its number format. */
export function shownText({ workbook, sheet }: Pick<Area, "workbook" | "sheet">, row: number, column: number): string {
  const value = workbook.value(sheet, row, column);
  const numberFormat = sheet.cell(row, column)?.style?.numFmt ?? "General";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && numberFormat === "General") return value;
  return format(numberFormat, value, { throws: false });
}
