import { parseArgs } from "node:util";
import type { CheckOptions } from "../judging/CheckOptions";
import type { ProfileId } from "../law/Profile";
import { readCalendarYear } from "../law/calendarYears";
import { readPercent } from "../law/percents";
import { profiles } from "../law/profiles";
import { regimes } from "../law/regimes";
import type { RegimeId } from "../law/Regime";
import { locales } from "../locales";
import { format } from "../locales/format";
import type { Language } from "../rules/Rule";
import { texts } from "./texts";

/** What a call asks for; or what is wrong with it, in words. */
export type Call =
  | {
      readonly kind: "check";
      readonly language: Language;
      readonly files: readonly string[];
      /** Earlier registers and lists of past honors, as evidence. */
      readonly history: readonly string[];
      readonly options: CheckOptions;
      /** Id of a plan, or path of a file that holds one. */
      readonly plan: string | undefined;
      readonly json: boolean;
      readonly out: string | undefined;
    }
  | { readonly kind: "help"; readonly language: Language }
  | { readonly kind: "wrong"; readonly language: Language; readonly message: string };

const options = {
  year: { type: "string" },
  "review-date": { type: "string" },
  regime: { type: "string" },
  profile: { type: "string" },
  "fighter-cap": { type: "string" },
  plan: { type: "string" },
  history: { type: "string", multiple: true },
  json: { type: "boolean" },
  out: { type: "string" },
  each: { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

export function parseArguments(argv: readonly string[]): Call {
  const language = languageOf(argv);
  const words = texts[language];
  const wrong = (text: string, value: string, more: Readonly<Record<string, string>> = {}): Call => ({
    kind: "wrong",
    language,
    message: format(text, { value, ...more }, locales[language]),
  });

  const parsed = parse(argv);
  if ("offender" in parsed) return wrong(words.unknownOption, parsed.offender);
  const { values } = parsed;
  const { positionals, history } = partFiles(parsed.tokens);
  const [command, ...files] = positionals;
  if (values.help || command === undefined) return { kind: "help", language };
  if (command !== "check") return wrong(words.unknownCommand, command);
  if (values.lang !== undefined && !isLanguage(values.lang)) return wrong(words.badLanguage, values.lang);
  const { year: written, regime, profile, "review-date": reviewDate, "fighter-cap": cap } = values;
  const year = written === undefined ? undefined : readCalendarYear(written);
  const fighterCap = cap === undefined ? undefined : readPercent(cap);
  if (written !== undefined && year === undefined) return wrong(words.badYear, written);
  if (reviewDate !== undefined && !isDate(reviewDate)) return wrong(words.badDate, reviewDate);
  if (regime !== undefined && !isRegime(regime)) {
    return wrong(words.badRegime, regime, { known: regimes.map(({ id }) => id).join(", ") });
  }
  if (profile !== undefined && !isProfile(profile)) {
    return wrong(words.badProfile, profile, { known: profiles.map(({ id }) => id).join(", ") });
  }
  if (cap !== undefined && fighterCap === undefined) return wrong(words.badFighterCap, cap);
  if (values.out?.trim() === "") return wrong(words.emptyOut, "");
  if (files.length === 0) return wrong(words.missingFiles, "");
  if ([...files, ...history].some((file) => file.trim() === "")) return wrong(words.emptyFile, "");
  return {
    kind: "check",
    language,
    files,
    history,
    options: {
      ...(year !== undefined && { year }),
      ...(reviewDate !== undefined && { reviewDate }),
      ...(regime !== undefined && { regime }),
      ...(profile !== undefined && { profile }),
      ...(fighterCap !== undefined && { fighterCap }),
      each: values.each ?? false,
    },
    plan: values.plan,
    json: values.json ?? false,
    out: values.out,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    // Node says in English what is wrong; the option it names is all that is needed.
    const named = /'([^']+)'/.exec(String(error))?.[1];
    return { offender: named ?? argv.join(" ") };
  }
}

/** Files behind --history, up to the next option, are all of earlier years. */
function partFiles(tokens: readonly Token[]) {
  const positionals: string[] = [];
  const history: string[] = [];
  let behind = false;
  for (const token of tokens) {
    if (token.kind === "positional") (behind ? history : positionals).push(token.value);
    else behind = token.kind === "option" && token.name === "history" && token.inlineValue !== true;
    if (token.kind === "option" && token.name === "history" && token.value !== undefined) history.push(token.value);
  }
  return { positionals, history };
}

type Token =
  | { readonly kind: "positional"; readonly value: string }
  | {
      readonly kind: "option";
      readonly name: string;
      readonly value: string | undefined;
      readonly inlineValue: boolean | undefined;
    }
  | { readonly kind: "option-terminator" };

/** The language is needed even to say that the rest of the call is wrong. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  const named = argv[at]?.split("=")[1] ?? argv[at + 1];
  return at >= 0 && named !== undefined && isLanguage(named) ? named : "vi";
}

function isLanguage(text: string): text is Language {
  return Object.hasOwn(texts, text);
}

function isRegime(text: string): text is RegimeId {
  return regimes.some(({ id }) => id === text);
}

function isProfile(text: string): text is ProfileId {
  return profiles.some(({ id }) => id === text);
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
