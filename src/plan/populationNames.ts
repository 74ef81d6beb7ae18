import type { Population } from "./Plan";

/** What those are called whom a share is of; in English also one alone. */
export const populationNames: Readonly<Record<Population, Readonly<Record<"vi" | "en" | "one", string>>>> = {
  people: { vi: "người", en: "people", one: "person" },
  officials: { vi: "cán bộ, công chức", en: "officials", one: "official" },
  "advanced-workers": { vi: "Lao động tiên tiến", en: "Advanced Workers", one: "Advanced Worker" },
  collectives: { vi: "tập thể", en: "units", one: "unit" },
};
