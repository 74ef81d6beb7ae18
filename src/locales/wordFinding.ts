import type { Citation } from "../law/Regime";
import { rules } from "../rules";
import type { Language } from "../rules/Rule";
import type { Finding } from "../validator/Finding";
import { format } from "./format";
import { locales } from ".";

/** A finding in words: what is wrong, what to do, and where that is laid down. */
export interface FindingWords {
  readonly what: string;
  readonly todo: string;
  readonly cites: string;
}

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

export function wordFinding(finding: Finding, language: Language): FindingWords {
  const message = ruleById.get(finding.ruleId)?.messages[finding.messageId];
  if (!message) throw new Error(`no message ${finding.messageId} in ${finding.ruleId}`);
  const locale = locales[language];
  const data = finding.data ?? {};
  const cites = finding.cites.map(wordCitation).join("; ");
  return {
    what: format(message[language].what, data, locale),
    todo: format(message[language].todo, data, locale),
    cites: finding.evidence === "unconfirmed" ? `${cites} (${locale.unconfirmed})` : cites,
  };
}

/** What the rule is called. */
export function ruleTitle(ruleId: string, language: Language): string {
  const rule = ruleById.get(ruleId);
  if (!rule) throw new Error(`no rule ${ruleId}`);
  return rule.title[language];
}

function wordCitation({ article, text }: Citation): string {
  return article === "" ? text : `${article} ${text}`;
}
