import type { Citation, Evidence } from "../law/Regime";
import { hasHonor } from "../registration/hasHonor";
import type { Unit } from "../registration/Registration";
import { membersOf } from "../registration/gatherRegister";
import { type Bounds, boundsOf } from "./bounds";
import type { LegalLimit } from "./Limit";
import { type MeasureId, measures } from "./measures";
import type { CountTarget, Demand, Population } from "./Plan";
import type { PlannedRegister } from "./PlannedRegister";
import { isCounted, populationOf } from "./population";

/** A demand on a number, and the clause that makes it. */
export interface Constraint {
  readonly by: "law" | "plan";
  readonly cites: readonly Citation[];
  readonly evidence: Evidence;
  readonly of: Population;
  readonly demand: Demand;
}

/** The least or the most that one clause allows, and how far the register is from it. */
export interface Edge {
  readonly by: "law" | "plan";
  readonly cites: readonly Citation[];
  /** A customary share that no text could be found for only guides. */
  readonly evidence: Evidence;
  readonly value: number;
  /** Of a floor how many are still needed, of a ceiling how many are still left; negative where it is exceeded. */
  readonly room: number;
}

/**
 * What numbers all clauses together allow; none where `min` is the larger, then `clash` says which two cannot both be met, unless one
 * asks for more than there are.
 */
export interface Feasibility extends Bounds {
  /** The unit's name; undefined for the whole agency. Shares of the agency are reckoned on a unit as a guide only. */
  readonly unit: string | undefined;
  readonly size: number;
  readonly measure: MeasureId;
  readonly actual: number;
  readonly floors: readonly Edge[];
  readonly ceilings: readonly Edge[];
  readonly clash?: { readonly floor: Edge; readonly ceiling: Edge; readonly compromise: number };
}

/** How many there are of each population. */
export type Sizes = Readonly<Record<Population, number>>;

/** What is possible for everything that the plan or the law counts: of the whole agency first, then of each unit. */
export function feasibility(register: PlannedRegister): readonly Feasibility[] {
  return [undefined, ...register.units].flatMap((unit) => {
    const own = unit ? peopleOf(register, unit) : register;
    const sizes = sizesOf(own);
    return countedIn(register)
      .filter((measure) => !unit || measures[measure].subject === "individual")
      .flatMap((measure): Feasibility[] => {
        const workers = constraintsOn("advanced-worker", register, unit);
        const constraints = constraintsOn(measure, register, unit);
        if (constraints.length === 0) return [];
        const { subject } = measures[measure];
        const population = subject === "individual" ? "people" : "collectives";
        // Of whom the register lists none, it says nothing.
        if (sizes[population] === 0) return [];
        const actual = populationOf(own, population).cases.filter((rows) => isCounted(rows, measure)).length;
        return [
          {
            unit: unit?.name,
            size: sizes[population],
            measure,
            actual,
            ...possible(constraints, workers, sizes, population, actual),
          },
        ];
      });
  });
}

/**
 * The least and the most that the constraints allow. A share of the Lao động tiên tiến depends on how many these are: every number
 * of them that is itself allowed is tried.
 */
export function possible(
  constraints: readonly Constraint[],
  onWorkers: readonly Constraint[],
  sizes: Sizes,
  population: "people" | "collectives",
  actual: number,
): Pick<Feasibility, "min" | "max" | "floors" | "ceilings" | "clash"> {
  const n = sizes[population];
  const isOfWorkers = constraints.some(({ of }) => of === "advanced-workers");
  const workers = isOfWorkers ? within(onWorkers, sizes, n) : { min: n, max: n };
  let hull: Bounds = { min: n + 1, max: -1 };
  for (let k = Math.max(0, workers.min); k <= workers.max; k++) {
    const { min, max } = within(constraints, { ...sizes, "advanced-workers": k }, isOfWorkers ? k : n);
    if (min <= max) hull = { min: Math.min(hull.min, min), max: Math.max(hull.max, max) };
  }
  const best: Sizes = {
    ...sizes,
    "advanced-workers": isOfWorkers ? Math.max(0, workers.max) : sizes["advanced-workers"],
  };
  const edges = constraints.map((constraint) => ({
    constraint,
    bounds: boundsOf(constraint.demand, best[constraint.of], Infinity),
  }));
  const floors = edges
    .filter(({ bounds }) => bounds.min > 0)
    .map(({ constraint, bounds }) => edgeOf(constraint, bounds.min, bounds.min - actual));
  const ceilings = edges
    .filter(({ bounds }) => bounds.max < Infinity)
    .map(({ constraint, bounds }) => edgeOf(constraint, bounds.max, bounds.max - actual));
  if (hull.min <= hull.max) return { ...hull, floors, ceilings };
  const floor = floors.reduce<Edge | undefined>(
    (most, edge) => (most && most.value >= edge.value ? most : edge),
    undefined,
  );
  const ceiling = ceilings.reduce<Edge | undefined>(
    (least, edge) => (least && least.value <= edge.value ? least : edge),
    undefined,
  );
  const apart = { min: floor?.value ?? 0, max: Math.min(ceiling?.value ?? n, n) };
  // More is asked for than there are: no two clauses are at odds.
  if (!floor || !ceiling || floor.value <= ceiling.value) return { ...apart, floors, ceilings };
  // The law does not give way to a plan.
  const ofLaw = (of: readonly Edge[]) => of.filter(({ by }) => by === "law").map(({ value }) => value);
  const compromise = Math.min(Math.max(ceiling.value, ...ofLaw(floors)), ...ofLaw(ceilings));
  return { ...apart, floors, ceilings, clash: { floor, ceiling, compromise } };
}

/** The floors that ask for more than there are, where no clash has to be told first. */
export function outOfReach({ size, floors, clash }: Feasibility): readonly Edge[] {
  return clash ? [] : floors.filter(({ value }) => value > size);
}

function edgeOf({ by, cites, evidence }: Constraint, value: number, room: number): Edge {
  return { by, cites, evidence, value, room };
}

function within(constraints: readonly Constraint[], sizes: Sizes, most: number): Bounds {
  return constraints.reduce<Bounds>(
    (all, { demand, of }) => {
      const { min, max } = boundsOf(demand, sizes[of], most);
      return { min: Math.max(all.min, min), max: Math.min(all.max, max) };
    },
    { min: 0, max: most },
  );
}

function countedIn({ plan, limits = [] }: PlannedRegister): readonly MeasureId[] {
  const counted = [...(plan?.targets ?? []).filter(isCount), ...limits].map(({ measure }) => measure);
  return [...new Set(counted)];
}

function constraintsOn(measure: MeasureId, register: PlannedRegister, unit: Unit | undefined): readonly Constraint[] {
  const { plan, limits = [] } = register;
  const targets = (plan?.targets ?? []).filter(isCount).filter((target) => target.measure === measure);
  return [
    ...targets
      // "Ít nhất 02 tập thể" is asked of the agency; a share can be reckoned on a unit.
      .filter(({ demand }) => !unit || demand.unit === "percent")
      .map(({ quote, of, demand }): Constraint => {
        const cites = plan ? [{ article: `“${quote}”`, text: plan.source.text }] : [];
        return { by: "plan", cites, evidence: "confirmed", of, demand };
      }),
    ...limits
      .filter((limit) => limit.measure === measure)
      .flatMap((limit) => (unit ? onUnit(limit, unit) : onAgency(limit, register))),
    ...(unit ? [] : addedUp(limits.filter((limit) => limit.measure === measure && limit.inUnit))),
  ];
}

function onUnit(limit: LegalLimit, unit: Unit): readonly Constraint[] {
  if (limit.inUnit && limit.inUnit !== unit) return [];
  return limit.forTitle === undefined || holdsTitle(limit, unit) ? [asConstraint(limit)] : [];
}

/** What units need for their titles adds up. */
function onAgency(limit: LegalLimit, register: PlannedRegister): readonly Constraint[] {
  if (limit.inUnit) return [];
  if (limit.forTitle === undefined) return [asConstraint(limit)];
  const value = register.units
    .filter((unit) => holdsTitle(limit, unit))
    .map((unit) => membersOf(register, unit).length)
    .filter((members) => members > 0)
    .reduce((sum, members) => sum + boundsOf(limit.demand, members).min, 0);
  return value === 0 ? [] : [{ ...asConstraint(limit), of: "people", demand: { op: ">=", value, unit: "count" } }];
}

/** The numbers that a rule sets for each unit, as one of the agency. */
function addedUp(limits: readonly LegalLimit[]): readonly Constraint[] {
  return [...new Set(limits.map(({ rule }) => rule))].flatMap((rule) => {
    const [first, ...others] = limits.filter((limit) => limit.rule === rule).map(asConstraint);
    if (!first) return [];
    const value = others.reduce((sum, { demand }) => sum + demand.value, first.demand.value);
    return [{ ...first, demand: { ...first.demand, value } }];
  });
}

function asConstraint({ cites, evidence, of, demand }: LegalLimit): Constraint {
  return { by: "law", cites, evidence, of, demand };
}

function holdsTitle({ forTitle }: LegalLimit, { collectives }: Unit): boolean {
  return forTitle !== undefined && collectives.some((entry) => hasHonor(entry, forTitle));
}

function isCount(target: { readonly rule: string }): target is CountTarget {
  return "measure" in target;
}

function sizesOf(register: PlannedRegister): Sizes {
  const size = (population: Population) => populationOf(register, population).cases.length;
  return {
    people: size("people"),
    officials: size("officials"),
    "advanced-workers": size("advanced-workers"),
    collectives: size("collectives"),
  };
}

/** The register as if it listed nobody but the people of this unit. */
function peopleOf(register: PlannedRegister, { individuals }: Unit): PlannedRegister {
  const own = new Set(individuals);
  return {
    ...register,
    registrations: register.registrations.map((table) => ({
      ...table,
      entries: table.entries.filter((entry) => own.has(entry)),
    })),
  };
}
