import { errors } from "./CellError";
import { compare, isComparable } from "./compare";
import { settle, toNumber, toText } from "./convert";
import type { Scalar } from "./Value";

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | Comparison;
type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** What an operator gives for two values; an error on its left, then on its right, is its outcome. */
export const operators: Readonly<Record<Operator, (left: Scalar, right: Scalar) => Scalar>> = {
  "+": onNumbers((a, b) => a + b),
  "-": onNumbers((a, b) => a - b),
  "*": onNumbers((a, b) => a * b),
  "/": onNumbers((a, b) => (b === 0 ? errors.division : a / b)),
  "^": onNumbers(raise),
  "&": join,
  "=": onOrder((order) => order === 0),
  "<>": onOrder((order) => order !== 0),
  "<": onOrder((order) => order < 0),
  "<=": onOrder((order) => order <= 0),
  ">": onOrder((order) => order > 0),
  ">=": onOrder((order) => order >= 0),
};

export function isComparison(symbol: string): symbol is Comparison {
  return ["=", "<>", "<", "<=", ">", ">="].includes(symbol);
}

function onNumbers(of: (a: number, b: number) => Scalar): (left: Scalar, right: Scalar) => Scalar {
  return (left, right) => {
    const a = typeof left === "number" ? left : toNumber(left);
    if (typeof a !== "number") return a;
    const b = typeof right === "number" ? right : toNumber(right);
    return typeof b === "number" ? settle(of(a, b)) : b;
  };
}

function onOrder(of: (order: number) => boolean): (left: Scalar, right: Scalar) => Scalar {
  return (left, right) => {
    if (!isComparable(left)) return left;
    return isComparable(right) ? of(compare(left, right)) : right;
  };
}

function raise(base: number, exponent: number): Scalar {
  if (base !== 0) return base ** exponent;
  if (exponent === 0) return errors.number;
  return exponent < 0 ? errors.division : 0;
}

function join(left: Scalar, right: Scalar): Scalar {
  const a = toText(left);
  if (typeof a !== "string") return a;
  const b = toText(right);
  return typeof b === "string" ? settle(a + b) : b;
}
