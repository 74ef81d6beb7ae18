import { dayOf } from "./serial";

/** The number in a number format, as far as digits, separators, percent, days, quoted texts and the signs' sections go. */
export function showNumber(number: number, pattern: string): string {
  const sections = pattern.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const [positive = "", negative, zero] = sections;
  if (number < 0 && negative !== undefined) return showIn(-number, negative);
  if (number === 0 && zero !== undefined) return showIn(number, zero);
  return number < 0 ? `-${showIn(-number, positive)}` : showIn(number, positive);
}

// A quoted text, an escaped letter, the digits, a part of a day, or anything else.
const parts = /"([^"]*)"|\\(.)|([#0?][#0?,]*(?:\.[#0?]*)?|\.[#0?]+)|(general)|(y+|m+|d+)|(.)/gisu;

function showIn(number: number, section: string): string {
  const percent = /%/.test(section) ? 100 : 1;
  return section.replace(
    parts,
    (_, quoted?: string, escaped?: string, digits?: string, general?: string, day?: string, other?: string) => {
      if (digits !== undefined) return showDigits(number * percent, digits);
      if (general !== undefined) return String(Number(number.toPrecision(15)));
      return day === undefined ? (quoted ?? escaped ?? other ?? "") : showDay(number, day.toLowerCase());
    },
  );
}

function showDigits(number: number, digits: string): string {
  const [before = "", after = ""] = digits.split(".");
  const least = count(after, /0/g);
  const [whole = "", rest = ""] = number.toFixed(Math.min(after.length, 20)).split(".");
  const fraction = rest.slice(0, least) + rest.slice(least).replace(/0+$/, "");
  const padded = (whole === "0" ? "" : whole).padStart(count(before, /0/g), "0");
  const grouped = before.includes(",") ? padded.replace(/\B(?=(\d{3})+$)/g, ",") : padded;
  return digits.includes(".") ? `${grouped}.${fraction}` : grouped;
}

function showDay(number: number, part: string): string {
  const { year, month, day } = dayOf(number);
  if (part.startsWith("y")) return part.length > 2 ? String(year) : String(year % 100).padStart(2, "0");
  return String(part.startsWith("m") ? month : day).padStart(part.length > 1 ? 2 : 1, "0");
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
