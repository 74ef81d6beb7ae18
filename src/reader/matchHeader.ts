import { forms } from "../forms";
import { textKey } from "../grid/text";
import type { ColumnRole } from "../registration/Registration";
import { headerWords } from "./headerWords";

/** What a header means, and how sure that is: 1 for a known wording, less for one that only resembles it. */
export interface HeaderMatch {
  readonly role: ColumnRole;
  readonly confidence: number;
}

const known = new Map<string, ColumnRole>([
  ...headerWords.flatMap(({ role, exact }) => exact.map((key) => [key, role] as const)),
  ...forms.flatMap((form) => form.columns.map(({ role, header }) => [textKey(header.at(-1) ?? ""), role] as const)),
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
  const role = known.get(key);
  if (role) return { role, confidence: 1 };
  const similar = headerWords.find(({ pattern }) => pattern?.test(key));
  return similar && { role: similar.role, confidence: 0.9 };
}
