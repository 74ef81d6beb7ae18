import { type Grid, valueAt } from "../grid/Grid";
import { initiativeIn, usesInitiatives } from "../registration/initiatives";
import { mentionsOccasion } from "../registration/mentions";
import type { History, NamedPast, Outcome } from "../registration/PastHonor";
import { honorOf } from "../law/honors";
import type { Entry, Registration } from "../registration/Registration";
import { isForOccasion } from "./isForOccasion";
import { headingTexts, readNamedYears, readTitleYears } from "./readHeading";
import { readHeadingOutcome, readOutcome } from "./readOutcome";
import { shownIn, type Standing, standingOf } from "./readResults";
import { rowYears } from "./rowYears";

/**
 * What the tables of one earlier workbook show, by sheet. A register proves what was registered; where its title speaks of
 * results or recognition, or a column tells the result, it proves what was given, if it tells of which year.
 */
export function readPastTables(
  tables: ReadonlyMap<string, readonly Registration[]>,
  sheets: ReadonlyMap<string, Grid>,
): History {
  const read = [...tables].flatMap(([sheet, own]) => {
    const grid = sheets.get(sheet);
    return grid ? own.map((table) => ({ table, grid, ...readSheet(table, own, grid) })) : [];
  });
  const dated = read.filter(({ years }) => years.length > 0);
  const [yearOfAll, ...otherYears] = new Set(dated.flatMap(({ years }) => years));
  const histories = read.map(({ table, grid, years, outcome, isOccasion }) => {
    const standing = standingOf(table, grid);
    const proves = outcome === "given" || standing.results.length > 0;
    const [own, ...others] = years;
    // Tables of people and of collectives complete each other; two of one kind are of two years, for all that is known.
    const isAlone = otherYears.length > 0 || dated.some((other) => other.table.kind === table.kind);
    const told = others.length > 0 ? undefined : (own ?? (isAlone ? undefined : yearOfAll));
    return linesOf({ table, grid, year: proves ? told : table.year, standing, outcome, isOccasion });
  });
  return {
    lines: histories.flatMap(({ lines }) => lines),
    unclear: [],
    paired: [],
    undated: histories.flatMap(({ isUndated, table }) => (isUndated ? table.header : [])),
    unread: [],
  };
}

/** The years that the lines above a table name, or else those above the first of its sheet, and what they say of it. */
function readSheet(table: Registration, own: readonly Registration[], grid: Grid) {
  const first = Math.min(...own.map(({ header }) => header.row));
  const above = own.flatMap(({ entries, header }) =>
    header.row < table.header.row ? (entries.at(-1)?.at.row ?? header.row) : [],
  );
  const from = Math.max(-1, ...above) + 1;
  const ownYears = readTitleYears(grid, from, table.header.row);
  const outcome: Outcome =
    readHeadingOutcome(headingTexts(grid, from, table.header.row)) ??
    readHeadingOutcome(headingTexts(grid, 0, first)) ??
    readOutcome(grid.sheet) ??
    "registered";
  return {
    years: ownYears.length > 0 ? ownYears : readNamedYears(grid, first),
    outcome,
    isOccasion: headingTexts(grid, from, table.header.row).some(isForOccasion),
  };
}

interface PastTable {
  readonly table: Registration;
  readonly grid: Grid;
  readonly year: number | undefined;
  readonly standing: Standing;
  readonly outcome: Outcome;
  /** Whether its heading says so of its awards. */
  readonly isOccasion: boolean;
}

function linesOf(past: PastTable) {
  const { table, grid, year } = past;
  const ofRows = rowYears(grid, {
    columns: table.columns,
    body: { first: table.header.row + 1, last: table.range.bottom },
  });
  const lines: NamedPast[] = [];
  let isUndated = false;
  for (const entry of [...table.entries, ...table.past.map(({ entry: other }) => other)]) {
    const own = ofRows.get(entry.at.row) ?? year;
    if (own === undefined) isUndated = true;
    else lines.push(...linesOfEntry(entry, own, past));
  }
  return { lines, isUndated, table };
}

function linesOfEntry(
  entry: Entry,
  year: number,
  { grid, standing, outcome, isOccasion }: PastTable,
): readonly NamedPast[] {
  const areOccasional = isOccasion || mentionsOccasion(entry.note);
  const initiative = initiativeIn(entry.note);
  const textIn = (column: number) => String(valueAt(grid, entry.at.row, column));
  return shownIn(entry, standing, outcome, textIn).map((line) => ({
    year,
    decision: "",
    usedFor: [],
    wide: false,
    unit: entry.partOf || entry.unit,
    kind: entry.kind,
    name: entry.name,
    ...(entry.birth !== undefined && { birth: entry.birth }),
    ...line,
    ...(areOccasional && line.honor && honorOf(line.honor).kind === "award" && { occasion: true }),
    // What was only registered has used up no initiative, nor has what needs none.
    initiative: line.outcome === "given" && line.honor && usesInitiatives(line.honor) ? initiative : "",
  }));
}
