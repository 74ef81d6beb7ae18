import type { HonorId } from "../law/Honor";
import { hasHonor } from "../registration/hasHonor";
import type { CountKey, Entry, Register, Unit } from "../registration/Registration";
import type { Counts, Summary } from "./Summary";

/** Titles that others imply in the same year: whoever holds a fighter's title meets the standard of those below it. */
const impliedBy: readonly (readonly [implied: HonorId, ...by: HonorId[]])[] = [
  ["advanced-worker", "grassroots-fighter", "provincial-fighter"],
  ["grassroots-fighter", "provincial-fighter"],
];

/** Counts the register per unit and in all, ticks as written beside those that a higher title implies. */
export function summarize({ units }: Register): Summary {
  const entriesOf = ({ collectives, individuals }: Unit) => [...collectives, ...individuals];
  return {
    units: units.map((unit) => ({ unit: unit.name, ...count(entriesOf(unit)) })),
    total: count(units.flatMap(entriesOf)),
  };
}

function count(entries: readonly Entry[]): Counts {
  const counts: Partial<Record<CountKey, number>> = {};
  const effective: Partial<Record<HonorId, number>> = {};
  let collectives = 0;
  let individuals = 0;
  for (const entry of entries) {
    if (entry.kind === "collective") collectives++;
    else individuals++;
    for (const { level } of entry.levels) increase(counts, entry.kind === "collective" ? `collective:${level}` : level);
    for (const { honor } of entry.ticks) increase(counts, honor);
    if (entry.ticks.length === 0) continue;
    for (const honors of impliedBy) if (hasHonor(entry, ...honors)) increase(effective, honors[0]);
  }
  return { collectives, individuals, counts, effective };
}

function increase<K extends string>(counts: Partial<Record<K, number>>, key: K): void {
  const tallies: Partial<Record<string, number>> = counts;
  tallies[key] = (tallies[key] ?? 0) + 1;
}
