import type { HonorId } from "../law/Honor";
import type { Entry } from "./Registration";

/** Whether the entry registers at least one of the honors. */
export function hasHonor({ ticks }: Pick<Entry, "ticks">, ...honors: readonly HonorId[]): boolean {
  for (const { honor } of ticks) if (honors.includes(honor)) return true;
  return false;
}
