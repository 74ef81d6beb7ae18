import type { WorkbookResult } from "../judging/WorkbookResult";
import { columnName } from "../grid/address";
import { textKey } from "../grid/text";
import type { Locale } from "../locales/Locale";
import { gatherRegister } from "../registration/gatherRegister";
import type { SubjectKind } from "../law/Honor";
import type { Entry, Registration, Unit, WrittenTotal } from "../registration/Registration";
import { listed, type Writing } from "./acceptedMarks";
import { type Area, areaOf } from "./Area";
import type { MarkCells } from "./countFormula";
import { type SummaryColumn, summaryColumns } from "./summaryColumns";

/** A unit whose people stand in more places than this is counted by its name in the unit column. */
const MOST_RUNS = 4;

/** Excel takes 8,192 characters. */
export const LONGEST_FORMULA = 8000;

/** Columns before the figures: TT and unit. */
export const LEAD = 2;
export const HEADER = { first: 3, last: 5 } as const;

export type UnitAreas = Readonly<Record<SubjectKind, readonly Area[]>>;

/** Where everything stands on the sheet "Tổng hợp"; rows and columns count from 0. */
export interface SummaryFrame {
  readonly locale: Locale;
  readonly tables: readonly Registration[];
  readonly units: readonly Unit[];
  /** Where each unit's figures are counted, unit by unit. */
  readonly areas: readonly UnitAreas[];
  readonly columns: readonly SummaryColumn[];
  /** The total rows of the register, each with its cells. */
  readonly totals: readonly (readonly WrittenTotal[])[];
  readonly rows: {
    readonly units: number;
    readonly total: number;
    readonly differences: number;
    readonly negatives: number;
    readonly marks: Readonly<Record<Writing, number>>;
    readonly last: number;
  };
  /** Column of the differences from written totals; remarks stand right of it, names of units right of those. */
  readonly after: number;
  readonly namesNeeded: boolean;
  readonly markCells: MarkCells;
  /** Address of the cell that lists the marks which say "no". */
  readonly negativesCell: string;
}

export function summaryFrame({ registrations }: WorkbookResult, locale: Locale): SummaryFrame {
  const { units } = gatherRegister(registrations);
  const columns = summaryColumns(registrations, locale);
  const totals = registrations.flatMap(totalRows);
  const first = HEADER.last + 1;
  const total = first + units.length;
  const differences = total + 1;
  const negatives = differences + totals.length + 1;
  const marks = negatives + 1;
  const rows = {
    units: first,
    total,
    differences,
    negatives,
    marks: { marks, words: marks + 1, codes: marks + 2 },
    last: marks + (columns.some((column) => column.writings.includes("codes")) ? 2 : 1),
  };
  const after = LEAD + columns.length;
  const areas = units.map((unit, index) =>
    unitAreas(registrations, unit, `$${columnName(after + 2)}$${first + index + 1}`),
  );
  return {
    locale,
    tables: registrations,
    units,
    areas,
    columns,
    totals,
    rows,
    after,
    namesNeeded: areas.some(({ individual }) => individual.some(({ unitNames }) => unitNames !== undefined)),
    markCells: (key, writing) => {
      const index = columns.findIndex(({ figure }) => figure.is === "count" && figure.key === key);
      return `$${columnName(LEAD + index)}$${rows.marks[writing] + 1}`;
    },
    negativesCell: `$${columnName(LEAD)}$${negatives + 1}`,
  };
}

/** The rows of each unit in the tables that list it; `namesCell` is where a scattered unit's names are listed. */
function unitAreas(tables: readonly Registration[], unit: Unit, namesCell: string): UnitAreas {
  const entries = [...unit.collectives, ...unit.individuals];
  const areas = tables.map((table) => {
    const own = entries.filter(
      ({ kind, at }) => kind === table.kind && at.sheet === table.sheet && isIn(table, at.row),
    );
    const continued = table.continued.filter((row) => textKey(row.unit) === textKey(unit.name));
    const area = areaOf(table, own, continued);
    const scattered = table.unitsFrom === "column" && area.marks.length > MOST_RUNS;
    return scattered && isToldByName(table, own) ? areaOf(table, table.entries, table.continued, namesCell) : area;
  });
  return {
    collective: areas.filter(({ table }) => table.kind === "collective"),
    individual: areas.filter(({ table }) => table.kind === "individual"),
  };
}

/** Whether no other unit's people have the same in the unit column, as blank cells of two merges would; errors tell nothing. */
function isToldByName({ entries }: Registration, own: readonly Entry[]): boolean {
  const written = ({ unit, unitWritten = unit }: Entry) => listed([unitWritten]);
  const names = new Set(own.map(written));
  const ownEntries = new Set(own);
  return (
    !own.some(({ errors }) => errors.some(({ role }) => role === "unit")) &&
    !entries.some((entry) => !ownEntries.has(entry) && names.has(written(entry)))
  );
}

function isIn({ range }: Registration, row: number): boolean {
  return range.top <= row && row <= range.bottom;
}

function totalRows({ totals }: Registration): readonly (readonly WrittenTotal[])[] {
  const rows = [...new Set(totals.map(({ at }) => at.row))];
  return rows.map((row) => totals.filter(({ at }) => at.row === row));
}
