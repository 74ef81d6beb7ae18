import type { HonorId } from "../law/Honor";
import type { Entry, Tick } from "./Registration";

/** The mark by which the entry registers the honor. */
export function findTick({ ticks }: Pick<Entry, "ticks">, honor: HonorId): Tick | undefined {
  for (const tick of ticks) if (tick.honor === honor) return tick;
  return undefined;
}
