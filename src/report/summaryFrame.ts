import type { WorkbookResult } from "../check";
import { columnName } from "../grid/address";
import { textKey } from "../grid/text";
import type { Locale } from "../locales/Locale";
import { gatherRegister } from "../registration/gatherRegister";
import type { Entry, Registration, Unit, WrittenTotal } from "../registration/Registration";
import type { Writing } from "./acceptedMarks";
import type { Area, MarkCells } from "./countFormula";
import { rowRuns } from "./rowRuns";
import { type SummaryColumn, summaryColumns } from "./summaryColumns";

/** A unit whose people stand in more places than this is counted by its name in the unit column. */
const MOST_RUNS = 20;

/** Columns before the figures: TT and unit. */
export const LEAD = 2;
export const HEADER = { first: 3, last: 5 } as const;

/** Where everything stands on the sheet "Tổng hợp"; rows and columns count from 0. */
export interface SummaryFrame {
  readonly locale: Locale;
  readonly tables: readonly Registration[];
  readonly units: readonly Unit[];
  readonly columns: readonly SummaryColumn[];
  /** The total rows of the register, each with its cells. */
  readonly totals: readonly (readonly WrittenTotal[])[];
  readonly rows: {
    readonly units: number;
    readonly total: number;
    readonly differences: number;
    readonly marks: Readonly<Record<Writing, number>>;
    readonly last: number;
  };
  /** Column of the differences from written totals; remarks stand right of it, names of units right of those. */
  readonly after: number;
  readonly namesNeeded: boolean;
  readonly markCells: MarkCells;
}

export function summaryFrame({ registrations }: WorkbookResult, locale: Locale): SummaryFrame {
  const { units } = gatherRegister(registrations);
  const columns = summaryColumns(registrations, locale);
  const totals = registrations.flatMap(totalRows);
  const first = HEADER.last + 1;
  const total = first + units.length;
  const differences = total + 1;
  const marks = differences + totals.length + 1;
  const rows = { units: first, total, differences, marks: { marks, words: marks + 1 }, last: marks + 1 };
  return {
    locale,
    tables: registrations,
    units,
    columns,
    totals,
    rows,
    after: LEAD + columns.length,
    namesNeeded: units.some((unit) => registrations.some((table) => isScattered(table, unit))),
    markCells: (key, writing) => {
      const index = columns.findIndex(({ figure }) => figure.is === "count" && figure.key === key);
      return `$${columnName(LEAD + index)}$${rows.marks[writing] + 1}`;
    },
  };
}

/** The rows of a unit in every table of its kind. */
export function areasOf(frame: SummaryFrame, unit: Unit, kind: Registration["kind"]): Area[] {
  const row = frame.rows.units + frame.units.indexOf(unit);
  return frame.tables
    .filter((table) => table.kind === kind)
    .map((table) =>
      isScattered(table, unit)
        ? { table, entries: table.entries, unitNames: `$${columnName(frame.after + 2)}$${row + 1}` }
        : { table, entries: entriesOf(table, unit) },
    );
}

/** The table's entries that belong to the unit. */
export function entriesOf(table: Registration, unit: Unit): readonly Entry[] {
  const sheet = table.sheet;
  return (table.kind === "collective" ? unit.collectives : unit.individuals).filter(({ at }) => at.sheet === sheet && isIn(table, at.row));
}

function isIn({ range }: Registration, row: number): boolean {
  return range.top <= row && row <= range.bottom;
}

function isScattered(table: Registration, unit: Unit): boolean {
  if (table.kind !== "individual" || table.unitsFrom !== "column") return false;
  const key = textKey(unit.name);
  return rowRuns(table.entries.filter((entry) => textKey(entry.unit) === key)).length > MOST_RUNS;
}

function totalRows({ totals }: Registration): readonly (readonly WrittenTotal[])[] {
  const rows = [...new Set(totals.map(({ at }) => at.row))];
  return rows.map((row) => totals.filter(({ at }) => at.row === row));
}
