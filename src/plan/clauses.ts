import { rememberOf } from "../grid/rememberOf";
import { groupBy } from "../grid/groupBy";
import type { Citation, Evidence } from "../law/Regime";
import { membersOf } from "../registration/gatherRegister";
import { hasHonor } from "../registration/hasHonor";
import type { Unit } from "../registration/Registration";
import type { Bounds } from "./bounds";
import { endsOf } from "./endsOf";
import type { LegalLimit } from "./Limit";
import type { MeasureId } from "./measures";
import type { Demand, Plan, Population } from "./Plan";
import type { PlannedRegister } from "./PlannedRegister";
import { type Tally, tallyOfPeople } from "./tally";

/** What is demanded of a number, and by what. */
export interface Clause {
  readonly by: "law" | "plan";
  readonly cites: readonly Citation[];
  /** A customary share that no text could be found for only guides. */
  readonly evidence: Evidence;
  readonly measure: MeasureId;
  readonly of: Population;
  readonly demand: Demand;
}

/** What binds each unit, and what binds the agency. */
export interface Clauses {
  readonly ofAgency: readonly Clause[];
  /** Those of the agency that stand in the plan. */
  readonly ofPlan: readonly Clause[];
  readonly ofUnit: (unit: Unit) => readonly Clause[];
}

/** Several rules ask, and so does the list of all numbers. */
export const clausesFor = rememberOf((register: PlannedRegister): Clauses => {
  const { plan, limits = [], units } = register;
  const byUnit = groupBy(limits, ({ inUnit }) => inUnit);
  const elsewhere = byUnit.get(undefined) ?? [];
  const targets = plan ? clausesIn(plan) : [];
  const lawOn = (unit: Unit) =>
    [...elsewhere.filter((limit) => holdsTitle(limit, unit)), ...(byUnit.get(unit) ?? [])].map(clauseOf);
  // A number or a share is the agency's to divide among its units; what is asked of everybody is asked in each of them.
  const forAll = targets.filter(asksForAll);
  const ofUnit = (unit: Unit) => [...forAll, ...lawOn(unit)];
  return {
    ofPlan: targets,
    ofAgency: [
      ...targets,
      ...elsewhere.filter(({ forTitle }) => forTitle === undefined).map(clauseOf),
      ...units.filter((unit) => standsForAll(register, unit)).flatMap(lawOn),
      ...addedUp(
        units
          .filter(({ individuals }) => individuals.length > 0)
          .map((unit) => ({
            tally: tallyOfPeople(register, unit.individuals),
            clauses: ofUnit(unit).filter(({ of }) => of !== "advanced-workers"),
          })),
      ),
    ],
    ofUnit,
  };
});

function clausesIn({ targets, source }: Plan): readonly Clause[] {
  return targets.flatMap((target): Clause[] => {
    if ("needs" in target) return [];
    const { quote, measure, of, demand } = target;
    return [
      { by: "plan", cites: [{ article: `“${quote}”`, text: source.text }], evidence: "confirmed", measure, of, demand },
    ];
  });
}

function clauseOf({ cites, evidence, measure, of, demand }: LegalLimit): Clause {
  return { by: "law", cites, evidence, measure, of, demand };
}

function asksForAll({ of, demand: { op, value, unit } }: Clause): boolean {
  return of !== "collectives" && unit === "percent" && value === 100 && op !== "<=";
}

/** A collective without a name has no people of its own. */
function holdsTitle({ forTitle }: LegalLimit, { name, collectives }: Unit): boolean {
  return forTitle !== undefined && name !== "" && collectives.some((entry) => hasHonor(entry, forTitle));
}

/** The only collective, of whose own name there are no people: its ratios are those of everybody. */
function standsForAll(register: PlannedRegister, unit: Unit): boolean {
  return unit.individuals.length === 0 && membersOf(register, unit).length > 0;
}

interface UnitClauses {
  readonly tally: Tally;
  readonly clauses: readonly Clause[];
}

/** The people of two units are different people: what the law asks of each unit, and what it allows each, adds up for the agency. */
function addedUp(units: readonly UnitClauses[]): readonly Clause[] {
  const byLaw = units.flatMap(({ clauses }) => clauses.filter(({ by }) => by === "law"));
  return [...new Set(byLaw.map(({ measure }) => measure))].flatMap((measure) => [
    ...sumOf("min", units, measure),
    ...sumOf("max", units, measure),
  ]);
}

function sumOf(end: keyof Bounds, units: readonly UnitClauses[], measure: MeasureId): readonly Clause[] {
  const ends = units.map((unit) => endIn(unit, end, measure));
  const binding = [...new Set(ends.flatMap(({ by }) => by))];
  if (binding.length === 0) return [];
  const value = ends.reduce((sum, one) => sum + one.value, 0);
  return [
    {
      by: binding.some(({ by }) => by === "plan") ? "plan" : "law",
      cites: [...new Set(binding.flatMap(({ cites }) => cites))],
      evidence: binding.some(({ evidence }) => evidence === "unconfirmed") ? "unconfirmed" : "confirmed",
      measure,
      of: "people",
      demand: { op: end === "min" ? ">=" : "<=", value, unit: "count" },
    },
  ];
}

/** The least or the most of one unit, and the clauses that make it so. */
function endIn({ tally, clauses }: UnitClauses, end: keyof Bounds, measure: MeasureId) {
  const free = end === "min" ? 0 : tally.size("people");
  const stricter = end === "min" ? Math.max : Math.min;
  const ends = clauses
    .filter((clause) => clause.measure === measure)
    .map((clause) => ({ clause, own: endsOf(clause, tally, 0)[end] }));
  const value = ends.reduce((strictest, { own }) => stricter(strictest, own), free);
  return { value, by: value === free ? [] : ends.flatMap(({ clause, own }) => (own === value ? clause : [])) };
}
