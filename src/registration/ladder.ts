import type { HonorId } from "../law/Honor";
import type { Tick } from "./Registration";

interface Registered {
  readonly ticks: readonly Pick<Tick, "honor">[];
}

/**
 * Whether the entry counts as a Lao động tiên tiến: by its own mark or by a title whose standard includes it.
 * Chiến sĩ thi đua toàn quốc says nothing about this year, it may be proposed the year after.
 */
export function isAdvancedWorker({ ticks }: Registered): boolean {
  for (const { honor } of ticks) if (honor === "advanced-worker" || isFighterTitle(honor)) return true;
  return false;
}

/** Whether the entry counts as a Chiến sĩ thi đua cơ sở: by its own mark or by the title of the province or ministry. */
export function isGrassrootsFighter({ ticks }: Registered): boolean {
  for (const { honor } of ticks) if (isFighterTitle(honor)) return true;
  return false;
}

/** The titles whose standard is that of a Chiến sĩ thi đua cơ sở. */
export function isFighterTitle(honor: HonorId): boolean {
  return honor === "grassroots-fighter" || honor === "provincial-fighter";
}
