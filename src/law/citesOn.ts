import type { Citation } from "./Regime";

/** The citations whose texts hold on the ISO date; all of them where none does, or no date is given. */
export function citesOn(cites: readonly Citation[], date: string | undefined): readonly Citation[] {
  if (date === undefined) return cites;
  const holding = cites.filter(({ inForce }) => !inForce || (inForce.from <= date && date <= (inForce.until ?? date)));
  return holding.length === 0 ? cites : holding;
}
