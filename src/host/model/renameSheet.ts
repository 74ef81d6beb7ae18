import { quoteSheet } from "../../grid/address";
import type { Sheet } from "./Sheet";
import type { Workbook } from "./Workbook";

/** Gives a sheet another name; formulas and defined names that lead to it follow. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  const before = sheet.name.toLowerCase();
  const follow = (formula: string) =>
    formula.replace(
      /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu,
      (text, quoted?: string, plain?: string) => {
        const named = quoted?.replaceAll("''", "'") ?? plain;
        return named?.toLowerCase() === before ? `${quoteSheet(name)}!` : text;
      },
    );
  sheet.name = name;
  for (const defined of workbook.names) defined.formula = follow(defined.formula);
  for (const of of workbook.sheets) {
    for (const { row, column, cell } of [...of.entries()]) {
      if (cell.formula === undefined) continue;
      const formula = follow(cell.formula);
      if (formula !== cell.formula) of.put(row, column, { ...cell, formula });
    }
  }
  workbook.invalidate();
}
