import { errors, findError } from "../CellError";
import type { Scalar } from "../Value";

/** A function of formulajs as one of ours; it throws nothing and gives errors as objects of its own. */
export function fromLibrary<Inputs extends readonly (string | number | boolean)[]>(
  of: (...inputs: Inputs) => unknown,
): (...inputs: Inputs) => Scalar {
  return (...inputs) => {
    const outcome = of(...inputs);
    if (typeof outcome === "number" || typeof outcome === "string" || typeof outcome === "boolean") return outcome;
    return (outcome instanceof Error && findError(outcome.message)) || errors.value;
  };
}
