import type { Bounds } from "./bounds";
import type { Clause } from "./clauses";
import type { Demand } from "./Plan";
import { endsOf, WORKERS } from "./endsOf";
import { everybodyOf, isPartOf, type MeasureId } from "./measures";
import type { Tally } from "./tally";

/** The least or the most that one clause allows. */
export interface End extends Clause {
  /** How many there are of those whom the clause is about. */
  readonly size: number;
  readonly value: number;
}

/** How far the register is from it, too. */
export interface Edge extends End {
  /** Of a floor how many are still needed, of a ceiling how many are still left; negative where it is exceeded. */
  readonly room: number;
}

/**
 * What numbers all clauses together allow; none where `min` is the larger, then `clash` says which two cannot both be met, unless one
 * asks for more than there are.
 */
export interface Possible extends Bounds {
  readonly measure: MeasureId;
  readonly size: number;
  readonly actual: number;
  readonly floors: readonly Edge[];
  readonly ceilings: readonly Edge[];
  /** With how many Lao động tiên tiến the edges are reckoned. */
  readonly workers: number;
  readonly clash?: { readonly floor: Edge; readonly ceiling: Edge; readonly compromise: number };
}

/** What is possible for each number that a clause is about. */
export function possible(clauses: readonly Clause[], tally: Tally): readonly Possible[] {
  const measures = [...new Set(clauses.map(({ measure }) => measure))];
  const workers = workersPossible(measures, clauses, tally);
  // Of whom the register lists none, it says nothing.
  return measures
    .filter((measure) => tally.size(everybodyOf(measure)) > 0)
    .map((measure) => possibleOf(measure, clauses, tally, workers));
}

/**
 * How many Lao động tiên tiến there can be. Shares of them depend on that number, so every one is tried, and all that hangs on it has
 * to be possible at once; a share that is not confirmed binds nothing but its own measure.
 */
function workersPossible(measures: readonly MeasureId[], clauses: readonly Clause[], tally: Tally): readonly number[] {
  const confirmed = clauses.filter(({ evidence }) => evidence === "confirmed");
  const onWorkers = confirmed.filter(({ measure }) => measure === WORKERS);
  const left = (numbers: readonly number[], measure: MeasureId, by: readonly Clause[]) => {
    const bounds = boundsOn(measure, by, tally);
    return numbers.filter((number) => gapIn(bounds(number)) === 0);
  };
  const least = tally.size("advanced-workers") > 0 && areOpposed(clauses) ? 1 : 0;
  const every = Array.from({ length: tally.size("people") + 1 - least }, (_, index) => least + index);
  const own = left(every, WORKERS, onWorkers);
  const all = measures
    .filter((measure) => hangsOnWorkers(measure, confirmed))
    .reduce((numbers, measure) => left(numbers, measure, confirmed), own);
  return [all, own, every].find((numbers) => numbers.length > 0) ?? every;
}

/** Whether two shares of the Lao động tiên tiến are at odds of any number of them: who has some is not told to have none. */
function areOpposed(clauses: readonly Clause[]): boolean {
  const shares = clauses.filter((clause) => isOfWorkers(clause) && clause.demand.unit === "percent");
  return shares.some((floor) =>
    shares.some(
      (ceiling) => isPartOf(floor.measure, ceiling.measure) && leastShare(floor.demand) > mostShare(ceiling.demand),
    ),
  );
}

function leastShare({ op, value }: Demand): number {
  return op === "<=" ? 0 : value;
}

function mostShare({ op, value, upTo = value }: Demand): number {
  return op === ">=" ? 100 : upTo;
}

function hangsOnWorkers(measure: MeasureId, clauses: readonly Clause[]): boolean {
  const isNear = (other: MeasureId) => isPartOf(measure, other) || isPartOf(other, measure);
  return isNear(WORKERS) || clauses.some((clause) => isOfWorkers(clause) && isNear(clause.measure));
}

function possibleOf(
  measure: MeasureId,
  clauses: readonly Clause[],
  tally: Tally,
  workers: readonly number[],
): Possible {
  const bounds = boundsOn(measure, clauses, tally);
  let hull: Bounds = { min: Infinity, max: -Infinity };
  let nearest = { gap: Infinity, workers: 0 };
  for (const number of hangsOnWorkers(measure, clauses) ? workers : workers.slice(-1)) {
    const { min, max } = bounds(number);
    const gap = gapIn({ min, max });
    if (gap === 0) hull = { min: Math.min(hull.min, min), max: Math.max(hull.max, max) };
    if (gap <= nearest.gap) nearest = { gap, workers: number };
  }
  const edges = edgesOn(measure, clauses, tally, nearest.workers);
  const common = {
    measure,
    size: tally.size(everybodyOf(measure)),
    actual: actualOf(measure, tally),
    workers: nearest.workers,
    ...edges,
  };
  return nearest.gap === 0
    ? { ...common, ...hull }
    : { ...common, ...bounds(nearest.workers), ...clashBetween(edges.floors, edges.ceilings) };
}

/**
 * What the clauses leave of a measure if there are so many Lao động tiên tiến: it is at least what is asked of its parts and at most what
 * is allowed of that which it is a part of.
 */
function boundsOn(measure: MeasureId, clauses: readonly Clause[], tally: Tally): (workers: number) => Bounds {
  const floors = clauses.filter((clause) => isPartOf(clause.measure, measure));
  const ceilings = clauses.filter((clause) => isPartOf(measure, clause.measure));
  const within = (bounds: Bounds, workers: number, hangs: boolean): Bounds => {
    let { min, max } = bounds;
    for (const clause of floors)
      if (isOfWorkers(clause) === hangs) min = Math.max(min, endsOf(clause, tally, workers).min);
    for (const clause of ceilings)
      if (isOfWorkers(clause) === hangs) max = Math.min(max, endsOf(clause, tally, workers).max);
    return { min, max };
  };
  // Most clauses are the same for every number of workers.
  const fixed = within({ min: 0, max: tally.size(everybodyOf(measure)) }, 0, false);
  const [isAll, isSome] = [measure === WORKERS, isPartOf(measure, WORKERS)];
  return (workers) =>
    within(
      { min: isAll ? Math.max(fixed.min, workers) : fixed.min, max: isSome ? Math.min(fixed.max, workers) : fixed.max },
      workers,
      true,
    );
}

function isOfWorkers({ of }: Clause): boolean {
  return of === "advanced-workers";
}

/** How far the least is above the most. */
function gapIn({ min, max }: Bounds): number {
  return Math.max(0, min - max);
}

function edgesOn(measure: MeasureId, clauses: readonly Clause[], tally: Tally, workers: number) {
  const floors: Edge[] = [];
  const ceilings: Edge[] = [];
  for (const clause of clauses) {
    const [asks, allows] = [isPartOf(clause.measure, measure), isPartOf(measure, clause.measure)];
    if (!asks && !allows) continue;
    const { size, min, max, others } = endsOf(clause, tally, workers);
    const isOwn = clause.measure === measure;
    const registered = isOwn ? tally.count(measure, clause.of) : actualOf(measure, tally);
    if (min > 0 && asks) floors.push({ ...clause, size, value: min, room: min - registered });
    if (max < Infinity && allows)
      ceilings.push({ ...clause, size, value: max, room: max - (isOwn ? others : 0) - registered });
  }
  return { floors, ceilings };
}

/** Those two that are furthest apart, where they are at odds; nothing where more is asked for than there are. */
function clashBetween(floors: readonly Edge[], ceilings: readonly Edge[]): Pick<Possible, "clash"> {
  const [floor] = [...floors].sort((a, b) => b.value - a.value);
  const [ceiling] = [...ceilings].sort((a, b) => a.value - b.value);
  if (!floor || !ceiling || floor.value <= ceiling.value) return {};
  return { clash: { floor, ceiling, compromise: compromiseOf(floors, ceilings, ceiling.value) } };
}

/** What is weaker gives way: a plan to the law, a share that is not confirmed to one that is. */
export function compromiseOf(floors: readonly End[], ceilings: readonly End[], most: number): number {
  const valuesOf = (edges: readonly End[], strength: number) =>
    edges.filter((edge) => strengthOf(edge) === strength).map(({ value }) => value);
  return [0, 1, 2].reduce(
    (value, strength) => Math.min(Math.max(value, ...valuesOf(floors, strength)), ...valuesOf(ceilings, strength)),
    most,
  );
}

function strengthOf({ by, evidence }: Clause): number {
  return by === "plan" ? 0 : evidence === "unconfirmed" ? 1 : 2;
}

function actualOf(measure: MeasureId, tally: Tally): number {
  return tally.count(measure, everybodyOf(measure));
}
