import { rememberFor } from "../grid/rememberFor";
import type { Entry } from "../registration/Registration";
import type { MeasureId } from "./measures";
import type { Population } from "./Plan";
import type { PlannedRegister } from "./PlannedRegister";
import { countIn, populationOf } from "./population";

/** How many there are of a population, and how many of them a measure counts; the rows are gone through once. */
export interface Tally {
  size(of: Population): number;
  count(measure: MeasureId, of: Population): number;
}

/** Of so many of the people, as if the register listed nobody else; of a unit everybody asks, so it is counted once. */
export const tallyOfPeople = rememberFor((register: PlannedRegister, people: readonly Entry[]): Tally => {
  const table = register.registrations.find(({ kind }) => kind === "individual");
  return tallyOf({ ...register, registrations: table ? [{ ...table, entries: people }] : [] });
});

export function tallyOf(register: PlannedRegister): Tally {
  const counts = new Map<string, number>();
  return {
    size: (of) => populationOf(register, of).size,
    count: (measure, of) => {
      const key = `${measure} ${of}`;
      const count = counts.get(key) ?? countIn(populationOf(register, of), measure);
      counts.set(key, count);
      return count;
    },
  };
}
