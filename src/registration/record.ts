import type { HonorId, Level } from "../law/Honor";
import type { Outcome, PastHonor, PastRecord } from "./PastHonor";
import type { LabourOrderClass } from "./Registration";

/** What a year has to show: an honor, or a completion level at least as good. */
export type Standard = HonorId | "excellent" | "good";

/** How the years of a run stand; each year is in one list at most, and in none where a decision shows it. */
export interface Run {
  readonly missing: readonly number[];
  readonly registered: readonly number[];
  readonly refused: readonly number[];
}

/** How the years from `from` to `until` stand against the standard. */
export function runOf(record: PastRecord, standard: Standard, from: number, until: number): Run {
  const run = { missing: [] as number[], registered: [] as number[], refused: [] as number[] };
  for (let year = from; year <= until; year++) {
    const outcome = outcomeIn(record, standard, year);
    if (outcome === undefined) run.missing.push(year);
    else if (outcome !== "given") run[outcome].push(year);
  }
  return run;
}

/** How many of the years show the standard by decisions. */
export function yearsHeld(record: PastRecord, standard: Standard, from: number, until: number): number {
  const { missing, registered, refused } = runOf(record, standard, from, until);
  return until - from + 1 - missing.length - registered.length - refused.length;
}

/** The times up to and including `until` that one of the honors was given, oldest first; `ofClass` for the Labour Order. */
export function timesHeld(
  { past }: PastRecord,
  honors: readonly HonorId[],
  until: number,
  ofClass?: LabourOrderClass,
): readonly PastHonor[] {
  return past.filter(
    ({ honor, year, outcome, class: own }) =>
      honor !== undefined && honors.includes(honor) && year <= until && outcome === "given" && own === ofClass,
  );
}

/** What the papers of a year say about the standard, a result before a register; undefined where they say nothing, which is never a "no". */
function outcomeIn({ past }: PastRecord, standard: Standard, year: number): Outcome | undefined {
  let said: Outcome | undefined;
  for (const line of past) {
    if (line.year !== year) continue;
    const outcome = outcomeOf(line, standard);
    if (outcome === "given") return outcome;
    if (outcome === "refused" || said === undefined) said = outcome ?? said;
  }
  return said;
}

const levelsBelow: Readonly<Record<"excellent" | "good", readonly Level[]>> = {
  excellent: ["good", "completed", "not-completed"],
  good: ["completed", "not-completed"],
};

export function isBelow(level: Level, standard: "excellent" | "good"): boolean {
  return levelsBelow[standard].includes(level);
}

/** Titles that are given only where the standard is reached. */
const included: Readonly<Partial<Record<Standard, readonly HonorId[]>>> = {
  excellent: ["excellent-collective"],
  good: ["advanced-worker", "grassroots-fighter", "provincial-fighter", "advanced-collective", "excellent-collective"],
  "grassroots-fighter": ["provincial-fighter"],
};

function outcomeOf({ honor, level, outcome }: PastHonor, standard: Standard): Outcome | undefined {
  if (honor === standard) return outcome;
  if (honor !== undefined && outcome !== "refused" && included[standard]?.includes(honor)) return outcome;
  if (level === undefined) return undefined;
  if (standard === "excellent" || standard === "good") {
    if (!isBelow(level, standard)) return outcome;
    return outcome === "given" ? "refused" : undefined;
  }
  // No title is given to who did not complete well; a level that was only registered refuses nothing.
  return outcome === "given" && isBelow(level, "good") ? "refused" : undefined;
}
