import type { Enactment, RegimeId } from "../law/Regime";
import { regimeOf } from "../law/regimeOn";
import type { Rule } from "../rules/Rule";

/**
 * The rule as the regime has it: the regime's own word first, then the rule's, then what the preceding regime had. What starts
 * to hold within a regime does not hold before its day; without a date it does.
 */
export function enactmentOf(rule: Rule, regimeId: RegimeId, date?: string): Enactment | undefined {
  for (let id: RegimeId | undefined = regimeId; id !== undefined;) {
    const regime = regimeOf(id);
    const amended = regime.amends[rule.id];
    if (amended === "repealed") return undefined;
    const enactment = amended ?? rule.enactments[id];
    if (enactment && !(date !== undefined && enactment.from !== undefined && date < enactment.from)) return enactment;
    id = regime.succeeds;
  }
  return undefined;
}
