import { groupBy } from "../grid/groupBy";
import type { RegimeId } from "../law/Regime";
import type { CheckOptions } from "./CheckOptions";
import type { WorkbookResult } from "./WorkbookResult";

/** Workbooks that are judged together, by one law. */
export interface Agency {
  readonly regime: RegimeId;
  readonly reviewDate: string | undefined;
  readonly workbooks: readonly WorkbookResult[];
}

/** The workbooks of one year are one agency's register; those without a register or a list of delegates belong to none. */
export function agencies(workbooks: readonly WorkbookResult[], { each }: CheckOptions): readonly Agency[] {
  const read = workbooks.filter(
    ({ registrations, delegateLists }) => registrations.length > 0 || delegateLists.length > 0,
  );
  const together = groupBy(read, ({ workbook, year, regime }) => (each ? workbook : `${year} ${regime}`));
  return [...together.values()].flatMap((members) =>
    members[0] ? [{ regime: members[0].regime, reviewDate: members[0].reviewDate, workbooks: members }] : [],
  );
}

/** The agency to which a workbook belongs. */
export function agencyOf(workbook: string, all: readonly Agency[]): Agency | undefined {
  return all.find(({ workbooks }) => workbooks.some((own) => own.workbook === workbook));
}
