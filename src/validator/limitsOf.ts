import { citesOn } from "../law/citesOn";
import type { Regime } from "../law/Regime";
import { dayWithin } from "../law/regimeOn";
import type { LegalLimit } from "../plan/Limit";
import type { Register } from "../registration/Registration";
import type { Rule } from "../rules/Rule";
import { enactmentOf } from "./enactmentOf";

/** What the rules in force under the regime on the ISO date of the review demand of numbers in the register. */
export function limitsOf(
  rules: readonly Rule[],
  register: Register,
  regime: Regime,
  reviewDate: string | undefined,
): readonly LegalLimit[] {
  const day = dayWithin(regime, reviewDate);
  return rules.flatMap((rule) => {
    const enactment = enactmentOf(rule, regime.id, day);
    if (!enactment || !rule.limits) return [];
    const cites = citesOn(enactment.cites, day);
    return rule
      .limits(enactment, register)
      .map((limit) => ({ rule: rule.id, cites, evidence: enactment.evidence, ...limit }));
  });
}
