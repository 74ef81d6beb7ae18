import type { Regime } from "../law/Regime";
import { profileOf } from "../law/profileOf";
import { regimeOf } from "../law/regimeOn";
import type { Plan } from "../plan/Plan";
import type { PlannedRegister } from "../plan/PlannedRegister";
import { gatherRegister } from "../registration/gatherRegister";
import { rules } from "../rules";
import { limitsOf } from "../validator/limitsOf";
import type { Agency } from "./agencies";
import type { CheckOptions } from "./CheckOptions";
import type { WorkbookResult } from "./WorkbookResult";

/** What the rules are asked of: an agency's workbooks together, the plan, and the law by which they are judged. */
export interface AgencyRegister extends PlannedRegister {
  readonly regime: Regime;
  readonly reviewDate: string | undefined;
  readonly workbooks: readonly string[];
}

/** The agency’s register with what the caller says of it. */
export function agencyRegister(agency: Agency, plan: Plan | undefined, options: CheckOptions): AgencyRegister {
  const { workbooks, reviewDate } = agency;
  const regime = regimeOf(agency.regime);
  const register = {
    ...gatherRegister(workbooks.flatMap(({ registrations }) => registrations)),
    ...yearAndHistory(workbooks),
    ...(options.profile && { profile: profileOf(options.profile) }),
    ...(options.excellentOf && { excellentOf: options.excellentOf }),
    ...(options.fighterCap !== undefined && { fighterCap: options.fighterCap }),
  };
  return {
    ...register,
    regime,
    reviewDate,
    ...(plan && { plan, limits: limitsOf(rules, register, regime, reviewDate) }),
    delegateLists: workbooks.flatMap(({ delegateLists }) => delegateLists),
    ...(options.today && { today: options.today }),
    workbooks: workbooks.map(({ workbook }) => workbook),
  };
}

function yearAndHistory([first]: readonly WorkbookResult[]) {
  return {
    ...(first?.year !== undefined && { year: first.year }),
    ...(first?.history && { history: first.history }),
  };
}
