import { extentOf, type Grid } from "../grid/Grid";
import { asksAnything, asksTheSame } from "../plan/asksTheSame";
import type { Plan } from "../plan/Plan";
import { cellOf } from "../reader/cells";
import type { CheckOptions } from "./CheckOptions";
import type { WorkbookResult } from "./WorkbookResult";

/**
 * The plan that an agency is held to: what the caller says, or else what stands in a sheet of its own workbooks. Of several sheets
 * the first of the agency's year holds, and it says which of the others ask for something else.
 */
export function agencyPlan(
  workbooks: readonly Pick<WorkbookResult, "workbook" | "year">[],
  sheets: ReadonlyMap<Grid, Plan | undefined>,
  { plan }: CheckOptions,
): Plan | undefined {
  if (plan !== undefined) return plan === "none" ? undefined : plan;
  const names = new Set(workbooks.map(({ workbook }) => workbook));
  const own = [...sheets].flatMap(([grid, of]) => {
    const { top, left } = extentOf(grid);
    return of && names.has(grid.workbook) ? { plan: of, at: cellOf(grid, top, left) } : [];
  });
  const asking = own.filter((one) => asksAnything(one.plan));
  const year = workbooks[0]?.year;
  const [inUse = own[0]] = [...asking.filter((one) => (one.plan.year ?? year) === year), ...asking];
  if (!inUse) return undefined;
  const unused = asking.filter((one) => !asksTheSame(one.plan, inUse.plan)).map(({ at }) => ({ at, inUse: inUse.at }));
  return unused.length === 0 ? inUse.plan : { ...inUse.plan, unused };
}
