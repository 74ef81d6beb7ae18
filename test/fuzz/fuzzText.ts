import { honors } from "../../src/law/honors";
import { classifyRow } from "../../src/reader/classifyRow";
import { matchHeader, nearestMeaning } from "../../src/reader/matchHeader";
import { readLevels } from "../../src/reader/readLevel";
import { readMark } from "../../src/reader/readMark";
import { readWords } from "../../src/reader/readWords";
import { compareByGivenName } from "../../src/registration/compareByGivenName";
import { compareNames } from "../../src/registration/compareNames";
import { findClass, readClass } from "../../src/registration/labourOrderClass";
import { type Chance, chanceOf } from "./chance";

/** What became of many strings that were read as every kind of cell. */
export interface TextFuzzResult {
  readonly strings: number;
  /** Those on which we erred, by the seed that makes them again. */
  readonly crashes: readonly { readonly seed: number; readonly error: string }[];
  /** The one that took longest to be read in all ways together. */
  readonly slowest: { readonly seed: number; readonly milliseconds: number };
}

/** Reads so many strings as mark, header, level, class, words and name. */
export function fuzzText(
  count: number,
  firstSeed: number,
  progress: (done: number) => void = () => undefined,
): TextFuzzResult {
  const crashes: { seed: number; error: string }[] = [];
  let slowest = { seed: firstSeed, milliseconds: 0 };
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const text = fuzzedText(seed);
    try {
      let milliseconds = timeOf(text);
      if (milliseconds > slowest.milliseconds) milliseconds = leastTimeOf(text, milliseconds);
      if (milliseconds > slowest.milliseconds) slowest = { seed, milliseconds };
    } catch (error) {
      crashes.push({ seed, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    progress(seed - firstSeed + 1);
  }
  return { strings: count, crashes, slowest };
}

/** The string that a seed makes: signs of any kind, words of registers, or both; a few are long. */
export function fuzzedText(seed: number): string {
  const chance = chanceOf(seed);
  const parts = chance.below(1_000) === 0 ? 200 : 1 + chance.below(12);
  const separator = chance.of(["", " ", " ", " "]);
  return Array.from({ length: parts }, () => (chance.below(3) === 0 ? anySign(chance) : chance.of(words))).join(
    separator,
  );
}

function anySign(chance: Chance): string {
  const last = chance.of([0x7f, 0x250, 0x1f00, 0xffff, 0x10ffff]);
  return String.fromCodePoint(chance.below(last + 1));
}

const words = [
  ..."lao động tiên tiến chiến sĩ thi đua cơ sở tỉnh bộ bằng khen giấy khen hạng ba họ và tên tt đơn vị nam trước kết quả mã cấp".split(
    " ",
  ),
  ..."Nguyễn Thị Hoà HTXSNV CSTĐCS LĐTT HCLĐ III không chưa hoặc x X ✓ ü 1 01 TRUE Tổng cộng Phòng".split(" "),
  ..."; , / + - – • « \n \t \u0301 \u200b \u202e I. ── constructor __proto__ toString % #N/A".split(" "),
] as const;

const ids = new Set<string>(honors.map(({ id }) => id));

function timeOf(text: string): number {
  const start = performance.now();
  readAsAnything(text);
  return performance.now() - start;
}

/** The machine and the garbage collector pause too. Other invisible signs at the end keep an answer from being remembered. */
function leastTimeOf(text: string, time: number): number {
  return Math.min(time, ...Array.from({ length: 4 }, (_, times) => timeOf(text + "\u200b".repeat(times + 1))));
}

function readAsAnything(text: string): void {
  matchHeader(text);
  nearestMeaning(text);
  readMark(text);
  readMark(text, "Wingdings");
  readLevels(text);
  readClass(text);
  findClass(text);
  compareNames(text, "Nguyễn Thị Hoà");
  compareByGivenName(text, "Nguyễn Thị Hoà");
  const kind = text.length % 2 === 0 ? "individual" : "collective";
  for (const { honor } of readWords(text, kind, "cấp tỉnh").honors)
    if (!ids.has(honor)) throw new Error(`no honor ${honor}`);
  const others = text.length % 3 === 0 ? [text] : [];
  classifyRow({
    ordinal: text.slice(0, 4),
    name: text,
    marks: text.length % 7 === 0 ? [text] : [],
    positions: [],
    remarks: others,
    rest: others,
    isSpanned: () => text.length % 5 === 0,
    isKnownUnit: () => false,
    unitsKnown: text.length % 4 === 0,
    ofPeople: kind === "individual",
    below: () => [{ ordinal: text.length % 11 === 0 ? "1" : text.slice(0, 4), name: text, marks: others }],
  });
}
