import type { CellPatch } from "../grid/patchGrids";

/** What people did to the workbook, as far as it bears on what was read. */
export type WorkbookChange = {
  /** "remote" is somebody else who edits the same workbook. */
  readonly source: "local" | "remote";
} & (
  | { readonly kind: "cells"; readonly patches: readonly CellPatch[] }
  /** Rows, columns or sheets came, went or moved: only reading anew tells. */
  | { readonly kind: "structure" }
);
