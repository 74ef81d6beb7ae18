import type { WorkbookResult } from "../judging/WorkbookResult";

/** The workbooks that are one agency's register with this one. */
export function agencyOf({ year, regime }: WorkbookResult, all: readonly WorkbookResult[]): readonly WorkbookResult[] {
  return all.filter((other) => other.year === year && other.regime === regime);
}
