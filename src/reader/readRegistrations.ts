import type { CellRange } from "../grid/CellRef";
import { type CellValue, type Grid, valueAt } from "../grid/Grid";
import type { RegisterForm } from "../forms/Form";
import { textKey } from "../grid/text";
import type { SubjectKind } from "../law/Honor";
import { isCodeRole, isHonorRole } from "../registration/columnKinds";
import type { Entry, Registration, RowSpan, UnmappedColumn, UnreadReason } from "../registration/Registration";
import { type DecodedGrid, decodeGrid } from "./decodeGrid";
import { detectLayouts } from "./detectLayouts";
import { detectTickStyle } from "./detectTickStyle";
import { entryColumns } from "./entryColumns";
import { findStrangeNames } from "./findStrangeNames";
import type { Layout } from "./Layout";
import { matchHeader, nearestMeaning } from "./matchHeader";
import { type Codes, findCodes } from "./readCodes";
import { cellOf, isError } from "./readEntry";
import { readMark } from "./readMark";
import { readHeadingUnit, readYear } from "./readHeading";
import { readPersonSheet } from "./readPersonSheet";
import { recogniseOther } from "./recogniseOther";
import { type KnownUnits, readRows } from "./readRows";
import { readTotals } from "./readTotals";
import { withWrittenMarks } from "./withWrittenMarks";

/** A sheet without a register; `nearest` is the id of the form that it is, or that its table comes closest to. */
export interface UnreadSheet {
  readonly sheet: string;
  readonly reason: UnreadReason;
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
  const decoded = grids.map(decodeGrid);
  const sheets = decoded.map((grid) => ({ grid, found: findTables(grid) }));
  const all = sheets.flatMap(({ found }) => found.tables);
  const year = [...all, ...sheets.flatMap(({ found }) => found.person ?? [])].find(
    (table) => table.year !== undefined,
  )?.year;
  const codes = all.some(({ layout }) => layout.columns.some(({ role }) => isCodeRole(role)))
    ? joinedCodes(decoded)
    : noCodes;
  const collectives = new Map(
    all
      .filter(({ layout }) => layout.form.kind !== "individual")
      .map((table) => [table, readTable(table, "collective", noUnits, year, codes)] as const),
  );
  // Collectives that are listed among people are not their units.
  const known = [...collectives].flatMap(([{ layout }, table]) => (layout.form.kind === "mixed" ? [] : table));
  const registrations: Registration[] = [];
  const unread: UnreadSheet[] = [];
  for (const { grid, found } of sheets) {
    const read = found.tables.flatMap((table) => {
      const ofCollectives = collectives.get(table);
      if (table.layout.form.kind === "collective") return ofCollectives ?? [];
      const people = readTable(table, "individual", knownUnits(table, known), year, codes);
      return ofCollectives && ofCollectives.entries.length > 0
        ? [ofCollectives, ...(people.entries.length > 0 ? [withoutRepeats(people, ofCollectives)] : [])]
        : people;
    });
    const apart = read.filter((table) => refusal(grid, table) === undefined);
    registrations.push(...apart, ...(found.person ? [withYear(found.person, year)] : []));
    const refused = read.find((table) => !apart.includes(table));
    const reason = refused && refusal(grid, refused);
    if (refused && reason) unread.push({ sheet: grid.sheet, reason, nearest: refused.form });
    else if (found.unread) unread.push(found.unread);
  }
  return { registrations, unread };
}

const noUnits: KnownUnits = { keys: new Set(), otherwise: "" };
const noCodes: Codes = new Map();

function joinedCodes(grids: readonly Grid[]): Codes {
  const codes = new Map<string, readonly string[]>();
  for (const grid of grids)
    for (const [code, names] of findCodes(grid)) codes.set(code, [...(codes.get(code) ?? []), ...names]);
  return codes;
}

/** What concerns a whole table is said once where its people and its collectives are read apart. */
function withoutRepeats(people: Registration, { unmapped }: Registration): Registration {
  return {
    ...people,
    unmapped: people.unmapped.filter(({ at }) => !unmapped.some((other) => other.at.column === at.column)),
    hiddenRows: [],
  };
}

function withYear(registration: Registration, year: number | undefined): Registration {
  return registration.year === undefined ? { ...registration, year } : registration;
}

/** What a sheet holds: tables of a register, the register of one person, or neither. */
interface SheetContent {
  readonly tables: readonly Found[];
  readonly person?: Registration;
  readonly unread?: UnreadSheet;
}

function findTables(grid: DecodedGrid): SheetContent {
  const { layouts, nearest } = detectLayouts(grid);
  const first = layouts[0]?.header.top;
  if (first === undefined) return withoutTable(grid, nearest);
  const year = readYear(grid, first);
  const headingUnit = readHeadingUnit(grid, first);
  return {
    tables: layouts.map((layout, index) => ({ grid, layout, reach: reachOf(layouts, index), year, headingUnit })),
  };
}

/** The rows around a table whose conversion is told with it. */
function reachOf(layouts: readonly Layout[], index: number): RowSpan {
  return {
    first: index === 0 ? 0 : (layouts[index]?.header.top ?? 0),
    last: index === layouts.length - 1 ? Infinity : (layouts[index]?.body.last ?? 0),
  };
}

function withoutTable(grid: Grid, nearest: RegisterForm | undefined): SheetContent {
  const { sheet } = grid;
  if (grid.values.every((row) => row.every((value) => value === "")))
    return { tables: [], unread: { sheet, reason: "empty" } };
  const other = recogniseOther(grid);
  if (other) return { tables: [], unread: { sheet, reason: other.is, nearest: other.id } };
  const person = readPersonSheet(grid);
  if (person) return { tables: [], person };
  if (findCodes(grid).size > 0) return { tables: [], unread: { sheet, reason: "lookup" } };
  return { tables: [], unread: { sheet, reason: "no-register", ...(nearest && { nearest: nearest.id }) } };
}

/** Why a table that is laid out as a register is none after all. */
function refusal(grid: Grid, table: Registration): UnreadReason | undefined {
  if (joinsNames(grid, table)) return "joined-names";
  return countsHeads(table) ? "summary" : undefined;
}

/** Whether a list of units with a sum beside it counts people instead of registering the unit. */
function countsHeads({ kind, columns, entries }: Registration): boolean {
  if (kind !== "collective" || !columns.some(({ role }) => role === "count")) return false;
  const numbers = entries.flatMap(({ doubtful }) => doubtful.filter(({ value }) => /^\d+$/.test(value)));
  return numbers.length > entries.reduce((sum, { ticks }) => sum + ticks.length, 0);
}

const ROWS_LOOKED_AT = 50;

/** Whether most rows list several names in one cell, so that nobody can tell who registers what; the first rows tell. */
function joinsNames(grid: Grid, { kind, entries }: Registration): boolean {
  if (kind !== "individual") return false;
  const rows = entries.slice(0, ROWS_LOOKED_AT);
  const joined = rows.filter(({ at }) => listsNames(String(valueAt(grid, at.row, at.column))));
  return 2 * joined.length > rows.length;
}

function listsNames(text: string): boolean {
  return text.split(/[;,\n]/).filter((part) => /\S+\s+\S+/.test(part.trim())).length > 1;
}

/** Unit of people whom no row assigns: the only collective of the sheet (else of the workbook), then the heading. */
function knownUnits({ grid, headingUnit }: Found, collectives: readonly Registration[]): KnownUnits {
  const beside = collectives.filter(({ sheet }) => sheet === grid.sheet);
  const rows = (beside.length > 0 ? beside : collectives).flatMap(({ entries }) => entries);
  const names = rows.map(({ name }) => name).filter((name) => name !== "");
  const only = names[0];
  return {
    keys: new Set(names.map((name) => textKey(name))),
    otherwise: only !== undefined && names.every((name) => textKey(name) === textKey(only)) ? only : headingUnit,
  };
}

/** Reads a table, or of a table of people and collectives those of one kind. */
function readTable(
  { grid, layout, reach, year, headingUnit }: Found,
  kind: SubjectKind,
  units: KnownUnits,
  workbookYear: number | undefined,
  codes: Codes,
): Registration {
  const columns = entryColumns(kind, layout.columns, codes);
  const rows = readRows(grid, layout, columns, units);
  const { entries } = rows;
  const recoded = grid.recoded.filter(({ at }) => reach.first <= at.row && at.row <= reach.last);
  const hasUnitColumn =
    columns.unit !== undefined && entries.some(({ unit }) => unit !== "" && unit !== units.otherwise);
  return {
    workbook: grid.workbook,
    sheet: grid.sheet,
    kind,
    form: layout.form.id,
    year: year ?? workbookYear,
    headingUnit,
    unitsFrom: hasUnitColumn ? "column" : rows.grouped ? "groups" : assignedFrom(units, headingUnit),
    header: cellOf(grid, layout.header.top, layout.header.left),
    range: { ...layout.header, bottom: Math.max(rows.last, layout.header.bottom) },
    columns: layout.columns,
    confidence: layout.confidence,
    entries: withWrittenMarks(entries, recoded, columns.unit),
    totals: columns.mixed ? [] : readTotals(grid, rows.totals, columns, entries),
    unmapped: unmappedColumns(grid, layout, entries),
    otherRows: rows.otherRows,
    merged: mergedAcross(grid, layout, entries, columns.unit),
    hiddenRows: grid.hiddenRows.filter((row) => layout.body.first <= row && row <= rows.last),
    tickStyle: detectTickStyle(kind, entries),
    recoded,
    strangeNames: findStrangeNames(grid, { first: layout.body.first, last: rows.last }, columns),
  };
}

function assignedFrom({ otherwise }: KnownUnits, headingUnit: string): Registration["unitsFrom"] {
  if (otherwise === "") return "none";
  return otherwise === headingUnit ? "heading" : "single";
}

/** Merged areas of the table that cover more than one entry. */
function mergedAcross(
  grid: Grid,
  { header, body }: Layout,
  entries: readonly Entry[],
  unit: number | undefined,
): readonly CellRange[] {
  const areas = grid.merges.filter(
    (area) =>
      // A merged unit is read for all its rows.
      !(area.left === unit && area.right === unit) &&
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

/** Strange columns matter only where entries have marks in them, or honors in words. */
function unmappedColumns(grid: Grid, layout: Layout, entries: readonly Entry[]): UnmappedColumn[] {
  return layout.strange
    .filter(({ column }) => holdsMarks(entries.map(({ at }) => valueAt(grid, at.row, column))))
    .map(({ row, column, header, reason }) => {
      const nearest = reason === "unknown" ? nearestMeaning(header) : undefined;
      return { at: cellOf(grid, row, column), header, reason, ...(nearest && { nearest }) };
    });
}

/** Whether at least half of what a column holds registers something; numbers and words of other kinds do not. */
function holdsMarks(values: readonly CellValue[]): boolean {
  const held = values.filter((value) => value !== "" && !isError(String(value)));
  const registering = held.filter((value) => ["tick", "symbol"].includes(readMark(value)) || namesHonor(String(value)));
  return registering.length > 0 && 2 * registering.length >= held.length;
}

function namesHonor(text: string): boolean {
  const role = matchHeader(text)?.role;
  return role !== undefined && isHonorRole(role);
}
