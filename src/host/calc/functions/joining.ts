import { broadcast } from "../broadcast";
import { isError } from "../CellError";
import { settle, toBoolean, toText } from "../convert";
import { matrixOf, scalarOf, type Scope, valueOf } from "../Scope";
import type { Operand, Scalar } from "../Value";
import { type Definitions, whole } from "./define";

export const joining: Definitions = {
  CONCATENATE: whole(1, 255, (operands, scope) =>
    broadcast(
      operands.map((operand) => valueOf(operand, scope)),
      (scalars) => join(scalars, ""),
    ),
  ),
  CONCAT: whole(1, 255, (operands, scope) => join(allOf(operands, scope), "")),
  TEXTJOIN: whole(3, 255, ([delimiter = null, skipping = null, ...operands], scope) => {
    const skips = toBoolean(scalarOf(skipping, scope));
    const between = toText(scalarOf(delimiter, scope));
    if (isError(between)) return between;
    if (isError(skips)) return skips;
    const scalars = allOf(operands, scope);
    return join(skips ? scalars.filter((scalar) => scalar !== null && scalar !== "") : scalars, between);
  }),
};

function allOf(operands: readonly Operand[], scope: Scope): readonly Scalar[] {
  return operands.flatMap((operand) => matrixOf(operand, scope).cells);
}

function join(scalars: readonly Scalar[], between: string): Scalar {
  const texts: string[] = [];
  for (const scalar of scalars) {
    const text = toText(scalar);
    if (isError(text)) return text;
    texts.push(text);
  }
  return settle(texts.join(between));
}
