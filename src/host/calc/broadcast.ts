import { errors } from "./CellError";
import { Matrix } from "./Matrix";
import type { Scalar, Value } from "./Value";

/** The largest array worked on; a larger one is an error value. */
export const LARGEST_ARRAY = 4_000_000;

/** Works on each value of an array. */
export function broadcast1(value: Value, of: (scalar: Scalar) => Scalar): Value {
  if (!(value instanceof Matrix)) return of(value);
  return new Matrix(value.rows, value.columns, value.cells.map(of));
}

/** Works on two values pairwise; a single value, row or column goes with each of the other's. */
export function broadcast2(left: Value, right: Value, of: (left: Scalar, right: Scalar) => Scalar): Value {
  if (!(left instanceof Matrix)) {
    return right instanceof Matrix ? broadcast1(right, (scalar) => of(left, scalar)) : of(left, right);
  }
  if (!(right instanceof Matrix)) return broadcast1(left, (scalar) => of(scalar, right));
  if (left.rows !== right.rows || left.columns !== right.columns) {
    return broadcast([left, right], ([a = null, b = null]) => of(a, b));
  }
  return new Matrix(
    left.rows,
    left.columns,
    left.cells.map((scalar, index) => of(scalar, right.cells[index] ?? null)),
  );
}

/** Works on several values at once; where one of the arrays is too short for the others, the outcome is #N/A. */
export function broadcast(values: readonly Value[], of: (scalars: readonly Scalar[]) => Scalar): Value {
  const matrices = values.filter((value) => value instanceof Matrix);
  // A value that is no array is a single one.
  if (matrices.length === 0) return of(values as readonly Scalar[]);
  const rows = Math.max(...matrices.map((matrix) => matrix.rows));
  const columns = Math.max(...matrices.map((matrix) => matrix.columns));
  if (rows * columns > LARGEST_ARRAY) return errors.value;
  const cells: Scalar[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const scalars = values.map((value) => (value instanceof Matrix ? repeated(value, row, column) : value));
      const isComplete = scalars.every((scalar) => scalar !== undefined);
      cells.push(isComplete ? of(scalars) : errors.missing);
    }
  }
  return new Matrix(rows, columns, cells);
}

function repeated(matrix: Matrix, row: number, column: number): Scalar | undefined {
  const [y, x] = [matrix.rows === 1 ? 0 : row, matrix.columns === 1 ? 0 : column];
  return y < matrix.rows && x < matrix.columns ? matrix.at(y, x) : undefined;
}
