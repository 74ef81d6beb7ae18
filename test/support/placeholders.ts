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
    return "value" in part && Number(part.type) === argument ? [part.value] : [];
  });
}

/** The parser's number for a plain placeholder, {name}; plain text has a value too. */
const argument = 1;
