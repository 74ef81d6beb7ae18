import type { CheckResult } from "../check";
import type { Language } from "../rules/Rule";
import { findingsSheet } from "./findingsSheet";
import { planSheet } from "./planSheet";
import type { SheetPlan } from "./SheetPlan";
import { summarySheet } from "./summarySheet";
import { targetsSheet } from "./targetsSheet";

/** The report sheets of one workbook of a check: of a register "Tổng hợp", then "Kiểm tra", with a plan its targets and its result. */
export function planReport(result: CheckResult, workbook: string, language: Language): SheetPlan[] {
  const own = result.workbooks.find((candidate) => candidate.workbook === workbook);
  if (!own) throw new Error(`not checked: ${workbook}`);
  const planned = result.plans.find(({ workbooks }) => workbooks.includes(workbook));
  return [
    ...(own.registrations.length > 0 ? [summarySheet(own, language)] : []),
    findingsSheet(result, own, language),
    // A plan that was read from a sheet stands there already, in the words of whoever wrote it.
    ...(planned && planned.plan.unread === undefined ? [targetsSheet(planned.plan)] : []),
    ...(planned ? [planSheet(planned, language)] : []),
  ];
}
