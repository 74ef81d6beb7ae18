import type { CheckResult } from "../check";
import type { Language } from "../rules/Rule";
import { findingsSheet } from "./findingsSheet";
import type { SheetPlan } from "./SheetPlan";
import { summarySheet } from "./summarySheet";

/** The report sheets of one workbook of a check: "Tổng hợp" and "Kiểm tra". */
export function planReport(result: CheckResult, workbook: string, language: Language): SheetPlan[] {
  const own = result.workbooks.find((candidate) => candidate.workbook === workbook);
  if (!own) throw new Error(`not checked: ${workbook}`);
  return [summarySheet(own, language), findingsSheet(result, own, language)];
}
