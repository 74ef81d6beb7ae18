import type { ColumnRole } from "./Registration";

/** What a user says the columns of a layout mean: by the key of a column's header. */
export interface ColumnMapping {
  /** The table's headers in short; tables with the same headers in the same order share it. */
  readonly layout: string;
  readonly columns: Readonly<Record<string, ColumnRole>>;
}
