import { type Feasibility, feasibility } from "../plan/feasibility";
import { type JudgedTerm, judgeMeeting } from "../plan/judgeMeeting";
import { type JudgedTarget, judgeTargets } from "../plan/judgeTargets";
import type { Plan } from "../plan/Plan";
import type { PlannedRegister } from "../plan/PlannedRegister";

/** A plan beside what one agency registers. */
export interface PlanResult {
  readonly plan: Plan;
  readonly workbooks: readonly string[];
  readonly targets: readonly JudgedTarget[];
  readonly meeting: readonly JudgedTerm[];
  /** What numbers law and plan together allow, of the agency and of each unit. */
  readonly feasibility: readonly Feasibility[];
}

/** The register held against its plan; nothing without one. */
export function planResult(register: PlannedRegister & Pick<PlanResult, "workbooks">): readonly PlanResult[] {
  const { plan, workbooks } = register;
  if (!plan) return [];
  const possible = feasibility(register);
  const targets = judgeTargets(plan, register, possible);
  return [{ plan, workbooks, targets, meeting: judgeMeeting(register), feasibility: possible }];
}
