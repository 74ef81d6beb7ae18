import { ABS, INT, POWER, ROUND, ROUNDDOWN, ROUNDUP, SIGN, SQRT } from "@formulajs/formulajs";
import { errors } from "../CellError";
import { serialOf } from "../serial";
import type { Scalar } from "../Value";
import { type Definitions, elementwise } from "./define";
import { fromLibrary } from "./fromLibrary";

export const mathematics: Definitions = {
  N: elementwise(["value"], (value) =>
    typeof value === "boolean" ? Number(value) : typeof value === "number" ? value : 0,
  ),
  SIGN: elementwise(["number"], fromLibrary(SIGN)),
  ABS: elementwise(["number"], fromLibrary(ABS)),
  INT: elementwise(["number"], fromLibrary(INT)),
  SQRT: elementwise(["number"], fromLibrary(SQRT)),
  POWER: elementwise(["number", "number"], fromLibrary(POWER)),
  ROUND: elementwise(["number", "integer"], fromLibrary(ROUND)),
  ROUNDDOWN: elementwise(["number", "integer"], fromLibrary(ROUNDDOWN)),
  ROUNDUP: elementwise(["number", "integer"], fromLibrary(ROUNDUP)),
  MOD: elementwise(["number", "number"], (number, divisor) =>
    divisor === 0 ? errors.division : number - divisor * Math.floor(number / divisor),
  ),
  DATE: elementwise(["integer", "integer", "integer"], date),
};

function date(year: number, month: number, day: number): Scalar {
  const serial = serialOf(year < 1900 ? year + 1900 : year, month, day);
  return serial >= 0 && year >= 0 && year < 10_000 ? serial : errors.number;
}
