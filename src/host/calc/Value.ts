import type { CellError } from "./CellError";
import type { Matrix } from "./Matrix";
import type { Reference } from "./Reference";

/** A single value; null is an empty cell or a missing argument. */
export type Scalar = number | string | boolean | CellError | null;

export type Value = Scalar | Matrix;

/** What an expression gives: a value, or cells whose values are not asked for yet. */
export type Operand = Value | Reference;
