import { rememberOf } from "../grid/rememberOf";
import { clausesFor } from "./clauses";
import type { PlannedRegister } from "./PlannedRegister";
import { type Edge, possible, type Possible } from "./possible";
import { tallyOf, tallyOfPeople } from "./tally";

/** What numbers are possible of the whole agency, where `unit` is undefined, or of the unit of that name. */
export interface Feasibility extends Possible {
  readonly unit: string | undefined;
}

/** What is possible of the whole agency; whoever looks for clashes asks, too. */
export const agencyFeasibility = rememberOf((register: PlannedRegister): readonly Possible[] =>
  possible(clausesFor(register).ofAgency, tallyOf(register)),
);

/** What is possible for everything that the plan or the law counts: of the whole agency first, then of each unit what binds the unit itself. */
export function feasibility(register: PlannedRegister): readonly Feasibility[] {
  const { ofUnit } = clausesFor(register);
  const ofUnits = register.units.map((unit) => ({
    unit: unit.name,
    rows: possible(ofUnit(unit), tallyOfPeople(register, unit.individuals)),
  }));
  return [{ unit: undefined, rows: agencyFeasibility(register) }, ...ofUnits].flatMap(({ unit, rows }) =>
    rows.map((row) => ({ unit, ...row })),
  );
}

/** The floors that ask for more than there are, where no clash has to be told first. */
export function outOfReach({ size, floors, clash }: Possible): readonly Edge[] {
  return clash ? [] : floors.filter(({ value }) => value > size);
}
