import { readFile } from "node:fs/promises";
import { locales } from "../locales";
import { format } from "../locales/format";
import { measures } from "../plan/measures";
import type { Plan } from "../plan/Plan";
import { planOf } from "../plan/planOf";
import { plans } from "../plan/plans";
import { type PlanReading, readPlanJson } from "../plan/readPlanJson";
import type { Language } from "../rules/Rule";
import { texts } from "./texts";

/** The plan that the call names, by its id or by its file, or in words why there is none. */
export type ReadPlan = { readonly plan: Plan } | { readonly complaints: readonly string[] };

export async function readPlan(named: string, language: Language): Promise<ReadPlan> {
  const words = texts[language];
  const say = (text: string, more: Readonly<Record<string, string>> = {}) =>
    format(text, { value: named, ...more }, locales[language]);
  const known = planOf(named);
  if (known) return { plan: known };
  if (!named.toLowerCase().endsWith(".json"))
    return { complaints: [say(words.badPlan, { known: plans.map(({ id }) => id).join(", ") })] };
  const reading = await readJson(named);
  if (typeof reading === "string") return { complaints: [say(words.planFile[reading])] };
  if ("plan" in reading) return reading;
  const listed = Object.keys(measures).join(", ");
  return {
    complaints: reading.problems.map(({ at, expected }) =>
      say(words.planProblems[expected], { at: at || "{}", known: listed }),
    ),
  };
}

async function readJson(path: string): Promise<PlanReading | "missing" | "notJson"> {
  const content = await readFile(path, "utf8").catch(() => undefined);
  if (content === undefined) return "missing";
  try {
    return readPlanJson(JSON.parse(content.replace(/^\uFEFF/, "")));
  } catch {
    return "notJson";
  }
}
