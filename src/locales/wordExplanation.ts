import type { Explanation, Headcount } from "../explain/Explanation";
import { cellAddress } from "../grid/address";
import type { PastHonor } from "../registration/PastHonor";
import type { Tick } from "../registration/Registration";
import type { Language, Term } from "../rules/Rule";
import { locales } from ".";
import { format } from "./format";
import type { Locale } from "./Locale";
import { wordCitation } from "./wordFinding";

/** An explanation in words: the clause, the facts a line each, and what would satisfy the rule. */
export interface ExplanationWords {
  readonly title: string;
  readonly clause: readonly string[];
  readonly facts: readonly string[];
  readonly met: string;
}

const texts = {
  vi: {
    inForce: "{regime}; hiệu lực từ {from}{until, select, none {} other { đến {until}}}, đối chiếu ngày {checkedOn}.",
    lawBefore:
      "Hồ sơ nhận trước ngày 01/10/2026 có thể vẫn xét theo quy định cũ nếu có lợi hơn; điều khoản chuyển tiếp này chưa được kiểm chứng.",
    level: "Mức độ ghi trong biểu: {level}.",
    ticks: "Đăng ký: {honors}.",
    note: "Ghi chú: {note}",
    unit: "Đơn vị {unit}: {people} người, {advancedWorkers} Lao động tiên tiến, {grassrootsFighters} Chiến sĩ thi đua cơ sở.",
    agency:
      "Toàn cơ quan: {people} người, {advancedWorkers} Lao động tiên tiến, {grassrootsFighters} Chiến sĩ thi đua cơ sở.",
    past: "Năm {year}: {what} ({outcome}; {cell}).",
    noPast: "Chưa có minh chứng các năm trước.",
    initiative: "sáng kiến {name}",
    wide: "tính là cấp tỉnh, Bộ",
    usedFor: "đã dùng cho {honors}",
    given: "có quyết định hoặc kết quả",
    registered: "mới đăng ký",
    refused: "không đạt",
    met: "Cũng đã kiểm tra và đạt: {rules}.",
    unproven: "Chưa đủ minh chứng để kết luận: {rules}.",
    "not-met": "Chưa đạt: {rules}.",
  },
  en: {
    inForce: "{regime}; in force from {from}{until, select, none {} other { to {until}}}, checked on {checkedOn}.",
    lawBefore:
      "A dossier handed in before 1 October 2026 may still follow the law before if that is more favourable; this transition is not confirmed.",
    level: "Level in the register: {level}.",
    ticks: "Registered: {honors}.",
    note: "Remarks: {note}",
    unit: "Unit {unit}: people {people}, Advanced Workers {advancedWorkers}, Grassroots Emulation Fighters {grassrootsFighters}.",
    agency:
      "Whole agency: people {people}, Advanced Workers {advancedWorkers}, Grassroots Emulation Fighters {grassrootsFighters}.",
    past: "{year}: {what} ({outcome}; {cell}).",
    noPast: "No evidence of earlier years was given.",
    initiative: "initiative {name}",
    wide: "counted as of the province or ministry",
    usedFor: "used for {honors}",
    given: "by decision or result",
    registered: "registered only",
    refused: "not reached",
    met: "Also checked and met: {rules}.",
    unproven: "Not enough evidence to tell: {rules}.",
    "not-met": "Not met: {rules}.",
  },
} as const satisfies Readonly<Record<Language, object>>;

export function wordExplanation(explanation: Explanation, language: Language): ExplanationWords {
  const locale = locales[language];
  const { title, layer, norm, figures, cites, evidence, met, data, mayFollowLawBefore } = explanation;
  const words = texts[language];
  return {
    title: title[language],
    clause: [
      format(norm[language], figures, locale),
      ...cites.map(wordCitation),
      ...(evidence === "unconfirmed" ? [`(${locale.unconfirmed})`] : []),
      ...(layer === "law" ? [wordInForce(explanation, locale)] : []),
      ...(mayFollowLawBefore ? [words.lawBefore] : []),
    ],
    facts: wordFacts(explanation, locale),
    met: format(met[language], data, locale),
  };
}

function wordInForce({ regime, inForce, checkedOn }: Explanation, locale: Locale): string {
  return format(
    texts[locale.language].inForce,
    {
      regime: locale.regimes[regime],
      from: dayOf(inForce.from),
      until: inForce.until === undefined ? "none" : dayOf(inForce.until),
      checkedOn: dayOf(checkedOn),
    },
    locale,
  );
}

/** "2022-12-31" as the offices write it: 31/12/2022. */
function dayOf(date: string): string {
  return date.split("-").reverse().join("/");
}

function wordFacts({ entry, others, unit, agency }: Explanation, locale: Locale): string[] {
  const words = texts[locale.language];
  const ofEntry = entry
    ? [
        ...entry.levels.map(({ level }) => format(words.level, { level: { level } }, locale)),
        ...(entry.ticks.length > 0 ? [format(words.ticks, { honors: entry.ticks.map(termOf) }, locale)] : []),
        ...(entry.note === "" ? [] : [format(words.note, { note: entry.note }, locale)]),
        ...(entry.past?.map((line) => wordPast(line, locale)) ?? [words.noPast]),
      ]
    : [];
  return [
    ...ofEntry,
    ...wordOthers(others, locale),
    ...(unit ? [format(words.unit, { unit: unit.name, ...numbersOf(unit) }, locale)] : []),
    format(words.agency, numbersOf(agency), locale),
  ];
}

function wordOthers(others: Explanation["others"], locale: Locale): string[] {
  return (["not-met", "unproven", "met"] as const).flatMap((verdict) => {
    const titles = others.flatMap((other) => (other.verdict === verdict ? other.title[locale.language] : []));
    if (titles.length === 0) return [];
    return [format(texts[locale.language][verdict], { rules: titles.join("; ") }, locale)];
  });
}

function numbersOf({ people, advancedWorkers, grassrootsFighters }: Headcount) {
  return { people, advancedWorkers, grassrootsFighters };
}

function termOf({ honor, class: of }: Pick<Tick, "honor" | "class">): Term {
  return of ? { honor, class: of } : { honor };
}

function wordPast(line: PastHonor, locale: Locale): string {
  const { year, honor, class: of, level, outcome, at } = line;
  const words = texts[locale.language];
  const terms = [
    ...(honor ? [termOf({ honor, ...(of && { class: of }) })] : []),
    ...(level ? [{ level }] : []),
    ...(line.initiative === "" ? [] : wordInitiative(line, locale)),
  ];
  const cell = `${at.workbook}, ${at.sheet}!${cellAddress(at)}`;
  return format(words.past, { year: String(year), what: terms, outcome: words[outcome], cell }, locale);
}

/** An initiative, and what decides for which honors it counts. */
function wordInitiative({ initiative, wide, usedFor }: PastHonor, locale: Locale): readonly string[] {
  const words = texts[locale.language];
  return [
    format(words.initiative, { name: initiative }, locale),
    ...(wide ? [words.wide] : []),
    ...(usedFor.length > 0 ? [format(words.usedFor, { honors: usedFor.map((honor) => ({ honor })) }, locale)] : []),
  ];
}
