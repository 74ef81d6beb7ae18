import { rememberFor } from "../grid/rememberFor";
import { textKey } from "../grid/text";
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

/** A person, or a unit with all its rows in table A: what is counted once. */
export type Case = readonly Row[];

/** Whom the share is a share of; `assumed` where the register does not tell officials from contract workers, and all are taken. */
export interface Counted {
  readonly cases: readonly Case[];
  readonly assumed: boolean;
}

/** The population in the register; every target asks, so it is gathered once. */
export const populationOf = rememberFor((register: PlannedRegister, population: Population): Counted => {
  const all = (cases: readonly Case[]): Counted => ({ cases, assumed: false });
  switch (population) {
    case "people":
      return all(people(register));
    case "collectives":
      return all(collectives(register));
    case "advanced-workers":
      return all(
        populationOf(register, "people").cases.filter((rows) => rows.some(({ entry }) => isAdvancedWorker(entry))),
      );
    case "officials": {
      const everybody = populationOf(register, "people").cases;
      const officials = everybody.filter((rows) => !rows.some(({ entry }) => isContractWorker(entry)));
      return { cases: officials, assumed: officials.length === everybody.length };
    }
  }
});

/** Whether the measure counts the person or unit: one of its rows is enough. */
export function isCounted(rows: Case, id: MeasureId): boolean {
  const measure: Measure = measures[id];
  return rows.some(({ entry, tickStyle }) => measure.counts(entry, tickStyle));
}

/** The rows of the agency itself in table A: "Sở Công Thương", "Tập thể Sở". They are no unit of it. */
export function agencyRows(register: PlannedRegister): readonly Entry[] {
  return rowsOf(register, "collective")
    .map(({ entry }) => entry)
    .filter(({ name }) => isAgency(name, register));
}

function people(register: PlannedRegister): readonly Case[] {
  return rowsOf(register, "individual").map((row) => [row]);
}

function collectives(register: PlannedRegister): readonly Case[] {
  const units = new Map<string, Row[]>();
  rowsOf(register, "collective").forEach((row, index) => {
    const { name } = row.entry;
    if (isAgency(name, register)) return;
    const key = name === "" ? `#${index}` : textKey(name);
    units.set(key, [...(units.get(key) ?? []), row]);
  });
  return [...units.values()];
}

function rowsOf({ registrations }: PlannedRegister, subject: Entry["kind"]): readonly Row[] {
  return registrations
    .filter(({ kind }) => kind === subject)
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
