import { goToCell } from "../excel/goToCell";
import { readWorkbook } from "../excel/readWorkbook";
import { onWaiting } from "../excel/waiting";
import { writeReport } from "../excel/writeReport";
import type { CellRef } from "../grid/CellRef";
import type { Grid } from "../grid/Grid";
import type { SheetPlan } from "../report/SheetPlan";

/** All that the pane asks of the workbook. */
export interface Services {
  readWorkbook(): Promise<readonly Grid[]>;
  /** Gives the names of the sheets as they were written. */
  writeReport(plans: readonly SheetPlan[]): Promise<readonly string[]>;
  goToCell(at: CellRef): Promise<void>;
  /** Tells when Excel keeps us waiting, and when no longer; gives what ends the telling. */
  readonly onWaiting: (listener: (waiting: boolean) => void) => () => void;
}

export const excelServices: Services = { readWorkbook, writeReport, goToCell, onWaiting };
