import { broadcast, broadcast2 } from "../broadcast";
import { errors, isError } from "../CellError";
import { toBoolean } from "../convert";
import { Matrix } from "../Matrix";
import { isReference, type Scope, valueOf } from "../Scope";
import type { Expression } from "../Expression";
import type { Operand, Scalar, Value } from "../Value";
import { type Definition, type Definitions, elementwise, lazy, whole } from "./define";

export const logic: Definitions = {
  TRUE: elementwise([], () => true),
  FALSE: elementwise([], () => false),
  NOT: elementwise(["boolean"], (value) => !value),
  AND: truths((values) => values.every(Boolean)),
  OR: truths((values) => values.some(Boolean)),
  IF: lazy(2, 3, choose),
  IFERROR: instead(isError),
  IFNA: instead((value) => value === errors.missing),
};

function choose([test, then, otherwise]: readonly Expression[], scope: Scope): Operand {
  const condition = valueFrom(test, scope);
  if (!(condition instanceof Matrix)) {
    const truth = toBoolean(condition);
    if (isError(truth)) return truth;
    if (truth) return then ? scope.evaluate(then) : true;
    return otherwise ? scope.evaluate(otherwise) : false;
  }
  const [whenTrue, whenFalse] = [valueFrom(then, scope), otherwise ? valueFrom(otherwise, scope) : false];
  return broadcast([condition, whenTrue, whenFalse], ([is = null, yes = null, no = null]) => {
    const truth = toBoolean(is);
    if (isError(truth)) return truth;
    return truth ? yes : no;
  });
}

function instead(isReplaced: (value: Scalar) => boolean): Definition {
  return lazy(2, 2, ([tried, otherwise], scope) => {
    const value = valueFrom(tried, scope);
    if (!(value instanceof Matrix)) return isReplaced(value) ? valueFrom(otherwise, scope) : value;
    if (!value.cells.some(isReplaced)) return value;
    return broadcast2(value, valueFrom(otherwise, scope), (own, other) => (isReplaced(own) ? other : own));
  });
}

function valueFrom(expression: Expression | undefined, scope: Scope): Value {
  return expression ? valueOf(scope.evaluate(expression), scope) : null;
}

// Texts and empty cells in arrays do not count; without anything that counts there is no answer.
function truths(of: (values: readonly boolean[]) => boolean): Definition {
  return whole(1, 255, (operands, scope) => {
    const values: boolean[] = [];
    for (const operand of operands) {
      const value = valueOf(operand, scope);
      const isSingle = !(value instanceof Matrix) && !isReference(operand);
      for (const scalar of value instanceof Matrix ? value.cells : [value]) {
        if (!isSingle && (scalar === null || typeof scalar === "string")) continue;
        const truth = toBoolean(scalar);
        if (isError(truth)) return truth;
        values.push(truth);
      }
    }
    return values.length === 0 ? errors.value : of(values);
  });
}
