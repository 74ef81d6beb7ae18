import { errors, isError } from "../CellError";
import { type Definitions, elementwise } from "./define";

export const information: Definitions = {
  ISNUMBER: elementwise(["any"], (value) => typeof value === "number"),
  ISTEXT: elementwise(["any"], (value) => typeof value === "string"),
  ISNONTEXT: elementwise(["any"], (value) => typeof value !== "string"),
  ISLOGICAL: elementwise(["any"], (value) => typeof value === "boolean"),
  ISBLANK: elementwise(["any"], (value) => value === null),
  ISERROR: elementwise(["any"], isError),
  ISERR: elementwise(["any"], (value) => isError(value) && value !== errors.missing),
  ISNA: elementwise(["any"], (value) => value === errors.missing),
  NA: elementwise([], () => errors.missing),
};
