import { levels } from "../law/Honor";
import { honors } from "../law/honors";
import type { Locale } from "../locales/Locale";
import type { Counts } from "../summary/Summary";
import type { Say } from "./language";

/** What is counted and how many, in the order of the form; what nobody registers for is left out. */
export function countLines(
  { collectives, individuals, counts }: Counts,
  locale: Locale,
  say: Say,
): readonly (readonly [name: string, count: number])[] {
  const lines: readonly (readonly [string, number | undefined])[] = [
    [say("collectives"), collectives],
    ...levels.map(
      (level) =>
        [`${locale.subjects.collective}: ${locale.levels[level].name}`, counts[`collective:${level}`]] as const,
    ),
    [say("people"), individuals],
    ...levels.map((level) => [locale.levels[level].name, counts[level]] as const),
    ...honors.map(({ id }) => [locale.honors[id].name, counts[id]] as const),
  ];
  return lines.flatMap(([name, count]) => (count ? [[name, count] as const] : []));
}
