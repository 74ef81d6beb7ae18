import { IntlMessageFormat } from "intl-messageformat";

/** The names of the values that ICU messages ask for, each once, those inside their plurals too. */
export function placeholdersOf(...messages: readonly string[]): readonly string[] {
  const names = messages.flatMap((message) => namesIn(new IntlMessageFormat(message).getAst()));
  return [...new Set(names)].sort();
}

type Ast = ReturnType<IntlMessageFormat["getAst"]>;

function namesIn(parts: Ast): string[] {
  return parts.flatMap((part) => {
    if ("options" in part) return [part.value, ...Object.values(part.options).flatMap(({ value }) => namesIn(value))];
    return "value" in part && figures.includes(Number(part.type)) ? [part.value] : [];
  });
}

/** The parser's numbers for a placeholder, {name} or {name, number}; plain text has a value too. */
const figures = [1, 2];
