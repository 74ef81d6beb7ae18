import { rememberFor } from "../grid/rememberFor";
import type { Entry } from "../registration/Registration";
import { boundsOf } from "./bounds";
import { everybodyOf, type MeasureId, measures } from "./measures";
import type { AgencyNeed, AgencyTarget, CountTarget, Target } from "./Plan";
import type { PlannedRegister } from "./PlannedRegister";
import { agencyRows, countIn, othersIn, populationOf } from "./population";

/** A target beside what is registered. */
export interface TargetResult {
  readonly target: Target;
  /** How many are registered, of the agency how many of its needs; undefined where the register has no table for it. */
  readonly actual: number | undefined;
  /** Of whom a share is one. */
  readonly denominator: number | undefined;
  readonly needed: number;
  /** The largest number that is still enough. */
  readonly most: number | undefined;
  readonly met: boolean | undefined;
  /** The register does not tell officials from contract workers: all people are taken for the denominator. */
  readonly assumed: boolean;
}

/** What the register has of a number that is demanded, and who of the population is not counted. */
export interface CountResult extends TargetResult {
  readonly target: CountTarget;
  readonly others: () => readonly Entry[];
}

export interface AgencyResult extends TargetResult {
  readonly target: AgencyTarget;
  readonly row: Entry | undefined;
  readonly missing: readonly AgencyNeed[];
}

export function evaluateTarget(target: Target, register: PlannedRegister): TargetResult {
  return "needs" in target ? evaluateAgency(target, register) : evaluateCount(target, register);
}

/** A rule asks, and so does the list of all targets. */
const counted = rememberFor((register: PlannedRegister, target: CountTarget): CountResult => {
  const population = populationOf(register, target.of);
  const n = population.size;
  const k = countIn(population, target.measure);
  const isKnown = hasTable(register, target.measure);
  const { min, max } = boundsOf(target.demand, n, Infinity);
  return {
    target,
    actual: isKnown ? k : undefined,
    denominator: isKnown ? n : undefined,
    needed: min,
    most: max === Infinity ? undefined : max,
    met: isKnown ? min <= k && k <= max : undefined,
    assumed: population.assumed,
    others: () => othersIn(register, population, target.measure),
  };
});

export function evaluateCount(target: CountTarget, register: PlannedRegister): CountResult {
  return counted(register, target);
}

export function evaluateAgency(target: AgencyTarget, register: PlannedRegister): AgencyResult {
  const rows = agencyRows(register);
  const missing = target.needs.filter((need) => !rows.some((row) => need.some((one) => holds(row, one))));
  const isKnown = rows.length > 0;
  return {
    target,
    actual: isKnown ? target.needs.length - missing.length : undefined,
    denominator: target.needs.length,
    needed: target.needs.length,
    most: undefined,
    met: isKnown ? missing.length === 0 : undefined,
    assumed: false,
    row: rows[0],
    missing,
  };
}

/** How many the measure counts in the whole register. */
export function countOf(measure: MeasureId, register: PlannedRegister): number {
  return countIn(populationOf(register, everybodyOf(measure)), measure);
}

function holds({ level, ticks }: Entry, need: AgencyNeed[number]): boolean {
  return need === "excellent" ? level === "excellent" : ticks.some(({ honor }) => honor === need);
}

function hasTable({ registrations }: PlannedRegister, measure: MeasureId): boolean {
  const { subject } = measures[measure];
  return registrations.some(({ kind, entries }) => kind === subject && entries.length > 0);
}
