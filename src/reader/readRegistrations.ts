import type { CellRange } from "../grid/CellRef";
import { type Grid, valueAt } from "../grid/Grid";
import { textKey } from "../grid/text";
import type { Entry, Registration, RowSpan, UnmappedColumn } from "../registration/Registration";
import { type DecodedGrid, decodeGrid } from "./decodeGrid";
import { detectLayouts } from "./detectLayouts";
import { detectTickStyle } from "./detectTickStyle";
import { findStrangeNames } from "./findStrangeNames";
import type { Layout } from "./Layout";
import { cellOf, entryColumns } from "./readEntry";
import { readHeadingUnit, readYear } from "./readHeading";
import { type KnownUnits, readRows } from "./readRows";
import { readTotals } from "./readTotals";
import { withWrittenMarks } from "./withWrittenMarks";

/** A sheet without a register: it is empty, or its table is of no form; `nearest` is the form's id it comes closest to. */
export interface UnreadSheet {
  readonly sheet: string;
  readonly reason: "empty" | "no-register";
  readonly nearest?: string;
}

export interface ReadWorkbook {
  readonly registrations: readonly Registration[];
  readonly unread: readonly UnreadSheet[];
}

/** A table found, before its rows are read. */
interface Found {
  readonly grid: DecodedGrid;
  readonly layout: Layout;
  /** The rows from its header to the next table's; the first and the last table of a sheet reach to the sheet's ends. */
  readonly reach: RowSpan;
  readonly year: number | undefined;
  readonly headingUnit: string;
}

/** Reads every register in the sheets of one workbook. Tables of collectives are read first: they tell whose people a table without units lists. */
export function readRegistrations(grids: readonly Grid[]): ReadWorkbook {
  const unread: UnreadSheet[] = [];
  const found = grids.flatMap((grid) => findTables(decodeGrid(grid), unread));
  const year = found.find((table) => table.year !== undefined)?.year;
  const collectives = found
    .filter(({ layout }) => layout.form.kind === "collective")
    .map((table) => readTable(table, { keys: new Set(), otherwise: "" }, year));
  const registrations = found.map(
    (table) =>
      collectives.find(({ header, sheet }) => sheet === table.grid.sheet && header.row === table.layout.header.top) ??
      readTable(table, knownUnits(table, collectives), year),
  );
  return { registrations, unread };
}

function findTables(grid: DecodedGrid, unread: UnreadSheet[]): Found[] {
  const { layouts, nearest } = detectLayouts(grid);
  const first = layouts[0]?.header.top;
  if (first === undefined) {
    const empty = grid.values.every((row) => row.every((value) => value === ""));
    unread.push({
      sheet: grid.sheet,
      reason: empty ? "empty" : "no-register",
      ...(nearest && { nearest: nearest.id }),
    });
    return [];
  }
  const year = readYear(grid, first);
  const headingUnit = readHeadingUnit(grid, first);
  return layouts.map((layout, index) => ({ grid, layout, reach: reachOf(layouts, index), year, headingUnit }));
}

function reachOf(layouts: readonly Layout[], index: number): RowSpan {
  return {
    first: index === 0 ? 0 : (layouts[index]?.header.top ?? 0),
    last: index === layouts.length - 1 ? Infinity : (layouts[index]?.body.last ?? 0),
  };
}

/** Unit of people whom no row assigns: the only collective of the sheet (else of the workbook), then the heading. */
function knownUnits({ grid, headingUnit }: Found, collectives: readonly Registration[]): KnownUnits {
  const beside = collectives.filter(({ sheet }) => sheet === grid.sheet);
  const rows = (beside.length > 0 ? beside : collectives).flatMap(({ entries }) => entries);
  return {
    keys: new Set(rows.map(({ name }) => textKey(name))),
    otherwise: (rows.length === 1 ? rows[0]?.name : undefined) ?? headingUnit,
  };
}

function readTable(
  { grid, layout, reach, year, headingUnit }: Found,
  units: KnownUnits,
  workbookYear: number | undefined,
): Registration {
  const columns = entryColumns(layout.form.kind, layout.columns);
  const rows = readRows(grid, layout, columns, units);
  const { entries } = rows;
  const recoded = grid.recoded.filter(({ at }) => reach.first <= at.row && at.row <= reach.last);
  const hasUnitColumn =
    columns.unit !== undefined && entries.some(({ unit }) => unit !== "" && unit !== units.otherwise);
  return {
    workbook: grid.workbook,
    sheet: grid.sheet,
    kind: layout.form.kind,
    form: layout.form.id,
    year: year ?? workbookYear,
    headingUnit,
    unitsFrom: hasUnitColumn ? "column" : rows.grouped ? "groups" : assignedFrom(units, headingUnit),
    header: cellOf(grid, layout.header.top, layout.header.left),
    range: { ...layout.header, bottom: Math.max(rows.last, layout.header.bottom) },
    columns: layout.columns,
    confidence: layout.confidence,
    entries: withWrittenMarks(entries, recoded),
    totals: readTotals(grid, rows.totals, columns, entries),
    unmapped: unmappedColumns(grid, layout, entries),
    otherRows: rows.otherRows,
    merged: mergedAcross(grid, layout, entries),
    hiddenRows: grid.hiddenRows.filter((row) => layout.body.first <= row && row <= rows.last),
    tickStyle: detectTickStyle(layout.form.kind, entries),
    recoded,
    strangeNames: findStrangeNames(grid, { first: layout.body.first, last: rows.last }, columns),
  };
}

function assignedFrom({ otherwise }: KnownUnits, headingUnit: string): Registration["unitsFrom"] {
  if (otherwise === "") return "none";
  return otherwise === headingUnit ? "heading" : "single";
}

/** Merged areas of the table that cover more than one entry. */
function mergedAcross(grid: Grid, { header, body }: Layout, entries: readonly Entry[]): readonly CellRange[] {
  const areas = grid.merges.filter(
    (area) =>
      body.first <= area.top && area.top < area.bottom && header.left <= area.right && area.left <= header.right,
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

/** Strange columns matter only where an entry has something in them. */
function unmappedColumns(grid: Grid, layout: Layout, entries: readonly Entry[]): UnmappedColumn[] {
  return layout.strange
    .filter(({ column }) => entries.some(({ at }) => valueAt(grid, at.row, column) !== ""))
    .map(({ row, column, header, reason }) => ({ at: cellOf(grid, row, column), header, reason }));
}
