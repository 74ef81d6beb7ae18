import type { HonorId, SubjectKind } from "../law/Honor";
import type { Entry, TickStyle } from "../registration/Registration";

/** The titles of a year from the lowest; the national title says nothing about this one. */
const ladders: Readonly<Record<SubjectKind, readonly HonorId[]>> = {
  individual: ["advanced-worker", "grassroots-fighter", "provincial-fighter"],
  collective: ["advanced-collective", "excellent-collective"],
};

/** Whether a table ticks every step of the ladder: so when at least as many rows tick a lower title with the higher as do not. */
export function detectTickStyle(kind: SubjectKind, entries: readonly Entry[]): TickStyle {
  const [lowest, ...higher] = ladders[kind];
  let both = 0;
  let higherOnly = 0;
  for (const entry of entries) {
    const steps = countHonors(entry, higher);
    if (steps === 0) continue;
    if (steps + countHonors(entry, [lowest]) > 1) both++;
    else higherOnly++;
  }
  return both > 0 && both >= higherOnly ? "cumulative" : "highest-only";
}

function countHonors({ ticks }: Entry, honors: readonly (HonorId | undefined)[]): number {
  let count = 0;
  for (const { honor } of ticks) if (honors.includes(honor)) count++;
  return count;
}
