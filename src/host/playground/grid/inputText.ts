import type { Sheet } from "../../model/Sheet";
import { readTyped } from "../../model/typed";
import type { Workbook } from "../../model/Workbook";
import { shownText } from "../../objects/shownText";

/** What one would type to get what the cell holds: its formula, its value, or its text behind an apostrophe. */
export function inputText(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  if (!cell) return "";
  const { formula, value, style } = cell;
  if (formula !== undefined) return formula;
  if (typeof value === "string") return readTyped(value, style?.numFmt).value === value ? value : `'${value}`;
  const isDateOrShare = typeof value === "number" && /[%dy]/i.test(style?.numFmt ?? "");
  return isDateOrShare ? shownText({ workbook, sheet }, row, column) : String(value).toUpperCase();
}
