import { attachRecords } from "../registration/attachRecords";
import { joinHistories } from "../registration/joinHistories";
import type { History } from "../registration/PastHonor";
import { agencies } from "./agencies";
import type { CheckOptions } from "./CheckOptions";
import type { WorkbookResult } from "./WorkbookResult";

/** Gives every entry its past; an agency's workbooks share their evidence, as they share their people. */
export function withRecords(
  workbooks: readonly WorkbookResult[],
  earlier: readonly History[],
  options: CheckOptions,
): readonly WorkbookResult[] {
  const results = new Map<WorkbookResult, WorkbookResult>();
  for (const { workbooks: own } of agencies(workbooks, options)) {
    const history = joinHistories([...own.flatMap((workbook) => workbook.history ?? []), ...earlier]);
    if (Object.values(history).every(({ length }) => length === 0)) continue;
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
