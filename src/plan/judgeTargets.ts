import { evaluateTarget, type TargetResult } from "./evaluate";
import type { Feasibility } from "./feasibility";
import type { Plan } from "./Plan";
import type { PlannedRegister } from "./PlannedRegister";

/** A target beside what is registered, and whether the law and the other targets leave room for it. */
export interface JudgedTarget extends TargetResult {
  readonly feasible: boolean;
}

export function judgeTargets(
  plan: Plan,
  register: PlannedRegister,
  possible: readonly Feasibility[],
): readonly JudgedTarget[] {
  return plan.targets.map((target) => {
    const ofAgency =
      "measure" in target && possible.find(({ unit, measure }) => unit === undefined && measure === target.measure);
    return { ...evaluateTarget(target, register), feasible: !ofAgency || isPossible(ofAgency) };
  });
}

/** A ceiling that no text could be found for makes nothing impossible. */
function isPossible({ min, max, clash }: Feasibility): boolean {
  if (min <= max) return true;
  return clash !== undefined && [clash.floor, clash.ceiling].some(({ evidence }) => evidence === "unconfirmed");
}
