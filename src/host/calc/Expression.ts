import type { CellRange } from "../../grid/CellRef";
import type { Operator } from "./operators";
import type { Value } from "./Value";

/** A formula as a tree. */
export type Expression =
  | { readonly kind: "literal"; readonly value: Value }
  | { readonly kind: "missing" }
  | { readonly kind: "reference"; readonly sheet?: string; readonly range: CellRange }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "sign"; readonly negative: boolean; readonly of: Expression }
  | { readonly kind: "percent"; readonly of: Expression }
  | {
      readonly kind: "binary";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "call"; readonly name: string; readonly operands: readonly Expression[] }
  /** A part that gives the same in every formula of a sheet; equal texts are equal parts. */
  | { readonly kind: "shared"; readonly text: string; readonly of: Expression };
