import type { Enactment } from "../law/Regime";
import type { Rule, Scope } from "./Rule";

/** Declares a rule; the figures its `check` reads are typed by its enactments, its message ids by its messages. */
export function defineRule<const S extends Scope, E extends Enactment, const M extends string>(
  rule: Rule<S, E, M>,
): Rule {
  // A rule is only ever handed subjects of its own scope and its own enactments, which the validator sees to.
  return rule;
}
