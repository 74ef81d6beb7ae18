import { errors, isError } from "../CellError";
import { toNumber } from "../convert";
import { Matrix } from "../Matrix";
import { columnCount, Reference, rowCount } from "../Reference";
import { isReference, matrixOf, scalarOf, type Scope } from "../Scope";
import type { Operand } from "../Value";
import { type Definitions, whole } from "./define";

/** Functions of where cells are and how many. */
export const references: Definitions = {
  ROW: whole(0, 1, ([operand], scope) => {
    if (operand === undefined) return scope.row + 1;
    if (!isReference(operand)) return isError(operand) ? operand : errors.value;
    const numbers = numbersFrom(operand.range.top, rowCount(operand.range));
    return numbers.length === 1 ? (numbers[0] ?? null) : new Matrix(numbers.length, 1, numbers);
  }),
  COLUMN: whole(0, 1, ([operand], scope) => {
    if (operand === undefined) return scope.column + 1;
    if (!isReference(operand)) return isError(operand) ? operand : errors.value;
    const numbers = numbersFrom(operand.range.left, columnCount(operand.range));
    return numbers.length === 1 ? (numbers[0] ?? null) : new Matrix(1, numbers.length, numbers);
  }),
  ROWS: whole(1, 1, ([operand = null], scope) => {
    if (isError(operand)) return operand;
    return isReference(operand) ? rowCount(operand.range) : matrixOf(operand, scope).rows;
  }),
  COLUMNS: whole(1, 1, ([operand = null], scope) => {
    if (isError(operand)) return operand;
    return isReference(operand) ? columnCount(operand.range) : matrixOf(operand, scope).columns;
  }),
  INDEX: whole(2, 3, index),
};

function numbersFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index + 1);
}

// 0, or no number, is all of them; in a single row the only number counts columns.
function index([operand = null, first = null, second]: readonly Operand[], scope: Scope): Operand {
  if (isError(operand)) return operand;
  const whole = isReference(operand) ? operand.range : boundsOf(matrixOf(operand, scope));
  const isOneRow = second === undefined && whole.top === whole.bottom && whole.left !== whole.right;
  const row = isOneRow ? 1 : placeOf(first, scope);
  const column = isOneRow ? placeOf(first, scope) : second === undefined ? 0 : placeOf(second, scope);
  if (isError(row)) return row;
  if (isError(column)) return column;
  if (row < 0 || column < 0) return errors.value;
  if (row > rowCount(whole) || column > columnCount(whole)) return errors.reference;
  const range = {
    top: whole.top + Math.max(row - 1, 0),
    bottom: row === 0 ? whole.bottom : whole.top + row - 1,
    left: whole.left + Math.max(column - 1, 0),
    right: column === 0 ? whole.right : whole.left + column - 1,
  };
  if (isReference(operand)) return new Reference(operand.sheet, range);
  return cut(matrixOf(operand, scope), range);
}

function boundsOf({ rows, columns }: Matrix): Reference["range"] {
  return { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
}

function placeOf(operand: Operand, scope: Scope): number | ReturnType<typeof toNumber> {
  const number = toNumber(scalarOf(operand, scope));
  return isError(number) ? number : Math.trunc(number);
}

function cut(matrix: Matrix, range: Reference["range"]): Operand {
  const [rows, columns] = [rowCount(range), columnCount(range)];
  if (rows * columns === 1) return matrix.at(range.top, range.left);
  const cells = Array.from({ length: rows * columns }, (_, place) =>
    matrix.at(range.top + Math.floor(place / columns), range.left + (place % columns)),
  );
  return new Matrix(rows, columns, cells);
}
