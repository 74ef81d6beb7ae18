import { cellAddress } from "../grid/address";
import { textKey } from "../grid/text";
import type { Severity } from "../law/Regime";
import { wordFinding } from "../locales/wordFinding";
import type { Language, Layer } from "../rules/Rule";
import type { Finding } from "../validator/Finding";

/** What the list leaves in; undefined and "" leave in all. */
export interface Filter {
  readonly severity: Severity | undefined;
  readonly layer: Layer | undefined;
  readonly search: string;
}

export const noFilter: Filter = { severity: undefined, layer: undefined, search: "" };

/** The findings that pass the filter, in their own order. A search finds beginnings of words without their accents, in any order. */
export function filterFindings(
  findings: readonly Finding[],
  { severity, layer, search }: Filter,
  language: Language,
): readonly Finding[] {
  const words = textKey(search).split(" ").filter(Boolean);
  return findings.filter(
    (finding) =>
      (severity === undefined || finding.severity === severity) &&
      (layer === undefined || finding.layer === layer) &&
      (words.length === 0 || hasAll(searchKey(finding, language), words)),
  );
}

function hasAll(key: string, words: readonly string[]): boolean {
  return words.every((word) => key.includes(` ${word}`));
}

function searchKey(finding: Finding, language: Language): string {
  const { what, todo, cites } = wordFinding(finding, language);
  const { at, subject, unit } = finding;
  return ` ${textKey([at.sheet, cellAddress(at), subject, unit, what, todo, cites].join(" "))}`;
}
