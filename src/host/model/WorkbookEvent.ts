import type { CellRange } from "../../grid/CellRef";
import type { CellValue } from "../../grid/Grid";
import type { Sheet } from "./Sheet";

/** Something that happened in the workbook, by a person or by an add-in. */
export type WorkbookEvent =
  | {
      readonly kind: "changed";
      readonly sheet: Sheet;
      readonly range: CellRange;
      readonly by: "person" | "addin";
      /** Of a single cell only. */
      readonly values?: { readonly before: CellValue; readonly after: CellValue };
    }
  | { readonly kind: "formatted" | "selected"; readonly sheet: Sheet; readonly range: CellRange }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted"; readonly sheet: Sheet };
