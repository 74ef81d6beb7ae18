import type { Expression } from "./Expression";
import { Matrix } from "./Matrix";
import type { Reference } from "./Reference";
import type { Operand, Scalar, Value } from "./Value";

/** Where a formula stands, and what its functions can ask for there. */
export interface Scope {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  evaluate(expression: Expression): Operand;
  /** The values of cells; of whole rows and columns as far as any sheet is used. */
  read(reference: Reference): Value;
}

export function valueOf(operand: Operand, scope: Scope): Value {
  return isReference(operand) ? scope.read(operand) : operand;
}

/** The operand as an array, be it of one value. */
export function matrixOf(operand: Operand, scope: Scope): Matrix {
  const value = valueOf(operand, scope);
  return value instanceof Matrix ? value : new Matrix(1, 1, [value]);
}

/** The operand as one value: of an array the first. */
export function scalarOf(operand: Operand, scope: Scope): Scalar {
  const value = valueOf(operand, scope);
  return value instanceof Matrix ? value.at(0, 0) : value;
}

export function isReference(operand: Operand): operand is Reference {
  return typeof operand === "object" && operand !== null && "range" in operand;
}
