import { groupBy } from "../grid/groupBy";
import { textKey } from "../grid/text";
import { compareNames, nameKey } from "./compareNames";
import type { NamedPast, PastRecord } from "./PastHonor";
import type { Entry, Registration } from "./Registration";

/**
 * Gives every entry its past. A line is the entry's own where name and year of birth agree and nobody else could be meant;
 * namesakes are told apart by their units. What may be somebody else's is kept apart as doubtful.
 */
export function attachRecords(
  registrations: readonly Registration[],
  lines: readonly NamedPast[],
): readonly Registration[] {
  const entries = groupBy(
    registrations.flatMap((table) => table.entries),
    keyOf,
  );
  // "Phòng Kỹ thuật, 2021, Bằng khen": what is given to both kinds is a collective's where the name is one's.
  const keyOfLine = (line: NamedPast) => {
    const asCollective = keyOf({ kind: "collective", name: line.name });
    return !entries.has(keyOf(line)) && entries.has(asCollective) ? asCollective : keyOf(line);
  };
  const past = groupBy(
    [...lines].sort((a, b) => a.year - b.year),
    keyOfLine,
  );
  return registrations.map((table) => ({
    ...table,
    entries: table.entries.map((entry) => ({
      ...entry,
      record: recordOf(entry, table.year, past.get(keyOf(entry)) ?? [], entries.get(keyOf(entry)) ?? []),
    })),
  }));
}

function keyOf({ kind, name }: Pick<Entry, "kind" | "name">): string {
  return kind === "individual" ? nameKey(name) : `collective ${textKey(name)}`;
}

function recordOf(
  entry: Entry,
  year: number | undefined,
  lines: readonly NamedPast[],
  namesakes: readonly Entry[],
): PastRecord {
  const own: NamedPast[] = [];
  const doubtful: NamedPast[] = [];
  if (entry.name === "" || lines.length === 0) return { until: year, past: own, doubtful };
  const several = namesakes.length > 1 || areSeveral(lines);
  const rivals = new Set(namesakes.filter((other) => other !== entry).map(({ unit }) => textKey(unit)));
  const unit = textKey(entry.unit);
  for (const line of lines) {
    if (year !== undefined && line.year > year) continue;
    const bornAlike = entry.birthYear !== undefined && entry.birthYear === line.birthYear;
    if (entry.birthYear !== undefined && line.birthYear !== undefined && !bornAlike) continue;
    const unitOfLine = textKey(line.unit);
    const sameUnit = unit !== "" && unit === unitOfLine;
    if (entry.kind === "collective" || bornAlike) own.push(line);
    else if (several && !sameUnit && rivals.has(unitOfLine)) continue;
    else if (compareNames(entry.name, line.name) !== "same" || (several && (!sameUnit || rivals.has(unit))))
      doubtful.push(line);
    else own.push(line);
  }
  return { until: year, past: own, doubtful };
}

/** Whether lines of one name must be of several people: other years of birth, or two units in one year. */
function areSeveral(lines: readonly NamedPast[]): boolean {
  const births = new Set(lines.flatMap(({ birthYear }) => birthYear ?? []));
  if (births.size > 1) return true;
  const units = new Map<number, string>();
  for (const { year, unit } of lines) {
    const key = textKey(unit);
    if (key === "") continue;
    if ((units.get(year) ?? key) !== key) return true;
    units.set(year, key);
  }
  return false;
}
