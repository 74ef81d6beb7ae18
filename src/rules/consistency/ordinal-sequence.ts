import { tidy } from "../../grid/text";
import { cellAt } from "../../registration/cellAt";
import type { Entry, Registration } from "../../registration/Registration";
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
  check(table) {
    const { entries } = table;
    const column = table.columns.find(({ role }) => role === "ordinal")?.column;
    if (column === undefined) return [];
    const numbers = entries.map(({ ordinal }) => numberOf(ordinal));
    const expected = placesThatFit(table, numbers);
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

type Numbered = number | "tolerated" | undefined;

/** The number as written ("1", "01", "1.", "I"); "tolerated" for dots and where there is no such column, undefined for anything else. */
function numberOf(ordinal: Entry["ordinal"]): Numbered {
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

/** Tells of each entry in turn the place that it has. */
type Counting = (entry: Entry, index: number) => number;

/** How the rows of a table may be numbered, the plainest first. */
const countings: readonly ((table: Registration) => Counting)[] = [
  () => (_, index) => index + 1,
  countInUnit,
  countBelowHeadings,
];

/** The places by the counting that breaks the fewest rows, the plainer before the others; undefined where one breaks none. */
function placesThatFit(table: Registration, numbers: readonly Numbered[]): readonly number[] | undefined {
  let fewest = Infinity;
  let fitting: ((table: Registration) => Counting) | undefined;
  for (const counting of countings) {
    const placeOf = counting(table);
    let broken = 0;
    table.entries.forEach((entry, index) => {
      if (isBreak(numbers[index], placeOf(entry, index))) broken++;
    });
    if (broken === 0) return undefined;
    if (broken < fewest) [fewest, fitting] = [broken, counting];
  }
  return fitting && table.entries.map(fitting(table));
}

function countInUnit(): Counting {
  const counts = new Map<string, { people: number }>();
  let last: { unit: string; of: { people: number } } | undefined;
  return ({ unit }) => {
    if (last?.unit !== unit) {
      const of = counts.get(unit) ?? { people: 0 };
      counts.set(unit, of);
      last = { unit, of };
    }
    return ++last.of.people;
  };
}

/** Counted anew below every row that heads others, such as the line of a title. */
function countBelowHeadings({ otherRows }: Registration): Counting {
  let place = 0;
  let other = 0;
  return ({ at }) => {
    for (; (otherRows[other]?.row ?? Infinity) < at.row; other++) place = 0;
    return ++place;
  };
}

function isBreak(number: Numbered, place: number | undefined): boolean {
  return number !== "tolerated" && number !== place;
}
