import { broadcast1, broadcast2 } from "./broadcast";
import { toNumber } from "./convert";
import type { Expression } from "./Expression";
import { callFunction } from "./functions/callFunction";
import { operators } from "./operators";
import type { Scope } from "./Scope";
import { valueOf } from "./Scope";
import type { Operand, Scalar, Value } from "./Value";

type Of<Kind extends Expression["kind"]> = Extract<Expression, { kind: Kind }>;

/** What the parts of an expression give that need nothing but their own parts. */
export function evaluate(
  expression: Of<"literal" | "missing" | "sign" | "percent" | "binary" | "call">,
  scope: Scope,
): Operand {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "missing":
      return null;
    case "sign":
      return broadcast1(valueOf(scope.evaluate(expression.of), scope), expression.negative ? negated : toNumber);
    case "percent":
      return broadcast1(valueOf(scope.evaluate(expression.of), scope), hundredth);
    case "binary":
      return binary(expression, scope);
    case "call":
      return callFunction(expression.name, expression.operands, scope);
  }
}

// A sum of many terms is deep on its left side only, so that side is no recursion.
function binary(expression: Of<"binary">, scope: Scope): Value {
  const chain: Of<"binary">[] = [];
  let first: Expression = expression;
  for (; first.kind === "binary"; first = first.left) chain.push(first);
  let value = valueOf(scope.evaluate(first), scope);
  for (const { operator, right } of chain.reverse()) {
    value = broadcast2(value, valueOf(scope.evaluate(right), scope), operators[operator]);
  }
  return value;
}

function negated(value: Scalar): Scalar {
  const number = toNumber(value);
  return typeof number === "number" ? 0 - number : number;
}

function hundredth(value: Scalar): Scalar {
  const number = toNumber(value);
  return typeof number === "number" ? number / 100 : number;
}
