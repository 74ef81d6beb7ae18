import { textKey } from "../grid/text";
import { honors } from "../law/honors";
import type { ColumnRole, MatchReason } from "../registration/Registration";
import { editDistance } from "./editDistance";
import { headerWords } from "./headerWords";
import { registerForms } from "./knownForms";

/** What a header means, how sure that is from 0 to 1, and why. */
export interface HeaderMatch {
  readonly role: ColumnRole;
  readonly confidence: number;
  readonly reason: MatchReason;
}

/** How sure a match is by its reason. */
export const confidences: Readonly<Record<MatchReason, number>> = {
  chosen: 1,
  official: 1,
  known: 0.98,
  similar: 0.9,
  group: 0.85,
};

const known = new Map<string, HeaderMatch>([
  ...headerWords.flatMap(({ role, exact }) => exact.map((key) => [key, matchOf(role, "known")] as const)),
  ...registerForms.flatMap(({ columns }) =>
    columns.map(({ role, header }) => [textKey(header.at(-1) ?? ""), matchOf(role, "official")] as const),
  ),
  ...honors.map(({ id, name }) => [textKey(name), matchOf(id, "official")] as const),
]);

const remembered = new Map<string, HeaderMatch | undefined>();

/** The meaning of a header's own words, if it is known. */
export function matchHeader(header: string): HeaderMatch | undefined {
  if (!remembered.has(header)) {
    if (remembered.size > 5000) remembered.clear();
    remembered.set(header, matchKey(textKey(header)));
  }
  return remembered.get(header);
}

function matchKey(key: string): HeaderMatch | undefined {
  if (key === "" || key.length > 120) return undefined;
  const match = known.get(key);
  if (match) return match;
  const similar = headerWords.find(({ pattern }) => pattern?.test(key));
  return similar && matchOf(similar.role, "similar");
}

export function matchOf(role: ColumnRole, reason: MatchReason): HeaderMatch {
  return { role, reason, confidence: confidences[reason] };
}

/** What a header that means nothing comes close to: a known wording that differs in at most one letter of six. */
export function nearestMeaning(header: string): ColumnRole | undefined {
  const key = textKey(header);
  if (key.length < 4 || key.length > 120) return undefined;
  let least = Math.max(1, Math.floor(key.length / 6)) + 1;
  let nearest: ColumnRole | undefined;
  for (const [wording, { role }] of known) {
    // A short wording is close to anything.
    if (wording.length < 4 || Math.abs(wording.length - key.length) >= least) continue;
    const distance = editDistance(key, wording, least);
    if (distance >= least) continue;
    least = distance;
    nearest = role;
  }
  return nearest;
}
