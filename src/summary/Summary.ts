import type { HonorId } from "../law/Honor";
import type { CountKey } from "../registration/Registration";

/** Head counts and registrations of a unit, or of all units. */
export interface Counts {
  readonly collectives: number;
  readonly individuals: number;
  /** Ticks as written, per honor and level. */
  readonly counts: Readonly<Partial<Record<CountKey, number>>>;
  /** With those whom a higher title implies. */
  readonly effective: Readonly<Partial<Record<HonorId, number>>>;
}

export interface UnitSummary extends Counts {
  readonly unit: string;
}

export interface Summary {
  readonly units: readonly UnitSummary[];
  readonly total: Counts;
}
