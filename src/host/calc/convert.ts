import { type CellError, errors, isError } from "./CellError";
import { readNumber } from "./readNumber";
import type { Scalar } from "./Value";

/** The longest text a cell can hold. */
export const LONGEST_TEXT = 32_767;

/** The value as a number: an empty cell is 0, TRUE is 1, a text is read. */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return isError(value) ? value : (readNumber(value) ?? errors.value);
}

/** The value as a text: an empty cell is "", a number shows up to 15 digits. */
export function toText(value: Scalar): string | CellError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isError(value) ? value : numberText(value);
}

/** The value as a truth: a number other than 0 is true, a text has to be TRUE or FALSE. */
export function toBoolean(value: Scalar): boolean | CellError {
  if (typeof value === "boolean" || isError(value)) return value;
  if (typeof value === "string") return { TRUE: true, FALSE: false }[value.toUpperCase()] ?? errors.value;
  return value !== null && value !== 0;
}

function numberText(number: number): string {
  const text = String(Number(number.toPrecision(15)));
  return text.replace(/e([+-])(\d)$/, "e$10$2").replace("e", "E");
}

/** A computed value as Excel keeps it: no text too long, no number beyond all bounds, no minus zero. */
export function settle(value: Scalar): Scalar {
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : errors.number;
  return typeof value === "string" && value.length > LONGEST_TEXT ? errors.value : value;
}
