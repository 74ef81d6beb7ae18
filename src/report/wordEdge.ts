import { format } from "../locales/format";
import type { Locale } from "../locales/Locale";
import { type MeasureId, measures } from "../plan/measures";
import { populationNames } from "../plan/populationNames";
import type { Edge } from "../plan/possible";
import { measureWord } from "../plan/targetWords";
import type { Language } from "../rules/Rule";

const texts: Readonly<Record<Language, string>> = {
  vi: "{percent, number}% của {size, number} {whom}",
  en: "{percent, number}% of {size, number} {whom}",
};

/** What is counted: "đạt Lao động tiên tiến". */
export function wordMeasure(id: MeasureId, { language }: Locale): string {
  return language === "vi" ? measureWord(id) : measures[id].en;
}

/** A number that a clause asks for or allows, with what it is reckoned on: "3 (15% của 20 Lao động tiên tiến)". */
export function wordEdge({ value, measure, of, size, demand }: Edge, about: MeasureId, locale: Locale): string {
  const { vi, en, one } = populationNames[of];
  const whom = locale.language === "vi" ? vi : size === 1 ? one : en;
  const parts = [
    ...(measure === about ? [] : [wordMeasure(measure, locale)]),
    ...(demand.unit === "count" ? [] : [format(texts[locale.language], { percent: demand.value, size, whom }, locale)]),
  ];
  return parts.length === 0 ? `${value}` : `${value} (${parts.join(", ")})`;
}
