import { serialOf } from "./serial";

const numeric = /^([+-]?)\s*\$?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d{1,3})?\s*(%?)$/i;
const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const slashDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** The number that a text shows, as an English Excel reads it: "6", " 1,234.5 ", "(5)", "12%", "2022-12-31". */
export function readNumber(text: string): number | undefined {
  const trimmed = text.replace(/^ +| +$/g, "");
  const inner = /^\((.*)\)$/s.exec(trimmed)?.[1];
  if (inner !== undefined) return /^[\d.$]/.test(inner) ? negative(readPlain(inner)) : undefined;
  return readPlain(trimmed) ?? readDate(trimmed);
}

function readPlain(text: string): number | undefined {
  const [, sign, digits, power = "", percent] = numeric.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits.replaceAll(",", "") + power) / (percent === "%" ? 100 : 1);
  return sign === "-" ? -number : number;
}

function readDate(text: string): number | undefined {
  const [, isoYear, isoMonth, isoDay] = isoDate.exec(text) ?? [];
  const [, month = isoMonth, day = isoDay, year = isoYear] = slashDate.exec(text) ?? [];
  if (year === undefined || Number(year) < 1900) return undefined;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return serialOf(Number(year), Number(month), Number(day));
}

function negative(number: number | undefined): number | undefined {
  return number === undefined ? undefined : -number;
}
