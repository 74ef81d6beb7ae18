import type { Citation, Evidence, Severity } from "../law/Regime";
import type { Layer, Problem, Verdict } from "../rules/Rule";

/** A problem with all that a person is told about it but the words. */
export interface Finding extends Problem {
  readonly ruleId: string;
  readonly layer: Layer;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly cites: readonly Citation[];
  readonly evidence: Evidence;
  /** Unit and name it concerns; "" for a finding about a whole table. */
  readonly unit: string;
  readonly subject: string;
}
