import type { Citation } from "../law/Regime";
import type { Language } from "../rules/Rule";
import type { Finding } from "../validator/Finding";
import { format } from "./format";
import { ruleOf } from "./wordRule";
import { locales } from ".";

/** A finding in words: what is wrong, what to do, and where that is laid down. */
export interface FindingWords {
  readonly what: string;
  readonly todo: string;
  readonly cites: string;
}

export function wordFinding(finding: Finding, language: Language): FindingWords {
  const message = ruleOf(finding.ruleId).messages[finding.messageId];
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

/** Article and text, as they are cited. */
export function wordCitation({ article, text }: Citation): string {
  return article === "" ? text : `${article} ${text}`;
}
