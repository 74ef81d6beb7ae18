import type { HonorId, SubjectKind } from "../law/Honor";
import type { Entry, TickStyle } from "../registration/Registration";

/** The titles of a year from the lowest; the national title says nothing about this one. */
const ladders: Readonly<Record<SubjectKind, readonly HonorId[]>> = {
  individual: ["advanced-worker", "grassroots-fighter", "provincial-fighter"],
  collective: ["advanced-collective", "excellent-collective"],
};

/** Whether a table ticks every step of the ladder: so when at least as many rows tick a lower title with the higher as do not. */
export function detectTickStyle(kind: SubjectKind, entries: readonly Entry[]): TickStyle {
  let both = 0;
  let higherOnly = 0;
  for (const { ticks } of entries) {
    let highest = -1;
    let lowest = Infinity;
    for (const { honor } of ticks) {
      const step = ladders[kind].indexOf(honor);
      if (step < 0) continue;
      highest = Math.max(highest, step);
      lowest = Math.min(lowest, step);
    }
    if (highest < 1) continue;
    if (lowest < highest) both++;
    else higherOnly++;
  }
  return both > 0 && both >= higherOnly ? "cumulative" : "highest-only";
}
