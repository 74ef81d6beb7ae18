import type { Grid } from "../grid/Grid";
import { awardHistory } from "../forms/award-history";
import type { RegisterForm } from "../forms/Form";
import { textKey, textKeyHash } from "../grid/text";
import { isCodeRole } from "../registration/columnKinds";
import type { ColumnMapping } from "../registration/ColumnMapping";
import type { Registration, RowSpan, TableHead, UnreadReason } from "../registration/Registration";
import { type Choices, choicesOf } from "./choices";
import { type DecodedGrid, decodeGrid } from "./decodeGrid";
import { detectLayouts } from "./detectLayouts";
import { findHead } from "./findHead";
import { isAwardHistory, listsPastHonors } from "./isAwardHistory";
import { joinTables } from "./joinTables";
import type { Layout } from "./Layout";
import { type Codes, findCodes } from "./readCodes";
import { listsYears } from "./readEvidence";
import { readHeadingUnit, readStage, readTitleYear, readYear } from "./readHeading";
import { readPersonSheet } from "./readPersonSheet";
import { type FoundTable, readTable } from "./readTable";
import { recogniseOther } from "./recogniseOther";
import { refusal } from "./refusal";
import type { KnownUnits } from "./unitNames";
import { withLevelColumn } from "./withLevelColumn";
import { withoutPastHonors } from "./withoutPastHonors";

/** A sheet without a register; `nearest` is the id of the form that it is, or that its table comes closest to. */
export interface UnreadSheet {
  readonly sheet: string;
  readonly reason: UnreadReason;
  readonly nearest?: string;
  /** Where the sheet is not known for what it is: its row that is most like a head, so that its columns can be given a meaning. */
  readonly head?: TableHead;
}

export interface ReadWorkbook {
  readonly registrations: readonly Registration[];
  readonly unread: readonly UnreadSheet[];
}

/**
 * Reads every register in the sheets of one workbook, of the year that the caller tells or else the sheets. Tables of
 * collectives are read first: they tell whose people a table without units lists.
 */
export function readRegistrations(
  grids: readonly Grid[],
  mappings: readonly ColumnMapping[] = [],
  told?: number,
): ReadWorkbook {
  const choices = choicesOf(mappings);
  const decoded = grids.map(decodeGrid);
  const sheets = decoded.map((grid) => ({ grid, found: findTables(grid, choices, told) }));
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
  // Collectives that are listed among people are not their units, nor are those of a table that is no register.
  const known = [...collectives].flatMap(([{ grid, layout }, table]) =>
    layout.form.kind === "mixed" || refusal(grid, table) !== undefined ? [] : table,
  );
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
    registrations.push(...joinTables(apart), ...(found.person ? [withYear(found.person, year)] : []));
    const refused = read.find((table) => !apart.includes(table));
    const reason = refused && refusal(grid, refused);
    if (refused && reason) unread.push({ sheet: grid.sheet, reason, nearest: refused.form });
    else if (found.unread) unread.push(found.unread);
  }
  return { registrations, unread };
}

/** So many rows are searched for what a sheet without a register is. */
const SEARCHED_ROWS = 60;
const noUnits: KnownUnits = { keys: new Set(), hashes: new Set(), otherwise: "" };
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
    hiddenColumns: [],
    hiddenSheet: undefined,
    linked: [],
    dates: [],
    years: [],
    signedOn: undefined,
  };
}

function withYear(registration: Registration, year: number | undefined): Registration {
  return registration.year === undefined ? { ...registration, year } : registration;
}

/** What a sheet holds: tables of a register, the register of one person, or neither. */
interface SheetContent {
  readonly tables: readonly FoundTable[];
  readonly person?: Registration;
  readonly unread?: UnreadSheet;
}

function findTables(grid: DecodedGrid, choices: Choices, told: number | undefined): SheetContent {
  const { layouts: found, nearest } = detectLayouts(grid, choices);
  const layouts = found.filter((layout) => !listsPastHonors(grid, layout));
  const first = layouts[0]?.header.top;
  if (first === undefined)
    return found.length === 0 ? withoutTable(grid, nearest) : { tables: [], unread: awardHistoryAt(grid) };
  const titledYear = readYear(grid, first);
  const year = told ?? titledYear;
  const titled = titledYear === undefined ? undefined : { year: titledYear, isOfSchool: isOfSchool(grid, first) };
  const headingUnit = readHeadingUnit(grid, first);
  const stage = readStage(grid, first);
  return {
    tables: layouts.map((layout, index) => ({
      grid,
      layout: withLevelColumn(grid, withoutPastHonors(layout, titled), titled),
      reach: reachOf(layouts, index),
      year,
      titledYear,
      headingUnit,
      stage,
    })),
  };
}

function isOfSchool(grid: Grid, firstTable: number): boolean {
  const titled = readTitleYear(grid, firstTable);
  return titled !== undefined && titled.last > titled.first;
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
  if (grid.tooLarge) return { tables: [], unread: { sheet, reason: "too-large" } };
  if (grid.values.every((row) => row.every((value) => value === "")))
    return { tables: [], unread: { sheet, reason: "empty" } };
  if (isAwardHistory(grid, SEARCHED_ROWS)) return { tables: [], unread: awardHistoryAt(grid) };
  const other = recogniseOther(grid);
  if (other) return { tables: [], unread: { sheet, reason: other.is, nearest: other.id } };
  const person = readPersonSheet(grid);
  if (person) return { tables: [], person };
  if (findCodes(grid).size > 0) return { tables: [], unread: { sheet, reason: "lookup" } };
  if (listsYears(grid)) return { tables: [], unread: awardHistoryAt(grid) };
  const head = findHead(grid);
  return {
    tables: [],
    unread: { sheet, reason: "no-register", ...(nearest && { nearest: nearest.id }), ...(head && { head }) },
  };
}

function awardHistoryAt({ sheet }: Grid): UnreadSheet {
  return { sheet, reason: awardHistory.is, nearest: awardHistory.id };
}

/** Unit of people whom no row assigns: the only collective of the sheet (else of the workbook), then the heading. */
function knownUnits({ grid, headingUnit }: FoundTable, collectives: readonly Registration[]): KnownUnits {
  const beside = collectives.filter(({ sheet }) => sheet === grid.sheet);
  const rows = (beside.length > 0 ? beside : collectives).flatMap(({ entries }) => entries);
  const names = rows.map(({ name }) => name).filter((name) => name !== "");
  const only = names[0];
  return {
    keys: new Set(names.map((name) => textKey(name))),
    hashes: new Set(names.map(textKeyHash)),
    otherwise: only !== undefined && names.every((name) => textKey(name) === textKey(only)) ? only : headingUnit,
  };
}
