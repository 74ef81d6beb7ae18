import { boundsOf } from "./bounds";
import type { Clause } from "./clauses";
import { everybodyOf, isPartOf } from "./measures";
import type { Tally } from "./tally";

/** What the population "advanced-workers" is counted by. */
export const WORKERS = "advanced-worker";

/** What one clause allows of its measure: whoever is not among those whom it is about may come on top of its most. */
export function endsOf({ measure, of, demand }: Clause, tally: Tally, workers: number) {
  const size = of === "advanced-workers" ? workers : tally.size(of);
  const { min, max } = boundsOf(demand, size, Infinity);
  const others = of === "advanced-workers" && isPartOf(measure, WORKERS) ? 0 : tally.size(everybodyOf(measure)) - size;
  const isAll = demand.unit === "percent" && max >= size;
  return { size, min, max: isAll ? Infinity : max + others, others };
}
