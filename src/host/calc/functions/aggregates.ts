import { errors, isError } from "../CellError";
import { settle, toNumber } from "../convert";
import { Matrix } from "../Matrix";
import { isReference, matrixOf, type Scope, valueOf } from "../Scope";
import type { Operand, Scalar } from "../Value";
import { type Definition, type Definitions, whole } from "./define";

export const aggregates: Definitions = {
  SUM: overNumbers((numbers) => total(numbers)),
  AVERAGE: overNumbers((numbers) => (numbers.length === 0 ? errors.division : total(numbers) / numbers.length)),
  MIN: overNumbers((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MAX: overNumbers((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  COUNT: counting((value, isGiven) => typeof value === "number" || (isGiven && typeof toNumber(value) === "number")),
  COUNTA: counting((value, isGiven) => value !== null || isGiven),
  COUNTBLANK: whole(1, 1, ([operand = null], scope) =>
    count(operand, scope, (value) => value === null || value === ""),
  ),
  SUMPRODUCT: whole(1, 255, sumOfProducts),
};

// Texts and truths count where they are given themselves, not in cells and arrays.
function overNumbers(of: (numbers: readonly number[]) => Scalar): Definition {
  return whole(1, 255, (operands, scope) => {
    const numbers: number[] = [];
    for (const operand of operands) {
      const value = valueOf(operand, scope);
      const isGiven = isSingle(operand);
      for (const scalar of value instanceof Matrix ? value.cells : [value]) {
        const number = isGiven ? toNumber(scalar) : scalar;
        if (isError(number)) return number;
        if (typeof number === "number") numbers.push(number);
      }
    }
    return settle(of(numbers));
  });
}

function counting(isCounted: (value: Scalar, isGiven: boolean) => boolean): Definition {
  return whole(1, 255, (operands, scope) =>
    operands.reduce<number>(
      (sum, operand) => sum + count(operand, scope, (value) => isCounted(value, isSingle(operand))),
      0,
    ),
  );
}

function count(operand: Operand, scope: Scope, isCounted: (value: Scalar) => boolean): number {
  return matrixOf(operand, scope).cells.reduce<number>((sum, value) => sum + (isCounted(value) ? 1 : 0), 0);
}

function isSingle(operand: Operand): boolean {
  return !(operand instanceof Matrix) && !isReference(operand);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

// What is no number is 0, so texts and truths have to be made numbers first: 1*(…).
function sumOfProducts(operands: readonly Operand[], scope: Scope): Scalar {
  const matrices = operands.map((operand) => matrixOf(operand, scope));
  const [first] = matrices;
  if (!first || matrices.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns)) {
    return errors.value;
  }
  let sum = 0;
  for (let index = 0; index < first.cells.length; index++) {
    let product = 1;
    for (const { cells } of matrices) {
      const value = cells[index] ?? null;
      if (typeof value === "number") product *= value;
      else if (isError(value)) return value;
      else product = 0;
    }
    sum += product;
  }
  return settle(sum);
}
