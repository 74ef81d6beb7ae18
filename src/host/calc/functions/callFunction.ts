import { broadcast, broadcast1, broadcast2 } from "../broadcast";
import { errors } from "../CellError";
import type { Expression } from "../Expression";
import { type Scope, valueOf } from "../Scope";
import type { Operand, Scalar, Value } from "../Value";
import { aggregates } from "./aggregates";
import { conditional } from "./conditional";
import type { Definition, Definitions } from "./define";
import { information } from "./information";
import { joining } from "./joining";
import { logic } from "./logic";
import { lookup } from "./lookup";
import { mathematics } from "./mathematics";
import { references } from "./references";
import { text } from "./text";

const all: Definitions = {
  ...aggregates,
  ...conditional,
  ...information,
  ...joining,
  ...logic,
  ...lookup,
  ...mathematics,
  ...references,
  ...text,
};

const definitions: ReadonlyMap<string, Definition> = new Map(Object.entries(all));

/** What a function gives for its operands; #NAME? where Excel has none of that name, or we do not. */
export function callFunction(name: string, expressions: readonly Expression[], scope: Scope): Operand {
  const definition = definitions.get(name);
  if (!definition) return errors.name;
  if (expressions.length < definition.least || expressions.length > definition.most) return errors.value;
  if (definition.kind === "lazy") return definition.of(expressions, scope);
  const operands = expressions.map((expression) => scope.evaluate(expression));
  if (definition.kind === "whole") return definition.of(operands, scope);
  return lift(
    definition.of,
    operands.map((operand) => valueOf(operand, scope)),
  );
}

function lift(of: (scalars: readonly Scalar[]) => Scalar, values: readonly Value[]): Value {
  const [first = null, second = null] = values;
  if (values.length === 1) return broadcast1(first, (scalar) => of([scalar]));
  if (values.length === 2) return broadcast2(first, second, (left, right) => of([left, right]));
  return broadcast(values, of);
}
