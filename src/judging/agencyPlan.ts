import type { Grid } from "../grid/Grid";
import type { Plan } from "../plan/Plan";
import type { CheckOptions } from "./CheckOptions";

/** The plan that workbooks are held to: what the caller says, or else what stands in a sheet of one of them. */
export function agencyPlan(
  workbooks: readonly string[],
  sheets: ReadonlyMap<Grid, Plan | undefined>,
  { plan }: CheckOptions,
): Plan | undefined {
  if (plan !== undefined) return plan === "none" ? undefined : plan;
  const names = new Set(workbooks);
  return [...sheets].find(([grid, own]) => own && names.has(grid.workbook))?.[1];
}
