import type { Entry, Registration, RowSpan } from "../registration/Registration";
import { rowRuns } from "./rowRuns";

/** Rows of a table that figures are counted over; with `unitNames`, only those whose unit is named in that cell. */
export interface Area {
  readonly table: Registration;
  /** Runs in which marks are counted, and those in which entries are: the latter leave out the headings of units. */
  readonly marks: readonly RowSpan[];
  readonly entries: readonly RowSpan[];
  readonly unitNames?: string;
}

export function areaOf(table: Registration, wanted: readonly Entry[], unitNames?: string): Area {
  const set = new Set(wanted);
  return {
    table,
    marks: rowRuns(table, set, { overHeadings: true }),
    entries: rowRuns(table, set, { overHeadings: false }),
    ...(unitNames === undefined ? {} : { unitNames }),
  };
}
