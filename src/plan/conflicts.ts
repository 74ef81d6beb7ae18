import type { Citation } from "../law/Regime";
import { type Clause, clausesFor } from "./clauses";
import { endsOf, WORKERS } from "./endsOf";
import { agencyFeasibility } from "./feasibility";
import { isPartOf, type MeasureId } from "./measures";
import type { PlannedRegister } from "./PlannedRegister";
import { compromiseOf, type End, possible } from "./possible";
import { type Tally, tallyOf } from "./tally";

interface Pair {
  readonly floor: End;
  readonly ceiling: End;
}

/** What the plan asks for, and the ceiling of the law or of the plan itself that does not allow it, whatever is registered. */
export interface Conflict extends Pair {
  readonly nearest: number;
  /** What else the plan asks, where the two are at odds only of so many Lao động tiên tiến as this leaves. */
  readonly given: readonly Citation[];
}

/** Where plan and law, or the plan alone, leave the agency no number. */
export function conflicts(register: PlannedRegister): readonly Conflict[] {
  const { ofPlan, ofAgency } = clausesFor(register);
  const tally = tallyOf(register);
  const law = ofAgency.filter(({ by }) => by === "law");
  const clashing = agencyFeasibility(register).flatMap(({ measure, clash }) => (clash ? measure : []));
  const within = withinPlan(ofPlan, clashing, law, tally);
  const told = new Set(within.map(({ floor }) => floor.demand));
  const given = ofPlan.flatMap(({ measure, cites }) => (measure === WORKERS ? cites : []));
  const againstLaw = ofPlan
    .filter(({ measure }) => clashing.includes(measure))
    .flatMap((clause): readonly Conflict[] => {
      const alone = withLaw(clause, law, tally);
      if (alone.length > 0 || told.has(clause.demand)) return alone;
      const others = ofAgency.filter(({ by, measure }) => by === "law" || measure !== clause.measure);
      return withLaw(clause, others, tally).map((conflict) => ({ ...conflict, given }));
    });
  return [...againstLaw, ...within];
}

/** One clause of the plan against the lowest ceiling of the law, beside the others. */
function withLaw(clause: Clause, others: readonly Clause[], tally: Tally): readonly Conflict[] {
  const row = possible([clause, ...others], tally).find(({ measure }) => measure === clause.measure);
  if (!row?.clash) return [];
  const ceilings = others.filter(({ by }) => by === "law");
  return furthestApart(pairsOf(clause.measure, [clause], ceilings, tally, row.workers)).map((pair) => ({
    ...pair,
    nearest: pair.ceiling.value,
    given: [],
  }));
}

/** Of each number those two clauses of the plan that are furthest apart. */
function withinPlan(
  ofPlan: readonly Clause[],
  clashing: readonly MeasureId[],
  law: readonly Clause[],
  tally: Tally,
): readonly Conflict[] {
  const confirmed = law.filter(({ evidence }) => evidence === "confirmed");
  const rows = clashing.length === 0 ? [] : possible(ofPlan, tally).filter(({ clash }) => clash);
  return rows.flatMap(({ measure, workers }) => {
    const { floors, ceilings } = endsOn(measure, confirmed, confirmed, tally, workers);
    return furthestApart(pairsOf(measure, ofPlan, ofPlan, tally, workers)).map(({ floor, ceiling }) => ({
      floor,
      ceiling,
      nearest: compromiseOf([floor, ...floors], [ceiling, ...ceilings], ceiling.value),
      given: [],
    }));
  });
}

function furthestApart(pairs: readonly Pair[]): readonly Pair[] {
  const apart = ({ floor, ceiling }: Pair) => floor.value - ceiling.value;
  return [...pairs].sort((a, b) => apart(b) - apart(a)).slice(0, 1);
}

/** What is asked of this very number and what does not allow it; that one share comes to no whole number its own rule tells. */
function pairsOf(
  measure: MeasureId,
  asking: readonly Clause[],
  allowing: readonly Clause[],
  tally: Tally,
  workers: number,
): readonly Pair[] {
  const { floors, ceilings } = endsOn(measure, asking, allowing, tally, workers);
  return floors.flatMap((floor) =>
    ceilings
      .filter(({ demand, value }) => demand !== floor.demand && value < floor.value)
      .map((ceiling) => ({ floor, ceiling })),
  );
}

function endsOn(
  measure: MeasureId,
  asking: readonly Clause[],
  allowing: readonly Clause[],
  tally: Tally,
  workers: number,
) {
  const endOf = (clause: Clause, end: "min" | "max"): End => {
    const ends = endsOf(clause, tally, workers);
    return { ...clause, size: ends.size, value: ends[end] };
  };
  return {
    floors: asking.filter((clause) => clause.measure === measure).map((clause) => endOf(clause, "min")),
    ceilings: allowing.filter((clause) => isPartOf(measure, clause.measure)).map((clause) => endOf(clause, "max")),
  };
}
