import type { TitleId } from "../law/Honor";
import type { Citation, Evidence } from "../law/Regime";
import type { MeasureId } from "./measures";
import type { Demand, Population } from "./Plan";

/** What a rule of the law demands of a number, as its enactment in force has it. */
export interface Limit {
  readonly measure: MeasureId;
  readonly of: Population;
  readonly demand: Demand;
  /** It binds only a unit that registers this title, and is reckoned over that unit. */
  readonly forTitle?: TitleId;
}

/** A limit with the provision that sets it. */
export interface LegalLimit extends Limit {
  readonly rule: string;
  readonly cites: readonly Citation[];
  readonly evidence: Evidence;
}
