import type { Register } from "../registration/Registration";
import type { DelegateList } from "../registration/DelegateList";
import type { LegalLimit } from "./Limit";
import type { Plan } from "./Plan";

/** A register with what it is held against beside the law: a plan, the law's limits as numbers, and the day of the check where it is known. */
export interface PlannedRegister extends Register {
  readonly plan?: Plan;
  /** Lists of delegates to the plan's meeting. */
  readonly delegateLists?: readonly DelegateList[];
  readonly limits?: readonly LegalLimit[];
  /** ISO date. */
  readonly today?: string;
}
