import type { Language } from "../rules/Rule";
import { type View, views } from "./settings";

/** What the user wants in every workbook on this computer. */
export interface Preferences {
  readonly view?: View | undefined;
  readonly language?: Language | undefined;
  /** The steps for the first time were read or put away. */
  readonly toured?: boolean | undefined;
}

const key = "so-thi-dua.preferences";

/** Nothing where the browser keeps nothing or something else. */
export function readPreferences(): Preferences {
  try {
    const { view, language, toured } = JSON.parse(localStorage.getItem(key) ?? "{}") as Record<string, unknown>;
    return {
      view: views.find((id) => id === view),
      language: language === "vi" || language === "en" ? language : undefined,
      toured: toured === true,
    };
  } catch {
    return {};
  }
}

/** A browser that keeps nothing costs the user no more than to choose again. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...readPreferences(), ...preferences }));
  } catch {
    // Storage is full or forbidden.
  }
}
