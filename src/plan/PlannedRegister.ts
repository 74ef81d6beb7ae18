import type { Register } from "../registration/Registration";
import type { LegalLimit } from "./Limit";
import type { Plan } from "./Plan";

/** A register with what it is held against beside the law: a plan, the law's limits as numbers, and the day of the check where it is known. */
export interface PlannedRegister extends Register {
  readonly plan?: Plan;
  readonly limits?: readonly LegalLimit[];
  /** ISO date. */
  readonly today?: string;
}
