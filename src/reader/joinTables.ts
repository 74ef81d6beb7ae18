import { groupBy } from "../grid/groupBy";
import { textKey } from "../grid/text";
import { honorOf } from "../law/honors";
import { isHonorRole } from "../registration/columnKinds";
import { nameKey } from "../registration/compareNames";
import type { ColumnRole, Entry, Registration } from "../registration/Registration";
import { joinEntries } from "./joinEntries";

/**
 * Joins the people of one sheet whose titles stand in one table and whose awards stand in another: what the table of awards
 * registers, or else the later one, goes to the person's entry in the other, and its row is no second person.
 */
export function joinTables(tables: readonly Registration[]): readonly Registration[] {
  let joined: readonly Registration[] = [];
  for (const table of tables) {
    const earlier = joined.find((other) => completeEachOther(other, table));
    const [home, other] = earlier && isOfAwards(earlier) ? [table, earlier] : [earlier, table];
    const same = home ? samePeople(home, other) : new Map<Entry, Entry>();
    joined = [...joined, table].map((one) => {
      if (same.size === 0) return one;
      return one === home ? withMore(one, same) : one === other ? withoutPeople(one, same) : one;
    });
  }
  return joined;
}

function isOfAwards({ columns }: Registration): boolean {
  return columns.every(({ role }) => registersWith(role).every((kind) => kind === "award"));
}

/** Whether two tables list people, and register nothing that the other registers, too. */
function completeEachOther(a: Registration, b: Registration): boolean {
  if (a.kind !== "individual" || b.kind !== "individual" || a.sheet !== b.sheet) return false;
  const registered = new Set(a.columns.flatMap(({ role }) => registersWith(role)));
  const others = b.columns.flatMap(({ role }) => registersWith(role));
  return registered.size > 0 && others.length > 0 && !others.some((kind) => registered.has(kind));
}

function registersWith(role: ColumnRole): readonly ("level" | "title" | "award")[] {
  if (role.startsWith("level")) return ["level"];
  if (role === "honors-text") return ["title", "award"];
  if (isHonorRole(role)) return [honorOf(role).kind];
  if (role === "titles-text" || role === "titles-code") return ["title"];
  return role === "awards-text" || role === "awards-code" ? ["award"] : [];
}

/** The rows of the other table whose name stands once in each, in units that do not contradict, each with the person's entry. */
function samePeople(home: Registration, other: Registration): ReadonlyMap<Entry, Entry> {
  const known = byName(home.entries);
  const same = new Map<Entry, Entry>();
  for (const [name, [row, ...others]] of byName(other.entries)) {
    const [person, ...namesakes] = known.get(name) ?? [];
    if (name === "" || !row || !person || others.length > 0 || namesakes.length > 0) continue;
    if (row.unit === "" || person.unit === "" || textKey(row.unit) === textKey(person.unit)) same.set(row, person);
  }
  return same;
}

function byName(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  return groupBy(entries, ({ name }) => nameKey(name));
}

function withMore(table: Registration, same: ReadonlyMap<Entry, Entry>): Registration {
  const rows = new Map([...same].map(([row, person]) => [person, row]));
  return {
    ...table,
    entries: table.entries.map((person) => {
      const row = rows.get(person);
      return row ? joinEntries(person, row) : person;
    }),
  };
}

/** The other table keeps the rows apart; the numbers of its other people go on over them. */
function withoutPeople(table: Registration, same: ReadonlyMap<Entry, Entry>): Registration {
  return {
    ...table,
    entries: table.entries.filter((entry) => !same.has(entry)).map((entry) => ({ ...entry, ordinal: undefined })),
    continued: [
      ...table.continued,
      ...[...same].map(([row, person]) => ({ ...row, unit: person.unit === "" ? row.unit : person.unit })),
    ],
  };
}
