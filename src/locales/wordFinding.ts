import type { Citation, Evidence } from "../law/Regime";
import type { Language } from "../rules/Rule";
import type { Finding } from "../validator/Finding";
import { format } from "./format";
import type { Locale } from "./Locale";
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
  return {
    what: format(message[language].what, data, locale),
    todo: format(message[language].todo, data, locale),
    cites: wordCites(finding, locale),
  };
}

/** What is cited, and that it is not confirmed where it is not. */
export function wordCites(basis: { readonly cites: readonly Citation[]; readonly evidence: Evidence }, locale: Locale) {
  return basis.cites.map(wordCitation).join("; ") + wordDoubt(basis, locale);
}

/** What follows that which is not confirmed. */
export function wordDoubt({ evidence }: { readonly evidence: Evidence }, { unconfirmed }: Locale): string {
  return evidence === "unconfirmed" ? ` (${unconfirmed})` : "";
}

/** Article and text, as they are cited. */
export function wordCitation({ article, text }: Citation): string {
  return article === "" ? text : `${article} ${text}`;
}
