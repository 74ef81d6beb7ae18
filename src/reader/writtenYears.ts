/** One year, or several running; a school year is its first. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
  /** Whether it is two years with a dash between them, which only a school counts as one. */
  readonly isPair?: true;
}

/** More years running than one paper is about. */
const LONGEST = 20;

/**
 * The years that a line of evidence or a title names: "2021", "2022, 2023", "2021-2023", "từ 2021 đến 2023"; two joined by a dash are
 * a school year. The year of the achievement goes before any other; the date or the number of a decision tells none.
 */
export function writtenYears(text: string): readonly YearSpan[] {
  const end = yearEnd.exec(text)?.[1];
  if (end !== undefined) return [{ first: Number(end), last: Number(end) }];
  const undated = text.replace(decisions, " ").replace(shortened, "$<first>-20$<last>");
  const spans: YearSpan[] = [];
  for (const [chain] of (achievement.exec(undated)?.[1] ?? undated).matchAll(chains)) {
    const years = (chain.match(/\d{4}/g) ?? []).map(Number);
    const [first = 0, last = first, ...more] = years;
    if (last < first || last - first > LONGEST) return [];
    if (more.length > 0) spans.push(...years.map((year) => ({ first: year, last: year })));
    else if (last === first + 1 && !/[đt]/iu.test(chain)) spans.push({ first, last: first, isPair: true });
    else spans.push({ first, last });
  }
  return spans;
}

/** A year that is written by its end or its first day; any other date is that of a decision, often in the year after. */
const yearEnd = /^\s*(?:0?1[/.-]0?1|\d{1,2}[/.-]12)[/.-](20\d\d)\s*$/;
/** Dates, of which the day or the month may be left open, numbers of decisions, and laws. */
const decisions =
  /ngày[\s\d.…_]{0,9}tháng[\s\d.…_]{0,9}năm\s*\d{4}|ngày[\s.…_]{0,9}\/[\s\d.…_]{0,9}\/\s?\d{4}|luật\s[^\d()\n]{0,40}năm\s*\d{4}|(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|(?<![\d/])\d+\/\d{4}(?=\/\p{L})/giu;
/** "2022-23"; "2022-12" is a month. */
const shortened = /(?<!\d)(?<first>20\d\d)\s*[-–—/]\s*(?<last>1[3-9]|[2-9]\d)(?![\d/.-])/gu;
const achievement = /thành tích(?:\s+của)?(?:\s+các)?(?:\s+năm)?(?:\s+học)?[\s:]*((?:19|20)\d\d.*)$/iu;
const chains = /(?<!\d)(?:19|20)\d\d(?!\d)(?:\s*(?:[-–—/]|đến|tới)\s*(?:năm\s*)?(?:19|20)\d\d(?!\d))*/giu;

/** All years of the spans, each once. */
export function yearsOf(spans: readonly YearSpan[]): readonly number[] {
  const years = new Set<number>();
  for (const { first, last } of spans) for (let year = first; year <= last; year++) years.add(year);
  return [...years];
}
