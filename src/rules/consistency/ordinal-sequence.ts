import { tidy } from "../../grid/text";
import { cellAt } from "../../registration/cellAt";
import type { Entry, OtherRow } from "../../registration/Registration";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";

/** A number under TT that is not the row's place in the table, or in its unit or below its heading where numbering starts anew there. */
export const ordinalSequence = defineRule({
  ...ofTheForm,
  id: "ordinal-sequence",
  scope: "registration",
  severity: "warning",
  title: { vi: "Số thứ tự", en: "Row numbers" },
  norm: {
    vi: "Số thứ tự liên tục từ 1 trong bảng hoặc trong từng đơn vị.",
    en: "Rows are numbered from 1 on in the table or in each unit.",
  },
  messages: {
    differs: {
      vi: {
        what: "Số thứ tự của {name} ghi “{value}”, đúng thứ tự là {expected}.",
        todo: "Đánh lại số thứ tự.",
        met: "Đạt khi số thứ tự là {expected}.",
      },
      en: {
        what: "{name} has the number “{value}”, in sequence it is {expected}.",
        todo: "Number the rows again.",
        met: "Met when the number is {expected}.",
      },
    },
    missing: {
      vi: {
        what: "{name} chưa có số thứ tự, đúng thứ tự là {expected}.",
        todo: "Ghi số thứ tự.",
        met: "Đạt khi số thứ tự là {expected}.",
      },
      en: {
        what: "{name} has no number, in sequence it is {expected}.",
        todo: "Fill in the number.",
        met: "Met when the number is {expected}.",
      },
    },
  },
  check({ entries, otherRows, columns }) {
    const column = columns.find(({ role }) => role === "ordinal")?.column;
    if (column === undefined) return [];
    const numbers = entries.map(({ ordinal }) => numberOf(ordinal));
    const expected = placesThatFit(numbers, [
      () => entries.map((_, index) => index + 1),
      () => placesInUnit(entries),
      () => placesBelowHeadings(entries, otherRows),
    ]);
    // A table in sequence, as most are, is not gone through again.
    if (!expected) return [];
    return entries.flatMap((entry, index) => {
      const place = expected[index];
      const { ordinal } = entry;
      if (ordinal === undefined || place === undefined || !isBreak(numbers[index], place)) return [];
      const at = cellAt(entry, { column });
      const value = tidy(String(ordinal));
      const name = shownName(entry);
      const fix = { kind: "safe", edits: [{ at, from: ordinal, to: place }] } as const;
      return value === ""
        ? { messageId: "missing" as const, at, data: { name, expected: place }, about: entry, fix }
        : { messageId: "differs" as const, at, data: { name, value, expected: place }, about: entry, fix };
    });
  },
});

/** The number as written ("1", "01", "1.", "I"); "tolerated" for dots and where there is no such column, undefined for anything else. */
function numberOf(ordinal: Entry["ordinal"]): number | "tolerated" | undefined {
  if (ordinal === undefined) return "tolerated";
  if (typeof ordinal === "number" && Number.isSafeInteger(ordinal)) return ordinal;
  const value = tidy(String(ordinal));
  const digits = /^0*(\d{1,7})[.)]?$/.exec(value)?.[1];
  if (digits !== undefined) return Number(digits);
  if (/^[.…]+$/.test(value)) return "tolerated";
  return /^[IVXLC]+[.)]?$/.test(value) ? romanNumber(value) : undefined;
}

function romanNumber(text: string): number {
  const values = [...text].flatMap((letter) => romanValues.get(letter) ?? []);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

const romanValues: ReadonlyMap<string, number> = new Map([
  ["I", 1],
  ["V", 5],
  ["X", 10],
  ["L", 50],
  ["C", 100],
]);

/** The reading that breaks the fewest rows, the plainer before the others; undefined where one breaks none. */
function placesThatFit(
  numbers: readonly (number | "tolerated" | undefined)[],
  readings: readonly (() => readonly number[])[],
): readonly number[] | undefined {
  let fewest = Infinity;
  let fitting: readonly number[] = [];
  for (const reading of readings) {
    const places = reading();
    const broken = breaks(numbers, places);
    if (broken === 0) return undefined;
    if (broken < fewest) [fewest, fitting] = [broken, places];
  }
  return fitting;
}

function placesInUnit(entries: readonly Entry[]): number[] {
  const counts = new Map<string, { people: number }>();
  let last: { unit: string; of: { people: number } } | undefined;
  return entries.map(({ unit }) => {
    if (last?.unit !== unit) {
      const of = counts.get(unit) ?? { people: 0 };
      counts.set(unit, of);
      last = { unit, of };
    }
    return ++last.of.people;
  });
}

/** Counted anew below every row that heads others, such as the line of a title. */
function placesBelowHeadings(entries: readonly Entry[], otherRows: readonly OtherRow[]): number[] {
  let place = 0;
  let other = 0;
  return entries.map(({ at }) => {
    for (; (otherRows[other]?.row ?? Infinity) < at.row; other++) place = 0;
    return ++place;
  });
}

function breaks(numbers: readonly (number | "tolerated" | undefined)[], places: readonly number[]): number {
  let count = 0;
  for (let index = 0; index < places.length; index++) if (isBreak(numbers[index], places[index])) count++;
  return count;
}

function isBreak(number: number | "tolerated" | undefined, place: number | undefined): boolean {
  return number !== "tolerated" && number !== place;
}
