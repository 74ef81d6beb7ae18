import type { Language } from "../rules/Rule";

/** A moment (ISO) as the user's clock has it: 15:04 05/03/2026. */
export function shownTime(time: string, language: Language): string {
  return new Intl.DateTimeFormat(language === "vi" ? "vi-VN" : "en-GB", {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(time));
}

/** An ISO date as offices write it: 01/10/2026, in English 1 October 2026. */
export function shownDate(date: string, language: Language): string {
  const day = new Date(`${date}T00:00:00Z`);
  const parts =
    language === "vi"
      ? ({ day: "2-digit", month: "2-digit", year: "numeric" } as const)
      : ({ dateStyle: "long" } as const);
  return new Intl.DateTimeFormat(language === "vi" ? "vi-VN" : "en-GB", { ...parts, timeZone: "UTC" }).format(day);
}
