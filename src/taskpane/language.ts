import { createContext, useContext } from "react";
import { locales } from "../locales";
import { format } from "../locales/format";
import type { Locale } from "../locales/Locale";
import type { DataValue, Language } from "../rules/Rule";
import { type TextId, texts } from "./texts";

/** Says a text of the pane in its language. */
export type Say = (id: TextId, data?: Readonly<Record<string, DataValue>>) => string;

export interface Speech {
  readonly language: Language;
  readonly locale: Locale;
  readonly say: Say;
}

export function speechOf(language: Language): Speech {
  const locale = locales[language];
  return { language, locale, say: (id, data = {}) => format(texts[language][id], data, locale) };
}

export const SpeechContext = createContext(speechOf("vi"));

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
