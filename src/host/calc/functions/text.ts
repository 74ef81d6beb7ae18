import { CODE, EXACT, LOWER, PROPER, REPT, UPPER } from "@formulajs/formulajs";
import { errors, isError } from "../CellError";
import { LONGEST_TEXT, toText } from "../convert";
import { readNumber } from "../readNumber";
import { showNumber } from "../showNumber";
import type { Scalar } from "../Value";
import { findLike } from "../wildcards";
import { type Definitions, elementwise } from "./define";
import { fromLibrary } from "./fromLibrary";

const [code, repeat] = [fromLibrary(CODE), fromLibrary(REPT)];

export const text: Definitions = {
  T: elementwise(["value"], (value) => (typeof value === "string" ? value : "")),
  LOWER: elementwise(["text"], fromLibrary(LOWER)),
  UPPER: elementwise(["text"], fromLibrary(UPPER)),
  PROPER: elementwise(["text"], fromLibrary(PROPER)),
  EXACT: elementwise(["text", "text"], fromLibrary(EXACT)),
  CODE: elementwise(["text"], (value) => (value === "" ? errors.value : code(value))),
  LEN: elementwise(["text"], (value) => value.length),
  TRIM: elementwise(["text"], (value) => value.replace(/ +/g, " ").replace(/^ | $/g, "")),
  LEFT: elementwise(["text"], (value, count = 1) => middle(value, 0, count), ["integer"]),
  RIGHT: elementwise(["text"], (value, count = 1) => middle(value, Math.max(0, value.length - count), count), [
    "integer",
  ]),
  MID: elementwise(["text", "integer", "integer"], (value, start, count) => middle(value, start - 1, count)),
  REPT: elementwise(["text", "integer"], (value, times) =>
    times < 0 || value.length * times > LONGEST_TEXT ? errors.value : repeat(value, times),
  ),
  FIND: elementwise(["text", "text"], find, ["integer"]),
  SEARCH: elementwise(["text", "text"], search, ["integer"]),
  SUBSTITUTE: elementwise(["text", "text", "text"], substitute, ["integer"]),
  VALUE: elementwise(["value"], readValue),
  TEXT: elementwise(["value", "text"], show),
  CHAR: elementwise(["integer"], (point) =>
    point < 1 || point > 255 ? errors.value : new TextDecoder("windows-1252").decode(Uint8Array.of(point)),
  ),
  UNICHAR: elementwise(["integer"], (point) =>
    point < 1 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? errors.value : String.fromCodePoint(point),
  ),
  HYPERLINK: elementwise(["text"], (link, shown = link) => shown, ["value"]),
};

function middle(value: string, start: number, count: number): Scalar {
  return start < 0 || count < 0 ? errors.value : value.slice(start, start + count);
}

function find(sought: string, within: string, start = 1): Scalar {
  return place(start, within, within.indexOf(sought, start - 1));
}

function search(sought: string, within: string, start = 1): Scalar {
  return place(start, within, findLike(sought, within, start - 1));
}

function place(start: number, within: string, index: number): Scalar {
  return start < 1 || start > within.length + 1 || index < 0 ? errors.value : index + 1;
}

function substitute(value: string, old: string, replacement: string, which?: number): Scalar {
  if (which !== undefined && which < 1) return errors.value;
  if (old === "" || !value.includes(old)) return value;
  const parts = value.split(old);
  if (which === undefined) return parts.join(replacement);
  if (which >= parts.length) return value;
  return parts.slice(0, which).join(old) + replacement + parts.slice(which).join(old);
}

function readValue(value: Scalar): Scalar {
  if (typeof value === "string") return readNumber(value) ?? errors.value;
  return typeof value === "boolean" ? errors.value : (value ?? 0);
}

function show(value: Scalar, pattern: string): Scalar {
  if (isError(value) || typeof value === "boolean") return toText(value);
  const number = typeof value === "string" ? readNumber(value) : (value ?? 0);
  return number === undefined ? value : showNumber(number, pattern);
}
