import { textKey } from "../grid/text";
import type { Entry, Register, Registration, Unit } from "./Registration";

interface GrowingUnit extends Unit {
  collective: Entry | undefined;
  readonly collectives: Entry[];
  readonly individuals: Entry[];
}

/** The units over all tables of an agency, in the order in which they first appear; people of no known unit stand under "". */
export function gatherRegister(registrations: readonly Registration[]): Register {
  const units = new Map<string, GrowingUnit>();
  const unitOf = (name: string, kind: Registration["kind"]): GrowingUnit => {
    // A collective without a name is not the unit of those people whose unit is not known.
    const key = name === "" ? kind.toUpperCase() : textKey(name);
    const known = units.get(key);
    if (known) return known;
    const unit: GrowingUnit = { name, collective: undefined, collectives: [], individuals: [] };
    units.set(key, unit);
    return unit;
  };
  const collectives = registrations.filter(({ kind }) => kind === "collective").flatMap(({ entries }) => entries);
  for (const collective of collectives) {
    const unit = unitOf(collective.name, "collective");
    unit.collective ??= collective;
    unit.collectives.push(collective);
  }
  for (const { kind, entries } of registrations) {
    if (kind !== "individual") continue;
    let last: { written: string; individuals: Entry[] } | undefined;
    for (const entry of entries) {
      if (last?.written !== entry.unit)
        last = { written: entry.unit, individuals: unitOf(entry.unit, "individual").individuals };
      last.individuals.push(entry);
    }
  }
  return { registrations, units: [...units.values()] };
}

/**
 * The people whom a collective's ratios are reckoned over: its unit's; where it is the only collective and no people
 * stand under its name, everybody.
 */
export function membersOf(register: Register, unit: Unit): readonly Entry[] {
  if (unit.individuals.length > 0 || unit.collective === undefined) return unit.individuals;
  const only = !register.units.some((other) => other !== unit && other.collective !== undefined);
  return only ? register.units.flatMap(({ individuals }) => individuals) : [];
}
