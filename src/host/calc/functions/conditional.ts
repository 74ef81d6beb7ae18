import { broadcast } from "../broadcast";
import { errors, isError } from "../CellError";
import { type Criterion, criterion } from "../criterion";
import type { Matrix } from "../Matrix";
import { columnCount, LAST_COLUMN, LAST_ROW, Reference, rowCount } from "../Reference";
import { isReference, matrixOf, type Scope, valueOf } from "../Scope";
import type { Operand, Scalar } from "../Value";
import { type Definition, type Definitions, whole } from "./define";

/** Functions over the cells that meet criteria; with an array of criteria they give an array. */
export const conditional: Definitions = {
  COUNTIF: whole(2, 2, (pairs, scope) => overMatches(pairs, scope, undefined, (places) => places.length)),
  COUNTIFS: whole(2, 254, (pairs, scope) => overMatches(pairs, scope, undefined, (places) => places.length)),
  SUMIF: single(sum),
  AVERAGEIF: single(average),
  SUMIFS: several(sum),
  AVERAGEIFS: several(average),
};

function single(of: (values: readonly number[]) => Scalar): Definition {
  return whole(2, 3, ([range = null, test = null, summed = range], scope) =>
    overNumbers([range, test], alike(summed, range), scope, of),
  );
}

// SUMIF takes of the cells to add only the first; how many follow says the range that is tested.
function alike(summed: Operand, range: Operand): Operand {
  if (!isReference(summed) || !isReference(range)) return summed;
  const { top, left } = summed.range;
  const bottom = Math.min(LAST_ROW, top + rowCount(range.range) - 1);
  const right = Math.min(LAST_COLUMN, left + columnCount(range.range) - 1);
  return new Reference(summed.sheet, { top, left, bottom, right });
}

function several(of: (values: readonly number[]) => Scalar): Definition {
  return whole(3, 255, ([summed = null, ...pairs], scope) => overNumbers(pairs, summed, scope, of));
}

function overNumbers(
  pairs: readonly Operand[],
  summed: Operand,
  scope: Scope,
  of: (values: readonly number[]) => Scalar,
): Operand {
  const matrix = matrixOf(summed, scope);
  return overMatches(pairs, scope, matrix, (places) => {
    const values = places.map((place) => matrix.cells[place] ?? null);
    return values.find(isError) ?? of(values.filter((value) => typeof value === "number"));
  });
}

function overMatches(
  pairs: readonly Operand[],
  scope: Scope,
  summed: Matrix | undefined,
  of: (places: readonly number[]) => Scalar,
): Operand {
  const ranges = pairs.filter((_, index) => index % 2 === 0).map((operand) => matrixOf(operand, scope));
  const tests = pairs.filter((_, index) => index % 2 === 1).map((operand) => valueOf(operand, scope));
  const shape = summed ?? ranges[0];
  const isUneven = ranges.some(({ rows, columns }) => rows !== shape?.rows || columns !== shape.columns);
  if (tests.length !== ranges.length || isUneven) return errors.value;
  return broadcast(tests, (scalars) => of(matchingPlaces(ranges, scalars.map(criterion))));
}

function matchingPlaces(ranges: readonly Matrix[], criteria: readonly Criterion[]): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < (ranges[0]?.cells.length ?? 0); place++) {
    if (criteria.every((meets, index) => meets(ranges[index]?.cells[place] ?? null))) places.push(place);
  }
  return places;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function average(values: readonly number[]): Scalar {
  return values.length === 0 ? errors.division : sum(values) / values.length;
}
