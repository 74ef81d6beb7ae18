import { type CellError, isError } from "../CellError";
import { settle, toBoolean, toNumber, toText } from "../convert";
import type { Expression } from "../Expression";
import type { Scope } from "../Scope";
import type { Operand, Scalar } from "../Value";

/** A function of Excel; `least` and `most` are how many operands it takes. */
export type Definition = { readonly least: number; readonly most: number } & (
  | { readonly kind: "elementwise"; readonly of: (scalars: readonly Scalar[]) => Scalar }
  | { readonly kind: "whole"; readonly of: (operands: readonly Operand[], scope: Scope) => Operand }
  | { readonly kind: "lazy"; readonly of: (expressions: readonly Expression[], scope: Scope) => Operand }
);

export type Definitions = Readonly<Record<string, Definition>>;

const conversions = {
  text: toText,
  number: toNumber,
  integer: (value: Scalar): number | CellError => {
    const number = toNumber(value);
    return typeof number === "number" ? Math.trunc(number) : number;
  },
  boolean: toBoolean,
  /** Any value but an error. */
  value: (value: Scalar): Scalar => value,
  /** Any value, errors too. */
  any: (value: Scalar): Scalar => value,
};

type Type = keyof typeof conversions;

interface Converted {
  text: string;
  number: number;
  integer: number;
  boolean: boolean;
  value: Exclude<Scalar, CellError>;
  any: Scalar;
}

type Inputs<Types extends readonly Type[]> = { [Index in keyof Types]: Converted[Types[Index]] };

/** A function of single values of these types; arrays go through it value by value. */
export function elementwise<const Required extends readonly Type[], const Optional extends readonly Type[] = []>(
  required: Required,
  of: (...inputs: [...Inputs<Required>, ...Partial<Inputs<Optional>>]) => Scalar,
  optional?: Optional,
): Definition {
  const types: readonly Type[] = [...required, ...(optional ?? [])];
  return {
    kind: "elementwise",
    least: required.length,
    most: types.length,
    of: (scalars) => {
      const inputs: Scalar[] = [];
      for (let index = 0; index < scalars.length; index++) {
        const type = types[index] ?? "any";
        const input = conversions[type](scalars[index] ?? null);
        if (isError(input) && type !== "any") return input;
        inputs.push(input);
      }
      // The conversions give what Converted says; the compiler cannot see that for a list of any length.
      return settle(of(...(inputs as unknown as Parameters<typeof of>)));
    },
  };
}

/** A function that takes its operands as a whole: cells with their place, arrays with their shape. */
export function whole(
  least: number,
  most: number,
  of: (operands: readonly Operand[], scope: Scope) => Operand,
): Definition {
  return { kind: "whole", least, most, of };
}

/** A function that decides which of its operands are computed at all. */
export function lazy(
  least: number,
  most: number,
  of: (expressions: readonly Expression[], scope: Scope) => Operand,
): Definition {
  return { kind: "lazy", least, most, of };
}
