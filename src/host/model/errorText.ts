import type { CellValue } from "../../grid/Grid";

const errors: ReadonlySet<CellValue> = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"]);

/** Whether a cell shows an error. */
export function isErrorText(value: CellValue): boolean {
  return errors.has(value);
}
