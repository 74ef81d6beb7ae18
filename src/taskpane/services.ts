import { applyEdits, type EditOutcome } from "../excel/applyEdits";
import { clearHighlights } from "../excel/clearHighlights";
import { goToCell } from "../excel/goToCell";
import { type Highlight, highlightCells } from "../excel/highlightCells";
import { readWorkbook } from "../excel/readWorkbook";
import { onWaiting } from "../excel/waiting";
import { writeReport } from "../excel/writeReport";
import type { CellRef } from "../grid/CellRef";
import type { Grid } from "../grid/Grid";
import type { SheetPlan } from "../report/SheetPlan";
import type { CellEdit } from "../rules/Rule";

/** All that the pane asks of the workbook. */
export interface Services {
  readWorkbook(): Promise<readonly Grid[]>;
  /** Gives the names of the sheets as they were written. */
  writeReport(plans: readonly SheetPlan[]): Promise<readonly string[]>;
  goToCell(at: CellRef): Promise<void>;
  /** Leaves alone every cell that holds something else than when it was read. */
  applyEdits(edits: readonly CellEdit[]): Promise<EditOutcome>;
  /** Marks these cells and no others; gives the names of the protected sheets, which keep the marks they have. */
  readonly highlightCells: (cells: readonly Highlight[]) => Promise<readonly string[]>;
  /** Takes all marks off; gives the names of the protected sheets that keep theirs. */
  readonly clearHighlights: () => Promise<readonly string[]>;
  /** Tells when Excel keeps us waiting, and when no longer; gives what ends the telling. */
  readonly onWaiting: (listener: (waiting: boolean) => void) => () => void;
}

export const excelServices: Services = {
  readWorkbook,
  writeReport,
  goToCell,
  applyEdits,
  highlightCells,
  clearHighlights,
  onWaiting,
};
