import { groupBy } from "../grid/groupBy";
import { type Birth, compareBirths } from "./births";
import { type Identity, identityOf, isNamedAlike, isNear, nearKey, strengthOf, strengths } from "./identities";
import type { SubjectKind } from "../law/Honor";
import type { NamedPast, PastRecord } from "./PastHonor";
import type { Entry, Registration } from "./Registration";
import { compareUnits } from "./collectiveNames";

/** An entry, by what tells which papers are its own. */
interface Holder {
  readonly entry: Entry;
  readonly table: Registration;
  readonly identity: Identity;
  readonly own: NamedPast[];
  readonly doubtful: NamedPast[];
}

interface Paper {
  readonly line: NamedPast;
  readonly identity: Identity;
}

/**
 * Gives every entry its past. A line is the entry's own where the name agrees and nobody else could be meant; namesakes are
 * told apart by their births and units. What may be somebody else's is kept apart as doubtful.
 */
export function attachRecords(
  registrations: readonly Registration[],
  lines: readonly NamedPast[],
): readonly Registration[] {
  const tables = registrations.map((table) => table.entries.map((entry) => holderOf(entry, table)));
  const named = tables.flat().filter(({ entry }) => entry.name !== "");
  const holders = groupBy(named, ({ identity }) => identity.key);
  const papers = groupBy(
    [...lines].sort((a, b) => a.year - b.year).map((line) => paperOf(line, holders)),
    ({ identity }) => identity.key,
  );
  const strange: Paper[] = [];
  for (const [key, own] of papers) {
    const known = holders.get(key);
    if (known) share(known, own);
    else for (const paper of own) strange.push(paper);
  }
  if (strange.length > 0) shareNear(named, strange);
  return registrations.map((table, index) => ({
    ...table,
    entries: (tables[index] ?? []).map(({ entry, own, doubtful }) => ({
      ...entry,
      record: { until: table.year, past: own, doubtful } satisfies PastRecord,
    })),
  }));
}

function holderOf(entry: Entry, table: Registration): Holder {
  const { kind, name, unit, birth } = entry;
  const within = kind === "individual" ? unit : entry.partOf || table.headingUnit;
  return { entry, table, identity: identityOf(kind, name, within, birth), own: [], doubtful: [] };
}

/** "Phòng Kỹ thuật, 2021, Bằng khen": what is given to both kinds is a collective's where the name is one's. */
function paperOf(line: NamedPast, holders: ReadonlyMap<string, unknown>): Paper {
  const identity = identityOfLine(line, line.kind);
  if (line.kind === "collective" || holders.has(identity.key)) return { line, identity };
  const asCollective = identityOfLine(line, "collective");
  return { line, identity: holders.has(asCollective.key) ? asCollective : identity };
}

function identityOfLine({ name, unit, birth }: NamedPast, kind: SubjectKind): Identity {
  return identityOf(kind, name, unit, birth);
}

/** Gives papers of one name to those who have it; where there may be several, name alone is not enough. */
function share(holders: readonly Holder[], papers: readonly Paper[]): void {
  const areSeveral = holders.some((one) => !isSame(one, holders[0])) || areOfSeveral(papers);
  const mixed = new Set(holders.filter((holder) => isMixed(holder, papers)));
  for (const paper of papers) {
    const { strength, closest } = closestTo(paper, holders);
    const isSure = strength >= needed(paper, areSeveral) && closest.every((one) => isSame(one, closest[0]));
    const owners = closest.filter(
      (holder) =>
        isSure &&
        isNamedAlike(holder.identity, paper.identity) &&
        !(mixed.has(holder) && compareBirths(holder.identity.birth, paper.identity.birth) === "unknown"),
    );
    for (const holder of owners) give(holder, "own", paper);
    if (owners.length > 0) continue;
    for (const holder of holders)
      if (strengthOf(holder.identity, paper.identity) > strengths.none) give(holder, "doubtful", paper);
  }
}

/** A person may have moved here; a collective of another agency is another. */
function needed({ identity }: Paper, areSeveral: boolean): number {
  if (areSeveral) return strengths.told;
  return identity.kind === "individual" ? strengths.otherUnit : strengths.name;
}

/** Papers whose name is nobody's may be of those who come closest to it. */
function shareNear(holders: readonly Holder[], papers: readonly Paper[]): void {
  const near = groupBy(holders, ({ identity }) => nearKey(identity));
  const nearTo = (one: Identity) => (near.get(nearKey(one)) ?? []).filter(({ identity }) => isNear(identity, one));
  for (const paper of papers) {
    const people = nearTo(paper.identity);
    const alike = people.length > 0 ? people : nearTo(identityOfLine(paper.line, "collective"));
    const { strength, closest } = closestTo(paper, alike);
    if (strength > strengths.none) for (const holder of closest) give(holder, "doubtful", paper);
  }
}

function closestTo({ identity }: Paper, holders: readonly Holder[]) {
  let strength: number = strengths.none;
  let closest: Holder[] = [];
  for (const holder of holders) {
    const own = strengthOf(holder.identity, identity);
    if (own > strength) [strength, closest] = [own, []];
    if (own === strength) closest.push(holder);
  }
  return { strength, closest };
}

function give({ table, ...lists }: Holder, list: "own" | "doubtful", { line }: Paper): void {
  if (table.year === undefined || line.year <= table.year) lists[list].push(line);
}

/** Whether two entries of one name are one: a person born on one day, or who stands in two tables; a collective that registers here this, there that. */
function isSame(a: Holder, b: Holder | undefined): boolean {
  if (b === undefined || a === b) return true;
  const births = compareBirths(a.identity.birth, b.identity.birth);
  if (births === "day") return true;
  const units = compareUnits(a.identity.unit, b.identity.unit);
  if (a.table === b.table || units === "different") return false;
  if (a.identity.kind === "individual") return births === "year" && units === "same";
  const registered = new Set([...a.entry.ticks.map(({ honor }) => honor), ...a.entry.levels.map(() => "level")]);
  return ![...b.entry.ticks.map(({ honor }) => honor), ...b.entry.levels.map(() => "level")].some((registers) =>
    registered.has(registers),
  );
}

/** Whether papers of one name must be of several: other births, two units of a person in one year, or of a collective ever. */
function areOfSeveral(papers: readonly Paper[]): boolean {
  if (!agree(papers.map(({ identity }) => identity.birth))) return true;
  const units = new Map<number, string>();
  for (const { line, identity } of papers) {
    if (identity.unit === "") continue;
    const time = identity.kind === "individual" ? line.year : 0;
    const before = units.get(time) ?? identity.unit;
    if (compareUnits(before, identity.unit) === "different") return true;
    units.set(time, before);
  }
  return false;
}

/** Whether papers from a person's own unit must be of several people. */
function isMixed({ identity: { birth, unit } }: Holder, papers: readonly Paper[]): boolean {
  const here = papers.filter(({ identity }) => compareUnits(unit, identity.unit) === "same");
  return !agree([birth, ...here.map(({ identity }) => identity.birth)]);
}

function agree(births: readonly (Birth | undefined)[]): boolean {
  let known: Birth | undefined;
  for (const birth of births) {
    const births = compareBirths(known, birth);
    if (births === "different" || births === "other-day") return false;
    // A day says more than a year, and is the greater number.
    if (birth !== undefined) known = Math.max(birth, known ?? birth);
  }
  return true;
}
