import { textKey } from "../grid/text";
import type { SubjectKind } from "../law/Honor";
import { type Birth, compareBirths } from "./births";
import { compareNames, nameKey } from "./compareNames";
import { type PersonName, personName } from "./personName";
import { type CollectiveName, collectiveName, compareUnits, initials, isAbbreviation } from "./collectiveNames";

/** Who a row or a line of evidence is about, by all that it says of it. */
export type Identity = PersonIdentity | CollectiveIdentity;

interface Known {
  /** Those who may be one have the same key. */
  readonly key: string;
  /** A person's unit; what a collective is part of. */
  readonly unit: string;
  readonly birth: Birth | undefined;
  readonly tag: string;
}

interface PersonIdentity extends Known, PersonName {
  readonly kind: "individual";
}

interface CollectiveIdentity extends Known, CollectiveName {
  readonly kind: "collective";
}

export function identityOf(kind: SubjectKind, name: string, unit: string, birth: Birth | undefined): Identity {
  if (kind === "individual") {
    const person = personName(name);
    return { kind, unit, ...person, key: nameKey(person.name), birth: birth ?? person.birth };
  }
  const collective = collectiveName(name);
  const above = collectiveName(unit);
  // Some write the collective's own name in the column of units, too, or a kind of units in front of a group.
  const own = above.key === collective.key ? above.of : ofNoUnit.test(textKey(unit)) ? "" : unit;
  return {
    ...collective,
    kind,
    unit: collective.of || own,
    key: asCollective(collective.key),
    birth: undefined,
    tag: "",
  };
}

const ofNoUnit =
  /^(?:cac|khoi|cum|nhom|don vi|tap the|phong ban|co quan|lanh dao)\b|\b(?:truc thuoc|chuyen mon|nghiep vu)\b/;

/** How much speaks for a paper's being somebody's: nothing where it is surely another's; the name alone; the unit or the year of birth; the day of birth. */
export const strengths = { none: 0, otherDay: 1, otherUnit: 2, name: 3, told: 4, day: 6 } as const;

export function strengthOf(holder: Identity, paper: Identity): number {
  if (holder.tag !== "" && paper.tag !== "" && textKey(holder.tag) !== textKey(paper.tag)) return strengths.none;
  const births = compareBirths(holder.birth, paper.birth);
  if (births === "different") return strengths.none;
  if (births === "other-day") return strengths.otherDay;
  const units = compareUnits(holder.unit, paper.unit);
  const inUnit = units === "same" ? 1 : 0;
  if (births === "day") return strengths.day + inUnit;
  if (births === "year") return strengths.told + inUnit;
  if (units === "different") return strengths.otherUnit;
  return strengths.name + inUnit;
}

/** Whether a paper that has somebody's key has the name, too, and not one that is typed differently. */
export function isNamedAlike(holder: Identity, paper: Identity): boolean {
  if (holder.kind === "collective" || paper.kind === "collective") return true;
  const births = compareBirths(holder.birth, paper.birth);
  if (births === "day") return true;
  if (textKey(holder.tag) !== textKey(paper.tag)) return false;
  if (holder.sex && paper.sex && holder.sex !== paper.sex) return false;
  return births === "year" || compareNames(holder.name, paper.name) === "same";
}

/** Names that come near each other have the same key: those without accents or with an abbreviation, and their full forms. */
export function nearKey(identity: Identity): string {
  return identity.kind === "individual" ? textKey(beforeDash(identity.name)) : asCollective(initials(identity.short));
}

/** Whether two names with the same near key may be one name. */
export function isNear(a: Identity, b: Identity): boolean {
  if (a.kind === "individual" && b.kind === "individual")
    return isPlain(a.name) || isPlain(b.name) || nameKey(beforeDash(a.name)) === nameKey(beforeDash(b.name));
  if (a.kind === "individual" || b.kind === "individual") return false;
  if (a.short === b.short) return a.key === asCollective(a.short) || b.key === asCollective(b.short);
  return isAbbreviation(a.short, b.short);
}

function asCollective(key: string): string {
  return `collective ${key}`;
}

function beforeDash(name: string): string {
  return name.replace(/(?<=\S)(?:\s+[-–—]|[-–—]\s).*$/, "");
}

function isPlain(name: string): boolean {
  return /^[\x20-\x7e]*$/.test(name);
}
