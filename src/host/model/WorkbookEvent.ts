import type { CellRange } from "../../grid/CellRef";
import type { CellValue } from "../../grid/Grid";
import type { Sheet } from "./Sheet";

/** Something that happened in the workbook, by a person or by an add-in. */
export type WorkbookEvent =
  | {
      readonly kind: "changed";
      readonly sheet: Sheet;
      readonly range: CellRange;
      /** "guest" is somebody who edits the same workbook elsewhere. */
      readonly by: "person" | "addin" | "guest";
      /** What moved the cells; else they were edited. */
      readonly moved?: "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
      /** Of a single cell only. */
      readonly values?: { readonly before: CellValue; readonly after: CellValue };
    }
  | { readonly kind: "formatted" | "selected"; readonly sheet: Sheet; readonly range: CellRange }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted"; readonly sheet: Sheet };
