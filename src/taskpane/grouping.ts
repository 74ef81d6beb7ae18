import type { CheckResult } from "../check";
import { columnName } from "../grid/address";
import type { CellRef } from "../grid/CellRef";
import type { Registration } from "../registration/Registration";
import type { Finding } from "../validator/Finding";

/** By what the list of findings is put together. */
export const groupings = ["severity", "rule", "subject", "unit", "column"] as const;
export type Grouping = (typeof groupings)[number];

/** What findings of one group share; a name alone does not tell two people of different units apart. */
export function groupKey({ severity, ruleId, subject, unit, at }: Finding, grouping: Grouping): string {
  switch (grouping) {
    case "severity":
      return severity;
    case "rule":
      return ruleId;
    case "subject":
      return `${subject}\n${unit}`;
    case "unit":
      return unit;
    case "column":
      return `${at.workbook}\n${at.sheet}\n${at.column}`;
  }
}

/** The table in which a cell stands. */
export function tableAt(
  { workbooks }: CheckResult,
  { workbook, sheet, row, column }: CellRef,
): Registration | undefined {
  return workbooks
    .flatMap(({ registrations }) => registrations)
    .find(
      ({ range, ...table }) =>
        table.workbook === workbook &&
        table.sheet === sheet &&
        range.top <= row &&
        row <= range.bottom &&
        range.left <= column &&
        column <= range.right,
    );
}

/** A column by its title as written, else by its letters. */
export function columnTitle(result: CheckResult, at: CellRef): string {
  const table = tableAt(result, at);
  const written =
    table?.columns.find(({ column }) => column === at.column)?.header ??
    table?.unmapped.find((unmapped) => unmapped.at.column === at.column)?.header;
  return written ? written : columnName(at.column);
}
