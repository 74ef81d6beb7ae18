import { IntlMessageFormat } from "intl-messageformat";
import type { DataValue, ListPart, Term } from "../rules/Rule";
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
  if (typeof value === "number") return value;
  if (!isList(value)) return partWords(value, locale);
  // Alternatives have an "or" between them, so that what is needed together is told apart from them.
  const isNested = value.some((part) => typeof part === "object" && "anyOf" in part);
  return value.map((part) => partWords(part, locale)).join(isNested ? "; " : ", ");
}

// Array.isArray does not narrow readonly arrays.
function isList(value: ListPart | readonly ListPart[]): value is readonly ListPart[] {
  return Array.isArray(value);
}

function partWords(part: ListPart, locale: Locale): string {
  if (typeof part === "string") return part;
  if (!("anyOf" in part)) return termWords(part, locale);
  const alternatives = new Intl.ListFormat(locale.language, { type: "disjunction" });
  return alternatives.format(part.anyOf.map((term) => termWords(term, locale)));
}

function termWords(term: Term, { honors, classes, levels }: Locale): string {
  if ("level" in term) return levels[term.level].name;
  const { name } = honors[term.honor];
  return term.class ? `${name} ${classes[term.class]}` : name;
}
