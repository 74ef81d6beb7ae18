import type { CellStyle } from "../../xlsx/library";
import type { ConditionalFormat } from "./ConditionalFormat";
import { moveFormula } from "./moveFormula";
import { contains } from "./ranges";
import type { Sheet } from "./Sheet";
import type { Workbook } from "./Workbook";

/** How a cell looks, also by the rules of its sheet whose condition is a formula; other kinds of rules are not shown. */
export function conditionalStyle(workbook: Workbook, sheet: Sheet, row: number, column: number): CellStyle {
  const place = { top: row, left: column, bottom: row, right: column };
  const { style } = sheet.cell(row, column) ?? {};
  return sheet.conditionalFormats
    .filter(({ ranges }) => ranges.some((range) => contains(range, place)))
    .filter((format) => isMet(workbook, sheet, row, column, format))
    .sort((a, b) => b.rule.priority - a.rule.priority)
    .reduce<CellStyle>((look, { rule }) => over(look, rule.style ?? {}), style ?? {});
}

function isMet(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  { rule, ranges: [first] }: ConditionalFormat,
): boolean {
  const { type, formula } = rule;
  if (type !== "expression" || typeof formula !== "string" || !first) return false;
  // A condition is written for the first cell, and moves along as a formula does that is filled in.
  const moved = moveFormula(formula, row - first.top, column - first.left);
  const value = workbook.compute(sheet, row, column, `=${moved}`);
  return typeof value === "number" ? value !== 0 : value === true;
}

/** Files put the color of a rule's fill behind its pattern. */
function over(look: CellStyle, { font, fill }: CellStyle): CellStyle {
  const color = fill?.type === "pattern" ? (fill.bgColor ?? fill.fgColor) : undefined;
  return {
    ...look,
    ...(font ? { font: { ...look.font, ...font } } : {}),
    ...(color ? { fill: { type: "pattern", pattern: "solid", fgColor: color } } : {}),
  };
}
