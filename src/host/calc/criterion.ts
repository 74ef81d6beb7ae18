import { findError, isError } from "./CellError";
import { compare, isComparable } from "./compare";
import { readNumber } from "./readNumber";
import type { Scalar } from "./Value";
import { isLike } from "./wildcards";

export type Criterion = (value: Scalar) => boolean;

/** The test that COUNTIF and its like make of 5, "x*", ">=5", "<>" and so on. */
export function criterion(given: Scalar): Criterion {
  if (given === null) return equals(0);
  if (typeof given !== "string") return equals(given);
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(given) ?? [];
  switch (operator) {
    case "":
      return operand === "" ? (value) => value === null || value === "" : equals(constant(operand));
    case "=":
      return operand === "" ? (value) => value === null : equals(constant(operand));
    case "<>": {
      const same = operand === "" ? (value: Scalar) => value === null : equals(constant(operand));
      return (value) => !same(value);
    }
    default:
      return ordered(operator, constant(operand));
  }
}

function constant(text: string): Scalar {
  const truth = { TRUE: true, FALSE: false }[text.toUpperCase()];
  return truth ?? readNumber(text) ?? findError(text) ?? text;
}

function equals(sought: Scalar): Criterion {
  if (isError(sought) || typeof sought === "boolean") return (value) => value === sought;
  if (typeof sought === "string") return (value) => typeof value === "string" && isLike(sought, value);
  // COUNTIF sees a number in a text too, unlike "=".
  return (value) => {
    const number = typeof value === "string" ? readNumber(value) : value;
    return typeof number === "number" && compare(number, sought) === 0;
  };
}

function ordered(operator: string, bound: Scalar): Criterion {
  if (!isComparable(bound)) return () => false;
  return (value) => {
    if (value === null || typeof value !== typeof bound || !isComparable(value)) return false;
    const order = compare(value, bound);
    if (order === 0) return operator === "<=" || operator === ">=";
    return operator.startsWith("<") === order < 0;
  };
}
