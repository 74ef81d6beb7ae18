import type { Plan } from "./Plan";
import { plans } from "./plans";

/** The plan of that id, if there is one. */
export function planOf(id: string): Plan | undefined {
  return plans.find((plan) => plan.id === id);
}
