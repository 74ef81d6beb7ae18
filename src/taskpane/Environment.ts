import type { Language } from "../rules/Rule";

/** What the pane was opened with. */
export interface Environment {
  readonly language: Language;
  /** Office's theme where it tells; else the system's is taken. */
  readonly dark: boolean | undefined;
  /** The workbook may be read but not changed. */
  readonly readOnly: boolean;
  /** ISO date of the day on which the pane was opened. */
  readonly today: string;
  /** What a button of the ribbon asks for at once. */
  readonly task: Task | undefined;
}

export type Task = "check" | "summary";

/** The task in a page's address: "?do=check". */
export function taskIn(search: string): Task | undefined {
  const task = new URLSearchParams(search).get("do");
  return task === "check" || task === "summary" ? task : undefined;
}

/** Vietnamese unless Office speaks English. */
export function languageOf(displayLanguage: string): Language {
  return /^en\b/i.test(displayLanguage) ? "en" : "vi";
}
