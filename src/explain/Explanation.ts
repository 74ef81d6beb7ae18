import type { Citation, Evidence, RegimeId } from "../law/Regime";
import type { PastHonor } from "../registration/PastHonor";
import type { LevelMark, Tick } from "../registration/Registration";
import type { DataValue, Layer, Words } from "../rules/Rule";
import type { RuleVerdict } from "./verdictsOf";

/** The numbers of a unit or of the agency, whose name is "": its people, and as reckoned for ratios those who count as each title. */
export interface Headcount {
  readonly name: string;
  readonly people: number;
  readonly advancedWorkers: number;
  readonly grassrootsFighters: number;
}

/** What the row itself says. */
export interface EntryFacts {
  readonly name: string;
  readonly unit: string;
  readonly levels: readonly LevelMark[];
  readonly ticks: readonly Tick[];
  readonly note: string;
  /** Its past, oldest first; undefined where no evidence of earlier years was given. */
  readonly past: readonly PastHonor[] | undefined;
}

/** Why a finding was made: the clause, the facts it was held against, and the least that would satisfy it. */
export interface Explanation {
  readonly title: Words;
  readonly layer: Layer;
  /** What the rule demands, and the figures of the regime that fill it, or those that the finding was made by instead. */
  readonly norm: Words;
  readonly figures: Readonly<Record<string, DataValue>>;
  readonly cites: readonly Citation[];
  readonly evidence: Evidence;
  readonly regime: RegimeId;
  /** ISO dates between which the regime is in force, and on which it was last held against the sources. */
  readonly inForce: { readonly from: string; readonly until?: string };
  readonly checkedOn: string;
  /** From 10/2026 a dossier handed in before may still be judged by the law before; reported, not confirmed. */
  readonly mayFollowLawBefore: boolean;
  readonly entry: EntryFacts | undefined;
  /** What the other rules on its honors come to for the entry. */
  readonly others: readonly { readonly title: Words; readonly verdict: RuleVerdict["verdict"] }[];
  readonly unit: Headcount | undefined;
  readonly agency: Headcount;
  /** The least that would satisfy the rule, a condition that chooses nobody, and what fills it. */
  readonly met: Words;
  readonly data: Readonly<Record<string, DataValue>>;
}
