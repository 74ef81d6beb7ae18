import type { CellRef } from "../grid/CellRef";
import type { CellValue } from "../grid/Grid";

/** A change of one cell. `from` is what the cell held when it was read: a cell that changed since is left alone. */
export interface CellEdit {
  readonly at: CellRef;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** A change of the sheet, such as would remove a finding: safe ones put the form in order, suggestions decide about people. */
export interface Fix {
  readonly kind: "safe" | "suggestion";
  readonly edits: readonly CellEdit[];
}
