import type { Enactment, RegimeId } from "../law/Regime";
import { regimeOf } from "../law/regimeOn";
import type { Rule } from "../rules/Rule";

/** The rule as the regime has it: the regime's own word first, then the rule's, then what the preceding regime had. */
export function enactmentOf(rule: Rule, regimeId: RegimeId): Enactment | undefined {
  for (let id: RegimeId | undefined = regimeId; id !== undefined;) {
    const regime = regimeOf(id);
    const amended = regime.amends[rule.id];
    if (amended === "repealed") return undefined;
    const enactment = amended ?? rule.enactments[id];
    if (enactment) return enactment;
    id = regime.succeeds;
  }
  return undefined;
}
