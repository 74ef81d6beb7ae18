import type { Grid } from "./grid/Grid";
import { groupBy } from "./grid/groupBy";
import type { RegimeId } from "./law/Regime";
import type { ExcellentOf, ProfileId } from "./law/Profile";
import { profileOf } from "./law/profileOf";
import { regimeAfter, regimeOf, regimeOn } from "./law/regimeOn";
import { type Feasibility, feasibility } from "./plan/feasibility";
import { readTargetSheet } from "./plan/targetSheet";
import { type JudgedTerm, judgeMeeting } from "./plan/judgeMeeting";
import { type JudgedTarget, judgeTargets } from "./plan/judgeTargets";
import type { Plan } from "./plan/Plan";
import type { PlannedRegister } from "./plan/PlannedRegister";
import { readDelegateLists } from "./reader/readDelegates";
import { readHistory, readOwnEvidence } from "./reader/readHistory";
import { type ReadWorkbook, readRegistrations, type UnreadSheet } from "./reader/readRegistrations";
import { attachRecords } from "./registration/attachRecords";
import { gatherRegister } from "./registration/gatherRegister";
import type { DelegateList } from "./registration/DelegateList";
import type { History } from "./registration/PastHonor";
import type { ColumnMapping } from "./registration/ColumnMapping";
import type { Registration, TickStyle } from "./registration/Registration";
import { rules } from "./rules";
import type { Summary } from "./summary/Summary";
import { addUp, summarize } from "./summary/summarize";
import type { Finding } from "./validator/Finding";
import { inSheetOrder } from "./validator/inSheetOrder";
import { limitsOf } from "./validator/limitsOf";
import { validate } from "./validator/validate";

/**
 * What the caller knows better than the sheet: year, ISO review date, regime, what columns mean, whether every step of the ladder
 * is marked, the province whose regulation counts, what excellent completion is a share of, the most Chiến sĩ thi đua cơ sở in whole
 * percent of Lao động tiên tiến; `each` keeps every workbook for itself.
 */
export interface CheckOptions {
  readonly year?: number;
  readonly reviewDate?: string;
  readonly regime?: RegimeId;
  readonly each?: boolean;
  readonly mappings?: readonly ColumnMapping[];
  readonly tickStyle?: TickStyle;
  readonly profile?: ProfileId;
  readonly excellentOf?: ExcellentOf;
  readonly fighterCap?: number;
  /** Sheets of earlier years: lists of past honors, registers, lists of results. */
  readonly history?: readonly Grid[];
  /** Left out it is the plan of the agency's own sheet "Chỉ tiêu"; "none" leaves that alone, too. */
  readonly plan?: Plan | "none";
  /** ISO date of the day of the check, for reminders of what is due; without it nobody is reminded. */
  readonly today?: string;
}

export interface WorkbookResult {
  readonly workbook: string;
  readonly year: number | undefined;
  /** ISO date; undefined where the year is not known. */
  readonly reviewDate: string | undefined;
  readonly regime: RegimeId;
  /** The regime that applies instead if the council meets after the year's end, where no date is given and that would be another. */
  readonly regimeAfter?: RegimeId;
  readonly registrations: readonly Registration[];
  readonly unread: readonly UnreadSheet[];
  /** What stands in its sheets instead of a register, for a plan to be held against. */
  readonly delegateLists: readonly DelegateList[];
  /** The evidence of earlier years that its entries were given, its own sheets of past honors and what the call brought. */
  readonly history?: History;
}

/** A plan beside what one agency registers. */
export interface PlanResult {
  readonly plan: Plan;
  readonly workbooks: readonly string[];
  readonly targets: readonly JudgedTarget[];
  readonly meeting: readonly JudgedTerm[];
  /** What numbers law and plan together allow, of the agency and of each unit. */
  readonly feasibility: readonly Feasibility[];
}

/** What came out of a check; findings stand in the order of the sheets. */
export interface CheckResult {
  readonly workbooks: readonly WorkbookResult[];
  readonly findings: readonly Finding[];
  /** Workbooks with an error, or with what would be one if the text of the law that they are judged by could be read. */
  readonly failed: readonly string[];
  readonly summary: Summary;
  /** One for each agency; none without a plan. */
  readonly plans: readonly PlanResult[];
  /** Workbooks of earlier years in which nothing is evidence. */
  readonly withoutEvidence: readonly string[];
  readonly checks: { readonly rules: number; readonly entries: number; readonly evaluated: number };
}

/** Whether something in the workbook was held against anything: a register, or a list of delegates against a plan for a meeting. */
export function isJudged({ workbook, registrations }: WorkbookResult, { plans }: CheckResult): boolean {
  return (
    registrations.length > 0 ||
    plans.some(({ workbooks, meeting }) => meeting.length > 0 && workbooks.includes(workbook))
  );
}

/** Reads the registers in the grids, holds them against the rules and sums them up. */
export function check(grids: readonly Grid[], options: CheckOptions = {}): CheckResult {
  const plans = new Map(grids.map((grid) => [grid, readTargetSheet(grid)]));
  const registerSheets = grids.filter((grid) => plans.get(grid) === undefined);
  const judged = [...groupBy(registerSheets, ({ workbook }) => workbook)].map(([workbook, sheets]) =>
    judge(workbook, sheets, readRegistrations(sheets, options.mappings, options.year), options),
  );
  const earlier = [...groupBy(options.history ?? [], ({ workbook }) => workbook)].map(([workbook, sheets]) => ({
    workbook,
    history: readHistory(sheets),
  }));
  const workbooks = withRecords(
    judged,
    earlier.map(({ history }) => history),
    options,
  );
  const planFor = (own: readonly WorkbookResult[]) =>
    options.plan === "none" ? undefined : (options.plan ?? planIn(own, plans));
  const registers = agencies(workbooks, options).map(({ regime, reviewDate, workbooks: own }) => {
    const register = {
      ...gatherRegister(own.flatMap(({ registrations }) => registrations)),
      ...yearAndHistory(own),
      ...(options.profile && { profile: profileOf(options.profile) }),
      ...(options.excellentOf && { excellentOf: options.excellentOf }),
      ...(options.fighterCap !== undefined && { fighterCap: options.fighterCap }),
    };
    const plan = planFor(own);
    return {
      ...register,
      regime: regimeOf(regime),
      reviewDate,
      ...(plan && { plan, limits: limitsOf(rules, register, regimeOf(regime), reviewDate) }),
      delegateLists: own.flatMap(({ delegateLists }) => delegateLists),
      ...(options.today && { today: options.today }),
      workbooks: own.map(({ workbook }) => workbook),
    };
  });
  const validations = registers.map((register) => validate(register, rules, register.regime, register.reviewDate));
  const registrations = workbooks.flatMap((workbook) => workbook.registrations);
  const findings = inSheetOrder(([] as Finding[]).concat(...validations.map(({ findings }) => findings)), grids);
  return {
    workbooks,
    findings,
    failed: failedAmong(workbooks, findings),
    summary: addUp(registers.map(summarize)),
    plans: registers.flatMap(planResult),
    withoutEvidence: earlier.flatMap(({ workbook, history }) => (history.lines.length === 0 ? workbook : [])),
    checks: {
      rules: Math.max(0, ...validations.map((validation) => validation.rules)),
      entries: registrations.reduce((total, { entries }) => total + entries.length, 0),
      evaluated: validations.reduce((total, { evaluated }) => total + evaluated, 0),
    },
  };
}

function failedAmong(workbooks: readonly WorkbookResult[], findings: readonly Finding[]): readonly string[] {
  const unverified = new Set(workbooks.flatMap((own) => (regimeOf(own.regime).unverified ? own.workbook : [])));
  const failing = findings.filter(
    ({ severity, layer, verdict, at }) =>
      severity === "error" ||
      (severity === "warning" && layer === "law" && verdict === "not-met" && unverified.has(at.workbook)),
  );
  return [...new Set(failing.map(({ at }) => at.workbook))];
}

/**
 * A workbook is judged by its own year and by the law in force when its register is decided: unless told otherwise at the end of
 * that year, and of a school year on 30 June.
 */
function judge(
  workbook: string,
  sheets: readonly Grid[],
  { registrations, unread }: ReadWorkbook,
  options: CheckOptions,
): WorkbookResult {
  const history = readOwnEvidence(sheets, unread);
  const delegateLists = readDelegateLists(sheets, unread);
  const [held] = delegateLists.flatMap(({ heldOn }) => heldOn ?? []);
  const year =
    options.year ??
    registrations.find((table) => table.year !== undefined)?.year ??
    (held === undefined ? undefined : Number(held.slice(0, 4)));
  const reviewDate = options.reviewDate ?? (year === undefined ? undefined : endOfYear(year, registrations));
  const next = options.regime || options.reviewDate || !reviewDate ? undefined : regimeAfter(reviewDate);
  return {
    workbook,
    year,
    reviewDate,
    regime: options.regime ?? regimeOn(reviewDate).id,
    ...(next && { regimeAfter: next.id }),
    registrations: registrations.map((table) => {
      const tickStyle = options.tickStyle ?? table.tickStyle;
      return table.year === year && table.tickStyle === tickStyle ? table : { ...table, year, tickStyle };
    }),
    unread,
    delegateLists,
    ...(history && { history }),
  };
}

/** Gives every entry its past; an agency's workbooks share their evidence, as they share their people. */
function withRecords(
  workbooks: readonly WorkbookResult[],
  earlier: readonly History[],
  options: CheckOptions,
): readonly WorkbookResult[] {
  const results = new Map<WorkbookResult, WorkbookResult>();
  for (const { workbooks: own } of agencies(workbooks, options)) {
    const history = joinHistories([...own.flatMap((workbook) => workbook.history ?? []), ...earlier]);
    if (history.lines.length === 0 && history.unclear.length === 0) continue;
    const attached = attachRecords(
      own.flatMap(({ registrations }) => registrations),
      history.lines,
    );
    let next = 0;
    for (const workbook of own) {
      const registrations = attached.slice(next, (next += workbook.registrations.length));
      results.set(workbook, { ...workbook, registrations, history });
    }
  }
  return workbooks.map((workbook) => results.get(workbook) ?? workbook);
}

function joinHistories(histories: readonly History[]): History {
  return {
    lines: histories.flatMap(({ lines }) => lines),
    unclear: histories.flatMap(({ unclear }) => unclear),
  };
}

function yearAndHistory([first]: readonly WorkbookResult[]) {
  return {
    ...(first?.year !== undefined && { year: first.year }),
    ...(first?.history && { history: first.history }),
  };
}

function endOfYear(year: number, registrations: readonly Registration[]): string {
  const isSchoolYear = registrations.some(({ years }) =>
    years.some(({ first, last }) => first === year && last > year),
  );
  return isSchoolYear ? `${year + 1}-06-30` : `${year}-12-31`;
}

/** The plan that stands in a sheet of the agency's own workbooks. */
function planIn(own: readonly WorkbookResult[], plans: ReadonlyMap<Grid, Plan | undefined>): Plan | undefined {
  const inOwn = [...plans].find(([grid, plan]) => plan && own.some(({ workbook }) => workbook === grid.workbook));
  return inOwn?.[1];
}

function planResult(register: PlannedRegister & Pick<PlanResult, "workbooks">): readonly PlanResult[] {
  const { plan, workbooks } = register;
  if (!plan) return [];
  const possible = feasibility(register);
  const targets = judgeTargets(plan, register, possible);
  return [{ plan, workbooks, targets, meeting: judgeMeeting(register), feasibility: possible }];
}

/** The workbooks of one year are one agency's register; those without a register or a list of delegates belong to none. */
function agencies(workbooks: readonly WorkbookResult[], { each }: CheckOptions) {
  const read = workbooks.filter(
    ({ registrations, delegateLists }) => registrations.length > 0 || delegateLists.length > 0,
  );
  const together = groupBy(read, ({ workbook, year, regime }) => (each ? workbook : `${year} ${regime}`));
  return [...together.values()].flatMap((members) =>
    members[0] ? [{ regime: members[0].regime, reviewDate: members[0].reviewDate, workbooks: members }] : [],
  );
}
