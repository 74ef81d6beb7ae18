import { regimeOf } from "../../src/law/regimeOn";
import type { RegimeId } from "../../src/law/Regime";
import type { LegalLimit } from "../../src/plan/Limit";
import { gatherRegister } from "../../src/registration/gatherRegister";
import { rules } from "../../src/rules";
import type { Rule } from "../../src/rules/Rule";
import { limitsOf } from "../../src/validator/limitsOf";
import { registers } from "./register";

/** What a rule demands of the numbers in a register, at the end of a year under a regime. */
export function limitsFrom({ id }: Rule, markdown: string, regime: RegimeId, year: number): readonly LegalLimit[] {
  const register = gatherRegister(registers(markdown));
  return limitsOf(rules, register, regimeOf(regime), `${year}-12-31`).filter(({ rule }) => rule === id);
}
