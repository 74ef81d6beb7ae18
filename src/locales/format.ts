import { IntlMessageFormat } from "intl-messageformat";
import type { Alternatives, DataValue, Term } from "../rules/Rule";
import type { Locale } from "./Locale";

const compiled = new Map<string, IntlMessageFormat>();

/** Fills an ICU message; text from the sheet goes in as it stands and is never read as a message itself. */
export function format(message: string, data: Readonly<Record<string, DataValue>>, locale: Locale): string {
  const key = `${locale.language} ${message}`;
  const known = compiled.get(key) ?? new IntlMessageFormat(message, locale.language, undefined, { ignoreTag: true });
  compiled.set(key, known);
  const words = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, wordsOf(value, locale)]));
  return String(known.format(words));
}

function wordsOf(value: DataValue, locale: Locale): string | number {
  if (typeof value === "string" || typeof value === "number") return value;
  if (isList(value)) return value.map((part) => wordsOf(part, locale)).join(", ");
  if (!("oneOf" in value)) return termWords(value, locale);
  const alternatives = new Intl.ListFormat(locale.language, { type: "disjunction" });
  return alternatives.format(value.oneOf.map((term) => termWords(term, locale)));
}

// Array.isArray does not narrow readonly arrays.
function isList(value: Term | Alternatives | readonly (string | Term)[]): value is readonly (string | Term)[] {
  return Array.isArray(value);
}

function termWords(term: Term, { honors, classes, levels }: Locale): string {
  if ("level" in term) return levels[term.level].name;
  const { name } = honors[term.honor];
  return term.class ? `${name} ${classes[term.class]}` : name;
}
