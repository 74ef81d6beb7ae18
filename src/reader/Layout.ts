import type { RegisterForm } from "../forms/Form";
import type { CellRange } from "../grid/CellRef";
import type { ReadColumn, RowSpan } from "../registration/Registration";

/** A column that has a header without a meaning, or the meaning of an earlier column. */
export interface StrangeColumn {
  /** The cell in which its lowest words stand. */
  readonly row: number;
  readonly column: number;
  readonly key: string;
  readonly header: string;
  readonly reason: "unknown" | "repeated";
}

/** Where a table stands on its sheet and what its columns mean. */
export interface Layout {
  readonly form: RegisterForm;
  /** Its headers in short. */
  readonly id: string;
  /** Header rows and all columns that have a header. */
  readonly header: CellRange;
  /** From below the header to the row before the next table, or to the end of the sheet. */
  readonly body: RowSpan;
  readonly columns: readonly ReadColumn[];
  readonly strange: readonly StrangeColumn[];
  /** 0 to 1, the mean over the columns. */
  readonly confidence: number;
}
