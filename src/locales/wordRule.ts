import type { Enactment } from "../law/Regime";
import { figuresOf } from "../rules/figuresOf";
import { rules } from "../rules";
import type { Language, Rule } from "../rules/Rule";
import { format } from "./format";
import { locales } from ".";

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

export function ruleOf(ruleId: string): Rule {
  const rule = ruleById.get(ruleId);
  if (!rule) throw new Error(`no rule ${ruleId}`);
  return rule;
}

/** What the rule is called. */
export function ruleTitle(ruleId: string, language: Language): string {
  return ruleOf(ruleId).title[language];
}

/** What the rule demands under an enactment, with its figures. */
export function ruleNorm(rule: Rule, enactment: Enactment, language: Language): string {
  return format(rule.norm[language], figuresOf(enactment), locales[language]);
}
