import { broadcast } from "../broadcast";
import { errors, isError } from "../CellError";
import { compare, isComparable } from "../compare";
import { toBoolean, toNumber } from "../convert";
import { matrixOf, type Scope, valueOf } from "../Scope";
import type { Operand, Scalar } from "../Value";
import { isLike } from "../wildcards";
import { type Definitions, whole } from "./define";

export const lookup: Definitions = { MATCH: whole(2, 3, match), VLOOKUP: whole(3, 4, verticalLookup) };

function match([sought = null, within = null, kind = 1]: readonly Operand[], scope: Scope): Operand {
  if (isError(within)) return within;
  const { rows, columns, cells } = matrixOf(within, scope);
  if (rows > 1 && columns > 1) return errors.missing;
  return broadcast([valueOf(sought, scope), valueOf(kind, scope)], ([value = null, order = null]) => {
    const direction = toNumber(order);
    if (isError(direction)) return direction;
    const place = direction === 0 ? findExact(value, cells) : findNear(value, cells, Math.sign(direction));
    return isError(place) ? place : place + 1;
  });
}

function verticalLookup(
  [sought = null, table = null, wanted = null, near = true]: readonly Operand[],
  scope: Scope,
): Operand {
  if (isError(table)) return table;
  const matrix = matrixOf(table, scope);
  const keys = Array.from({ length: matrix.rows }, (_, row) => matrix.at(row, 0));
  const operands = [sought, wanted, near].map((operand) => valueOf(operand, scope));
  return broadcast(operands, ([value = null, column = null, isNear = null]) => {
    const [number, nearly] = [toNumber(column), toBoolean(isNear)];
    if (isError(number)) return number;
    if (isError(nearly)) return nearly;
    if (number < 1) return errors.value;
    if (number >= matrix.columns + 1) return errors.reference;
    const row = nearly ? findNear(value, keys, 1) : findExact(value, keys);
    return isError(row) ? row : matrix.at(row, Math.trunc(number) - 1);
  });
}

function findExact(sought: Scalar, cells: readonly Scalar[]): number | typeof errors.missing {
  if (!isComparable(sought)) return sought;
  const value = sought ?? 0;
  const place = cells.findIndex((cell) => {
    if (typeof value === "string") return typeof cell === "string" && isLike(value, cell);
    return typeof cell === typeof value && isComparable(cell) && compare(cell, value) === 0;
  });
  return place < 0 ? errors.missing : place;
}

// The last that is not beyond the sought value, in cells sorted upwards (1) or downwards (-1).
function findNear(sought: Scalar, cells: readonly Scalar[], direction: number): number | typeof errors.missing {
  if (!isComparable(sought)) return sought;
  const value = sought ?? 0;
  let found = -1;
  for (const [place, cell] of cells.entries()) {
    if (typeof cell !== typeof value || !isComparable(cell)) continue;
    const order = compare(cell, value) * direction;
    if (order > 0) break;
    found = place;
  }
  return found < 0 ? errors.missing : found;
}
