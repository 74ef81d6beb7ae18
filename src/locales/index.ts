import type { Language } from "../rules/Rule";
import { en } from "./en";
import type { Locale } from "./Locale";
import { vi } from "./vi";

export const locales: Readonly<Record<Language, Locale>> = { vi, en };
