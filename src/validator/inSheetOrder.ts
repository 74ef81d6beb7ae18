import type { Grid } from "../grid/Grid";
import type { Finding } from "./Finding";

/** Findings in the order of the sheet: workbook, sheet, row, column, rule; never by language or locale. */
export function inSheetOrder(findings: readonly Finding[], grids: readonly Grid[]): readonly Finding[] {
  const places = new Map<string, Map<string, number>>();
  grids.forEach(({ workbook, sheet }, index) => {
    const sheets = places.get(workbook) ?? new Map<string, number>();
    places.set(workbook, sheets.set(sheet, index));
  });
  const placeOf = ({ at }: Finding) => places.get(at.workbook)?.get(at.sheet) ?? 0;
  const bySheet = (a: Finding, b: Finding) =>
    a.at.sheet === b.at.sheet && a.at.workbook === b.at.workbook ? 0 : placeOf(a) - placeOf(b);
  return [...findings].sort(
    (a, b) =>
      bySheet(a, b) ||
      a.at.row - b.at.row ||
      a.at.column - b.at.column ||
      compare(a.ruleId, b.ruleId) ||
      compare(a.messageId, b.messageId),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
