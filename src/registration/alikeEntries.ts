import { rememberOf } from "../grid/rememberOf";
import { honors } from "../law/honors";
import { levels } from "../law/Honor";
import type { Entry, LevelMark, Tick } from "./Registration";
import { remarkKind } from "./remarkKind";

/** What is the same of entries that are alike; of their remarks it is what rules ask for, not the words. */
export interface Alike extends Pick<Entry, "kind" | "level" | "levelState" | "note"> {
  readonly levels: readonly Pick<LevelMark, "level">[];
  readonly ticks: readonly Pick<Tick, "honor">[];
}

type Group = readonly [Entry, ...Entry[]];

/**
 * The entries in groups that register the same and whose remarks say the same to a rule, so that a rule on entries which is met by
 * one of them is met by all; whoever has a remark of its own kind, a past, an unread cell or no name is a group alone.
 */
export const alikeEntries = rememberOf(group);

/** How many of the entries it holds for, which is asked once of those that are alike. */
export function countAlike(entries: readonly Entry[], holds: (entry: Alike) => boolean): number {
  let count = 0;
  for (const alike of alikeEntries(entries)) if (holds(alike[0])) count += alike.length;
  return count;
}

/** The entries that it holds for; where that is none, as mostly, it is asked once of those that are alike. */
export function filterAlike(entries: readonly Entry[], holds: (entry: Alike) => boolean): readonly Entry[] {
  return countAlike(entries, holds) === 0 ? [] : entries.filter(holds);
}

function group(entries: readonly Entry[]): readonly Group[] {
  const groups: [Entry, ...Entry[]][] = [];
  const firsts = new Map<number, Entry[]>();
  let before: Entry | undefined;
  let registered: number | undefined;
  for (const entry of entries) {
    // Rows that are marked alike share what was read of them, and often follow each other.
    if (entry.ticks !== before?.ticks || entry.levels !== before.levels) registered = registeredBy(entry);
    before = entry;
    const likeness = registered === undefined ? undefined : likenessOf(entry, registered);
    const alike = likeness === undefined ? undefined : firsts.get(likeness);
    if (alike) {
      alike.push(entry);
      continue;
    }
    const first: [Entry] = [entry];
    groups.push(first);
    if (likeness !== undefined) firsts.set(likeness, first);
  }
  return groups;
}

/** One bit for each honor, each level, for collectives and for an initiative. */
const bits = new Map<string, number>([...honors.map(({ id }) => id), ...levels].map((id, index) => [id, 1 << index]));
const collective = 1 << bits.size;
const initiative = 2 << bits.size;

/** The bits of what an entry registers; undefined where there is more to it: a class, or something twice. */
function registeredBy({ ticks, levels }: Entry): number | undefined {
  let registered = 0;
  for (const { honor, class: ofOrder } of ticks) {
    const bit = bits.get(honor) ?? 0;
    if (ofOrder || registered & bit) return undefined;
    registered |= bit;
  }
  for (const { level } of levels) {
    const bit = bits.get(level) ?? 0;
    if (registered & bit) return undefined;
    registered |= bit;
  }
  return registered;
}

function likenessOf({ kind, name, note, record, doubtful, errors }: Entry, registered: number): number | undefined {
  if (name === "" || record || doubtful.length > 0 || errors.length > 0) return undefined;
  const remark = note === "" ? "nothing" : remarkKind(note);
  if (remark === "particular") return undefined;
  return registered | (kind === "collective" ? collective : 0) | (remark === "initiative" ? initiative : 0);
}
