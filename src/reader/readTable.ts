import type { CellRange, CellRef } from "../grid/CellRef";
import { containsCell } from "../grid/containsCell";
import type { Grid } from "../grid/Grid";
import type { SubjectKind } from "../law/Honor";
import type { Entry, Registration, RowSpan, Stage } from "../registration/Registration";
import type { DecodedGrid } from "./decodeGrid";
import { detectTickStyle } from "./detectTickStyle";
import { type EntryColumns, entryColumns } from "./entryColumns";
import { findStrangeNames } from "./findStrangeNames";
import type { Layout } from "./Layout";
import type { Codes } from "./readCodes";
import { readDates } from "./readDates";
import { cellOf } from "./cells";
import { readRows } from "./readRows";
import { readTotals } from "./readTotals";
import { rowYears } from "./rowYears";
import type { KnownUnits } from "./unitNames";
import { unmappedColumns } from "./unmappedColumns";
import { withWrittenMarks } from "./withWrittenMarks";

/** A table found, before its rows are read. */
export interface FoundTable {
  readonly grid: DecodedGrid;
  readonly layout: Layout;
  /** The rows from its header to the next table's; the first and the last table of a sheet reach to the sheet's ends. */
  readonly reach: RowSpan;
  readonly year: number | undefined;
  readonly titledYear: number | undefined;
  readonly headingUnit: string;
  readonly stage: Stage;
}

/** Reads a table, or of a table of people and collectives those of one kind. */
export function readTable(
  { grid, layout, reach, year, titledYear, headingUnit, stage }: FoundTable,
  kind: SubjectKind,
  units: KnownUnits,
  workbookYear: number | undefined,
  codes: Codes,
): Registration {
  const columns = entryColumns(kind, layout.columns, codes);
  const years = rowYears(grid, layout);
  const ownYear = year ?? workbookYear ?? latest(years);
  const rows = readRows(grid, layout, columns, units, new Set(rowsOfOthers(years, ownYear)));
  const { entries } = rows;
  const range = { ...layout.header, bottom: Math.max(rows.last, layout.header.bottom) };
  const recoded = (grid.recoded ?? []).filter(({ at }) => reach.first <= at.row && at.row <= reach.last);
  const hasUnitColumn =
    columns.unit !== undefined && entries.some(({ unit }) => unit !== "" && unit !== units.otherwise);
  return {
    workbook: grid.workbook,
    sheet: grid.sheet,
    kind,
    form: layout.form.id,
    layout: layout.id,
    year: ownYear,
    titledYear,
    headingUnit,
    stage,
    unitsFrom: hasUnitColumn ? "column" : rows.grouped ? "groups" : assignedFrom(units, headingUnit),
    header: cellOf(grid, layout.header.top, layout.header.left),
    range,
    columns: layout.columns,
    confidence: layout.confidence,
    entries: withWrittenMarks(entries, recoded, columns.unit),
    continued: rows.continued,
    past: rows.past.flatMap((entry) => {
      const of = years.get(entry.at.row);
      return of === undefined ? [] : { year: of, entry };
    }),
    totals: columns.mixed ? [] : readTotals(grid, rows.totals, columns, entries),
    unmapped: unmappedColumns(grid, layout, entries, ownYear),
    otherRows: rows.otherRows,
    merged: mergedAcross(grid, layout, entries, sharedColumns(columns)),
    hiddenRows: grid.hiddenRows.filter((row) => layout.body.first <= row && row <= rows.last),
    hiddenColumns: grid.hiddenColumns.filter((column) => layout.header.left <= column && column <= layout.header.right),
    hiddenSheet: reach.first === 0 ? grid.visibility : undefined,
    linked: linkedIn(grid, range),
    tickStyle: detectTickStyle(kind, entries),
    recoded,
    strangeNames: findStrangeNames(grid, { first: layout.body.first, last: rows.last }, columns),
    ...readDates(grid, reach, { first: layout.header.top, last: rows.last }, layout.columns),
  };
}

function latest(years: ReadonlyMap<number, number>): number | undefined {
  let latest: number | undefined;
  for (const year of years.values()) latest = Math.max(year, latest ?? year);
  return latest;
}

function rowsOfOthers(years: ReadonlyMap<number, number>, own: number | undefined): readonly number[] {
  return [...years].filter(([, year]) => year !== own).map(([row]) => row);
}

function linkedIn(grid: Grid, range: CellRange): readonly CellRef[] {
  return grid.linked
    .filter(({ row, column }) => containsCell(range, row, column))
    .map(({ row, column }) => cellOf(grid, row, column));
}

function assignedFrom({ otherwise }: KnownUnits, headingUnit: string): Registration["unitsFrom"] {
  if (otherwise === "") return "none";
  return otherwise === headingUnit ? "heading" : "single";
}

/** A merged unit is read for all its rows, and so is a remark. */
function sharedColumns({ unit, notes }: EntryColumns): ReadonlySet<number | undefined> {
  return new Set([unit, ...notes.map(({ column }) => column)]);
}

/** Merged areas of the table that cover more than one entry and are read for the first only. */
function mergedAcross(
  grid: Grid,
  { header, body }: Layout,
  entries: readonly Entry[],
  shared: ReadonlySet<number | undefined>,
): readonly CellRange[] {
  const areas = grid.merges.filter(
    (area) =>
      !(area.left === area.right && shared.has(area.left)) &&
      body.first <= area.top &&
      area.top < area.bottom &&
      header.left <= area.right &&
      area.left <= header.right,
  );
  if (areas.length === 0) return areas;
  const rows = new Set(entries.map(({ at }) => at.row));
  const covered = ({ top, bottom }: CellRange) => {
    let count = 0;
    for (let row = top; row <= Math.min(bottom, body.last) && count < 2; row++) if (rows.has(row)) count++;
    return count;
  };
  return areas.filter((area) => covered(area) > 1);
}
