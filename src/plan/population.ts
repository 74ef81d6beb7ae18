import { rememberFor } from "../grid/rememberFor";
import { textKey } from "../grid/text";
import { alikeEntries } from "../registration/alikeEntries";
import { isAdvancedWorker } from "../registration/ladder";
import type { Entry, TickStyle } from "../registration/Registration";
import { type Measure, type MeasureId, measures } from "./measures";
import type { Population } from "./Plan";
import type { PlannedRegister } from "./PlannedRegister";

/** A row and how its table is ticked. */
interface Row {
  readonly entry: Entry;
  readonly tickStyle: TickStyle;
}

/** People who register the same, of whom one speaks for all, or a unit with all its rows in table A. */
interface Case {
  readonly rows: readonly Row[];
  /** Whom it counts: each person, and a unit once. */
  readonly entries: readonly Entry[];
}

/** Whom the share is a share of; `assumed` where the register does not tell officials from contract workers, and all are taken. */
export interface Counted {
  readonly cases: readonly Case[];
  readonly size: number;
  readonly assumed: boolean;
}

/** The population in the register; every target asks, so it is gathered once. */
export const populationOf = rememberFor((register: PlannedRegister, population: Population): Counted => {
  const all = (cases: readonly Case[]): Counted => ({ cases, size: sizeOf(cases), assumed: false });
  switch (population) {
    case "people":
      return all(people(register));
    case "collectives":
      return all(collectives(register));
    case "advanced-workers":
      return all(
        populationOf(register, "people").cases.filter(({ rows }) => rows.some(({ entry }) => isAdvancedWorker(entry))),
      );
    case "officials": {
      const everybody = populationOf(register, "people");
      const cases = everybody.cases.map(({ rows, entries }) => ({
        rows,
        entries: entries.filter((entry) => !isContractWorker(entry)),
      }));
      const size = sizeOf(cases);
      return { cases, size, assumed: size === everybody.size };
    }
  }
});

function sizeOf(cases: readonly Case[]): number {
  return cases.reduce((size, { entries }) => size + entries.length, 0);
}

/** How many of the population the measure counts. */
export function countIn({ cases }: Counted, measure: MeasureId): number {
  return sizeOf(cases.filter((one) => isCounted(one, measure)));
}

/** Whom of the population the measure does not count, in the order of the register. */
export function othersIn({ registrations }: PlannedRegister, { cases }: Counted, measure: MeasureId): readonly Entry[] {
  const others = new Set(cases.flatMap((one) => (isCounted(one, measure) ? [] : one.entries)));
  return registrations.flatMap(({ entries }) => entries.filter((entry) => others.has(entry)));
}

/** One row of people who are alike, or of a unit, is enough. */
function isCounted({ rows }: Case, id: MeasureId): boolean {
  const measure: Measure = measures[id];
  return rows.some(({ entry, tickStyle }) => measure.counts(entry, tickStyle));
}

/** The rows of the agency itself in table A: "Sở Công Thương", "Tập thể Sở". They are no unit of it. */
export function agencyRows(register: PlannedRegister): readonly Entry[] {
  return collectiveRows(register)
    .map(({ entry }) => entry)
    .filter(({ name }) => isAgency(name, register));
}

function people({ registrations }: PlannedRegister): readonly Case[] {
  return registrations
    .filter(({ kind }) => kind === "individual")
    .flatMap(({ entries, tickStyle }) =>
      alikeEntries(entries).map((alike) => ({ rows: [{ entry: alike[0], tickStyle }], entries: alike })),
    );
}

function collectives(register: PlannedRegister): readonly Case[] {
  const units = new Map<string, Case>();
  collectiveRows(register).forEach((row, index) => {
    const { name } = row.entry;
    if (isAgency(name, register)) return;
    const key = name === "" ? `#${index}` : textKey(name);
    const { rows, entries } = units.get(key) ?? { rows: [], entries: [row.entry] };
    units.set(key, { rows: [...rows, row], entries });
  });
  return [...units.values()];
}

function collectiveRows({ registrations }: PlannedRegister): readonly Row[] {
  return registrations
    .filter(({ kind }) => kind === "collective")
    .flatMap(({ entries, tickStyle }) => entries.map((entry) => ({ entry, tickStyle })));
}

function isAgency(name: string, { plan }: PlannedRegister): boolean {
  const key = textKey(name).replace(/^(?:tap the )?(?:co quan )?/, "");
  return /^so\b/.test(key) || (plan !== undefined && textKey(plan.issuer).startsWith(key) && key.includes(" "));
}

/** People on a labour contract are "lao động", not officials; the position says so ("Nhân viên hợp đồng", "HĐLĐ"), unless it is a field of work. */
function isContractWorker({ position }: Entry): boolean {
  return /\b(?:hop dong|hdld|hd ?68|hd ?111|nguoi lao dong)\b|^lao dong$/.test(textKey(position));
}
