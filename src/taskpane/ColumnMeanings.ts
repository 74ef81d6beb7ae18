import type { ColumnMapping } from "../registration/ColumnMapping";

/** What the user said that columns mean: in this workbook, and on this computer for other ones. */
export interface ColumnMeanings {
  readonly mappings: readonly ColumnMapping[];
  readonly shared: readonly ColumnMapping[];
  readonly change: (mappings: readonly ColumnMapping[]) => void;
  readonly share: (mappings: readonly ColumnMapping[]) => void;
}
