import type { Grid } from "../grid/Grid";
import type { Plan } from "../plan/Plan";
import type { Agency } from "./agencies";
import type { CheckOptions } from "./CheckOptions";

/** The plan that an agency is held to: what the caller says, or else what stands in a sheet of its own workbooks. */
export function agencyPlan(
  { workbooks }: Agency,
  sheets: ReadonlyMap<Grid, Plan | undefined>,
  { plan }: CheckOptions,
): Plan | undefined {
  if (plan !== undefined) return plan === "none" ? undefined : plan;
  const names = new Set(workbooks.map(({ workbook }) => workbook));
  return [...sheets].find(([grid, own]) => own && names.has(grid.workbook))?.[1];
}
