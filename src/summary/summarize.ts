import type { HonorId } from "../law/Honor";
import { alikeEntries } from "../registration/alikeEntries";
import { isAdvancedWorker, isGrassrootsFighter } from "../registration/ladder";
import type { CountKey, Entry, Register } from "../registration/Registration";
import type { Counts, Summary } from "./Summary";

/** Titles that others imply in the same year: whoever holds a fighter's title meets the standard of those below it. */
const implied = [
  ["advanced-worker", isAdvancedWorker],
  ["grassroots-fighter", isGrassrootsFighter],
] as const;

/** Counts the register per unit and in all, ticks as written beside those that a higher title implies. */
export function summarize({ units }: Register): Summary {
  const counted = units.map(({ name, collectives, individuals }) => ({
    unit: name,
    collectives: collectives.length,
    individuals: individuals.length,
    ...count([collectives, individuals]),
  }));
  return { units: counted, total: sumOf(counted) };
}

/** Several agencies: the units of each, which stay apart though they share a name, and the sum over all. */
export function addUp(summaries: readonly Summary[]): Summary {
  return { units: summaries.flatMap(({ units }) => units), total: sumOf(summaries.map(({ total }) => total)) };
}

function sumOf(parts: readonly Counts[]): Counts {
  const sum = { collectives: 0, individuals: 0, counts: {}, effective: {} };
  for (const { collectives, individuals, counts, effective } of parts) {
    sum.collectives += collectives;
    sum.individuals += individuals;
    increaseAll(sum.counts, counts);
    increaseAll(sum.effective, effective);
  }
  return sum;
}

/** Those who register the same are counted at once. */
function count(lists: readonly (readonly Entry[])[]): Pick<Counts, "counts" | "effective"> {
  const counts: Tallies<CountKey> = {};
  const effective: Tallies<HonorId> = {};
  for (const entries of lists)
    for (const alike of alikeEntries(entries)) {
      const [entry] = alike;
      for (const { level } of entry.levels)
        increase(counts, entry.kind === "collective" ? `collective:${level}` : level, alike.length);
      for (const { honor } of entry.ticks) increase(counts, honor, alike.length);
      for (const [honor, isHeld] of implied) if (isHeld(entry)) increase(effective, honor, alike.length);
    }
  return { counts, effective };
}

type Tallies<K extends string> = Partial<Record<K, number>>;

function increaseAll<K extends string>(counts: Tallies<K>, by: Readonly<Tallies<K>>): void {
  for (const [key, number] of Object.entries<number | undefined>(by)) increase<string>(counts, key, number ?? 0);
}

function increase<K extends string>(counts: Tallies<K>, key: K, by: number): void {
  const tallies: Tallies<string> = counts;
  tallies[key] = (tallies[key] ?? 0) + by;
}
