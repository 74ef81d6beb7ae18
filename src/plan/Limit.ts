import type { TitleId } from "../law/Honor";
import type { Citation, Evidence } from "../law/Regime";
import type { Unit } from "../registration/Registration";
import type { MeasureId } from "./measures";
import type { Demand, Population } from "./Plan";

/** What a rule of the law demands of a number, as its enactment in force has it. */
export interface Limit {
  readonly measure: MeasureId;
  readonly of: Population;
  readonly demand: Demand;
  /** It binds only a unit that registers this title, and is reckoned over that unit. */
  readonly forTitle?: TitleId;
  /** It binds this unit only; what is so set for the units adds up for the agency. */
  readonly inUnit?: Unit;
  /** Where a local regulation or the user, not the rule's own basis, sets it. */
  readonly cites?: readonly Citation[];
  readonly evidence?: Evidence;
}

/** A limit with the provision that sets it. */
export interface LegalLimit extends Limit {
  readonly rule: string;
  readonly cites: readonly Citation[];
  readonly evidence: Evidence;
}
