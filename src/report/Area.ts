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

/** The area of the wanted entries; marks are counted in the `continued` rows, too, whose people are counted elsewhere. */
export function areaOf(
  table: Registration,
  wanted: readonly Entry[],
  continued: readonly Entry[],
  unitNames?: string,
): Area {
  const { otherRows } = table;
  const entries = [...table.entries, ...table.continued].sort((a, b) => a.at.row - b.at.row);
  const rows = { otherRows, entries };
  return {
    table,
    marks: rowRuns(rows, new Set([...wanted, ...continued]), { overHeadings: true }),
    entries: rowRuns(rows, new Set(wanted), { overHeadings: false }),
    ...(unitNames === undefined ? {} : { unitNames }),
  };
}
