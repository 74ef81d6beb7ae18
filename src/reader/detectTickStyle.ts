import { hasHonor } from "../registration/hasHonor";
import type { HonorId, SubjectKind } from "../law/Honor";
import type { Entry, TickStyle } from "../registration/Registration";

const ladders: Readonly<Record<SubjectKind, readonly (readonly [lower: HonorId, higher: HonorId])[]>> = {
  individual: [
    ["advanced-worker", "grassroots-fighter"],
    ["grassroots-fighter", "provincial-fighter"],
  ],
  collective: [["advanced-collective", "excellent-collective"]],
};

/** Whether a table ticks every step of the ladder: so when at least as many rows tick the lower title with the higher as do not. */
export function detectTickStyle(kind: SubjectKind, entries: readonly Entry[]): TickStyle {
  let both = 0;
  let higherOnly = 0;
  for (const entry of entries) {
    if (entry.ticks.length === 0) continue;
    for (const [lower, higher] of ladders[kind]) {
      if (!hasHonor(entry, higher)) continue;
      if (hasHonor(entry, lower)) both++;
      else higherOnly++;
    }
  }
  return both > 0 && both >= higherOnly ? "cumulative" : "highest-only";
}
