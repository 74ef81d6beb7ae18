import type { Grid } from "./grid/Grid";
import { groupBy } from "./grid/groupBy";
import { agencies, type Agency } from "./judging/agencies";
import { agencyPlan } from "./judging/agencyPlan";
import { agencyRegister } from "./judging/agencyRegister";
import type { CheckOptions } from "./judging/CheckOptions";
import { judgeWorkbook } from "./judging/judgeWorkbook";
import { type PlanResult, planResult } from "./judging/planResult";
import { withRecords } from "./judging/withRecords";
import type { WorkbookResult } from "./judging/WorkbookResult";
import { regimeOf } from "./law/regimeOn";
import { readTargetSheet } from "./plan/targetSheet";
import { readHistory } from "./reader/readHistory";
import { rules } from "./rules";
import type { Summary } from "./summary/Summary";
import { addUp, summarize } from "./summary/summarize";
import type { Finding } from "./validator/Finding";
import { inSheetOrder } from "./validator/inSheetOrder";
import { validate } from "./validator/validate";

/** What came out of a check; findings stand in the order of the sheets. */
export interface CheckResult {
  readonly workbooks: readonly WorkbookResult[];
  readonly agencies: readonly Agency[];
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
    judgeWorkbook(workbook, sheets, agencyPlan([{ workbook, year: options.year }], plans, options), options),
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
  const judgedTogether = agencies(workbooks, options);
  const registers = judgedTogether.map((agency) =>
    agencyRegister(agency, agencyPlan(agency.workbooks, plans, options), options),
  );
  const validations = registers.map((register) => validate(register, rules, register.regime, register.reviewDate));
  const registrations = workbooks.flatMap((workbook) => workbook.registrations);
  // flatMap would take longer than the sorting.
  const findings = inSheetOrder(([] as Finding[]).concat(...validations.map(({ findings }) => findings)), grids);
  return {
    workbooks,
    agencies: judgedTogether,
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
