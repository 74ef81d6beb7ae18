import { feasibility, type Feasibility } from "../plan/feasibility";
import { rules } from "../rules";
import { limitsOf } from "../validator/limitsOf";
import type { Agency } from "../judging/agencies";
import { agencyRegister } from "../judging/agencyRegister";
import type { CheckOptions } from "../judging/CheckOptions";

/** What numbers the law alone allows, of the agency and of each unit: for whoever has no plan. */
export function allowedByLaw(agency: Agency, options: CheckOptions): readonly Feasibility[] {
  const register = agencyRegister(agency, undefined, options);
  return feasibility({ ...register, limits: limitsOf(rules, register, register.regime, register.reviewDate) });
}
