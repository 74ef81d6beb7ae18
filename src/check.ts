import type { Grid } from "./grid/Grid";
import type { RegimeId } from "./law/Regime";
import { regimeOf, regimeOn } from "./law/regimeOn";
import { type ReadWorkbook, readRegistrations, type UnreadSheet } from "./reader/readRegistrations";
import { gatherRegister } from "./registration/gatherRegister";
import type { ColumnMapping } from "./registration/ColumnMapping";
import type { Registration } from "./registration/Registration";
import { rules } from "./rules";
import type { Summary } from "./summary/Summary";
import { addUp, summarize } from "./summary/summarize";
import type { Finding } from "./validator/Finding";
import { inSheetOrder } from "./validator/inSheetOrder";
import { validate } from "./validator/validate";

/** What the caller knows better than the sheet: year, ISO review date, regime, what columns mean; `each` keeps every workbook for itself. */
export interface CheckOptions {
  readonly year?: number;
  readonly reviewDate?: string;
  readonly regime?: RegimeId;
  readonly each?: boolean;
  readonly mappings?: readonly ColumnMapping[];
}

export interface WorkbookResult {
  readonly workbook: string;
  readonly year: number | undefined;
  /** ISO date; undefined where the year is not known. */
  readonly reviewDate: string | undefined;
  readonly regime: RegimeId;
  readonly registrations: readonly Registration[];
  readonly unread: readonly UnreadSheet[];
}

/** What came out of a check; findings stand in the order of the sheets. */
export interface CheckResult {
  readonly workbooks: readonly WorkbookResult[];
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly checks: { readonly rules: number; readonly entries: number; readonly evaluated: number };
}

/** Reads the registers in the grids, holds them against the rules and sums them up. */
export function check(grids: readonly Grid[], options: CheckOptions = {}): CheckResult {
  const workbooks = [...groupBy(grids, ({ workbook }) => workbook)].map(([workbook, sheets]) =>
    judge(workbook, readRegistrations(sheets, options.mappings), options),
  );
  const registers = agencies(workbooks, options).map((agency) => ({
    ...gatherRegister(agency.workbooks.flatMap(({ registrations }) => registrations)),
    regime: regimeOf(agency.regime),
  }));
  const validations = registers.map((register) => validate(register, rules, register.regime));
  const registrations = workbooks.flatMap((workbook) => workbook.registrations);
  return {
    workbooks,
    findings: inSheetOrder(
      validations.flatMap(({ findings }) => findings),
      grids,
    ),
    summary: addUp(registers.map(summarize)),
    checks: {
      rules: Math.max(0, ...validations.map((validation) => validation.rules)),
      entries: registrations.reduce((total, { entries }) => total + entries.length, 0),
      evaluated: validations.reduce((total, { evaluated }) => total + evaluated, 0),
    },
  };
}

/** A workbook is judged by its own year and by the law in force when its register is decided, at the end of that year unless told otherwise. */
function judge(workbook: string, { registrations, unread }: ReadWorkbook, options: CheckOptions): WorkbookResult {
  const year = options.year ?? registrations.find((table) => table.year !== undefined)?.year;
  const reviewDate = options.reviewDate ?? (year === undefined ? undefined : `${year}-12-31`);
  return {
    workbook,
    year,
    reviewDate,
    regime: options.regime ?? regimeOn(reviewDate).id,
    registrations: registrations.map((table) => (table.year === year ? table : { ...table, year })),
    unread,
  };
}

/** The workbooks of one year are one agency's register; those without a register belong to none. */
function agencies(workbooks: readonly WorkbookResult[], { each }: CheckOptions) {
  const read = workbooks.filter(({ registrations }) => registrations.length > 0);
  const together = groupBy(read, ({ workbook, year, regime }) => (each ? workbook : `${year} ${regime}`));
  return [...together.values()].flatMap((members) =>
    members[0] ? [{ regime: members[0].regime, workbooks: members }] : [],
  );
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
