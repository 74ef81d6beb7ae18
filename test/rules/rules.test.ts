import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { planIndexes } from "../../scripts/planIndexes";
import { regimeOf } from "../../src/law/regimeOn";
import { regimes } from "../../src/law/regimes";
import type { RegimeId } from "../../src/law/Regime";
import { locales } from "../../src/locales";
import { format } from "../../src/locales/format";
import { rules } from "../../src/rules";
import { figuresOf } from "../../src/rules/figuresOf";
import type { Language, Message, Rule } from "../../src/rules/Rule";
import { enactmentOf } from "../../src/validator/enactmentOf";
import { placeholdersOf } from "../support/placeholders";

const root = join(__dirname, "../..");
const files = readdirSync(join(root, "src/rules"), { recursive: true, encoding: "utf8" }).filter(
  (file) => dirname(file) !== ".",
);
const languages: readonly Language[] = ["vi", "en"];
const inTime: readonly RegimeId[] = ["law-2003", "law-2022", "decree-152-2025", "amendment-2026"];

it.each(planIndexes(root))("$path is up to date (npm run index)", ({ path, text }) => {
  expect(readFileSync(join(root, path), "utf8")).toBe(text);
});

it("has the rules that have files, each named for its id", () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(
    files
      .filter((file) => file.endsWith(".ts"))
      .map((file) => basename(file, ".ts"))
      .sort(),
  );
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

it.each(files.filter((file) => file.endsWith(".ts")))("%s has a test of its own", (file) => {
  expect(existsSync(join(root, "test/rules", file.replace(/\.ts$/, ".test.ts")))).toBe(true);
});

it.each([
  ["cell-error", "hiddenRows", { n: 1 }, "1 row of the table is hidden or filtered out; it is counted all the same."],
  [
    "cell-error",
    "hiddenRows",
    { n: 2 },
    "2 rows of the table are hidden or filtered out; they are counted all the same.",
  ],
  [
    "total-mismatch",
    "differsBesideDoubtful",
    { label: "Tổng", header: "LĐTT", written: 3, counted: 2, doubtful: 1 },
    "Tổng, column “LĐTT”: 3 is written, the count is 2 without 1 cell that is not understood.",
  ],
  [
    "unit-mapping",
    "unknownUnit",
    { unit: "Văn phòng", n: 1 },
    "Văn phòng has 1 person but no row among the collectives.",
  ],
  [
    "advanced-collective-share",
    "below",
    { unit: "Văn phòng", k: 1, n: 3, pct: "33,3", percent: 70, need: 3 },
    "Văn phòng is registered as Advanced Labour Collective, but only 1 of 3 people is an Advanced Worker (33,3%); at least 70% is needed.",
  ],
  [
    "labour-order-record",
    "fewInitiatives",
    { name: "Trần Thị An", title: "Labour Order (third class)", years: 5, need: 2, k: 1 },
    "Trần Thị An is registered for Labour Order (third class), which within 5 years needs 2 initiatives or topics of the province or ministry; evidence shows 1.",
  ],
  [
    "prime-minister-merit-record",
    "fewInitiatives",
    { name: "Trần Thị An", title: "Certificate of Merit of the Prime Minister", years: 5, need: 5, k: 4 },
    "Trần Thị An is registered for Certificate of Merit of the Prime Minister, which within 5 years needs 5 initiatives or topics; evidence shows 4.",
  ],
])("%s says %s of %j in English", (id, messageId, data, sentence) => {
  const message = rules.find((rule) => rule.id === id)?.messages[messageId];
  expect(format(message?.en.what ?? "", data, locales.en)).toBe(sentence);
});

it("counts nobody in the plural without asking how many", () => {
  const counted = /\{\w+\} (?:people|collectives|rows|cells|marks|units|persons|years)\b/;
  const messages = rules.flatMap(({ messages: own }) => Object.values<Message>(own).map(({ en }) => en));
  expect(messages.flatMap(({ what, todo, met }) => [what, todo, met]).filter((text) => counted.test(text))).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it("has the same placeholders in every language, and sentences that can be filled", () => {
    for (const message of Object.values(rule.messages)) {
      const [vi, en] = languages.map((language) => placeholders(message, language));
      expect(vi).toEqual(en);
      for (const language of languages) {
        const { what, todo, met } = message[language];
        [what, todo, met].forEach((text) => expectSentence(text, language));
      }
    }
  });

  it("has a title, and a norm that every enactment fills", () => {
    const enactments = inTime.flatMap((id) => enactmentOf(rule, id) ?? []);
    for (const language of languages) {
      expect(rule.title[language]).toMatch(/^\p{Lu}[^{}.]*$/u);
      expectSentence(rule.norm[language], language);
      for (const enactment of enactments) {
        expect(Object.keys(figuresOf(enactment))).toEqual(
          expect.arrayContaining([...placeholdersOf(rule.norm[language])]),
        );
      }
    }
    expect(placeholdersOf(rule.norm.vi)).toEqual(placeholdersOf(rule.norm.en));
  });

  it("holds under every regime from its first on unless one repeals it, and cites the law where it is one of the law", () => {
    const held = inTime.map((id) => enactmentOf(rule, id) !== undefined);
    const repealed = inTime.findIndex((id) => regimeOf(id).amends[rule.id] === "repealed");
    expect(held.slice(held.indexOf(true), repealed < 0 ? undefined : repealed)).not.toContain(false);
    expect(held).toContain(true);
    for (const id of inTime) {
      const enactment = enactmentOf(rule, id);
      if (rule.layer === "law") expect(enactment?.cites).not.toEqual([]);
      for (const { article, text } of enactment?.cites ?? []) {
        expect(article).not.toBe("");
        expect(text).not.toBe("");
      }
    }
  });
});

it("names the regimes in their order", () => {
  const sorted = [...regimes].sort((a, b) => (a.inForce.from < b.inForce.from ? -1 : 1));
  expect(inTime).toEqual(sorted.map(({ id }) => id));
});

// For a jurist to read: severity, and below it what the rule rests on, from each regime on.
it("rests on these provisions", () => {
  expect(`\n${rules.map(provisions).join("\n\n")}\n`).toMatchSnapshot();
});

function provisions(rule: Rule): string {
  const lines = inTime.flatMap((id, index) => {
    const enactment = enactmentOf(rule, id);
    const before = inTime[index - 1];
    const previous = before && enactmentOf(rule, before);
    if (enactment === previous) return [];
    if (!enactment) return [`  ${id}: repealed`];
    const { severity = rule.severity, evidence, cites, ...figures } = enactment;
    const shownFigures = Object.keys(figures).length > 0 ? ` ${JSON.stringify(figures)}` : "";
    return [
      `  ${id}: ${severity}, ${evidence}${shownFigures}`,
      ...cites.map(({ article, text }) => `    ${article} ${text}`),
    ];
  });
  const own = Object.entries(rule.messages).flatMap(([id, { severity, evidence }]) => {
    const said = [severity, evidence].filter((word) => word !== undefined);
    return said.length > 0 ? `${id}: ${said.join(", ")}` : [];
  });
  return [`${rule.id} (${[rule.layer, ...own].join("; ")})`, ...lines].join("\n");
}

function placeholders(message: Message, language: Language): readonly string[] {
  const { what, todo, met } = message[language];
  return placeholdersOf(what, todo, met);
}

function expectSentence(text: string, language: Language): void {
  expect(() => new IntlMessageFormat(text, language)).not.toThrow();
  expect(text).toMatch(/^[\p{Lu}{“].*[.}]$/u);
  // ICU reads a straight apostrophe as a quote.
  expect(text).not.toMatch(/['"]/);
}
