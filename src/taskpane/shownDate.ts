import type { Language } from "../rules/Rule";

/** An ISO date as offices write it: 01/10/2026, in English 1 October 2026. */
export function shownDate(date: string, language: Language): string {
  const day = new Date(`${date}T00:00:00Z`);
  const parts =
    language === "vi"
      ? ({ day: "2-digit", month: "2-digit", year: "numeric" } as const)
      : ({ dateStyle: "long" } as const);
  return new Intl.DateTimeFormat(language === "vi" ? "vi-VN" : "en-GB", { ...parts, timeZone: "UTC" }).format(day);
}
