import { check } from "../../src/check";
import type { CheckOptions } from "../../src/judging/CheckOptions";
import type { Grid } from "../../src/grid/Grid";
import { wordFinding } from "../../src/locales/wordFinding";

declare global {
  interface Window {
    /** The same as `answer`, in the page. */
    answer: typeof answer;
  }
}

/** Sheets and how they are to be checked, as JSON. */
export function questionText(grids: readonly Grid[], options: CheckOptions): string {
  return JSON.stringify({ grids, options }, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

/** All that a check of such a text says, facts and words of both languages, as JSON. */
export function answer(question: string): string {
  const { grids, options } = JSON.parse(question, (key, value: unknown) =>
    key === "fonts" ? new Map(value as [string, string][]) : value,
  ) as { grids: Grid[]; options: CheckOptions };
  const result = check(grids, options);
  const words = result.findings.flatMap((finding) => [wordFinding(finding, "vi"), wordFinding(finding, "en")]);
  return JSON.stringify([result, words]);
}

if (typeof window !== "undefined") window.answer = answer;
