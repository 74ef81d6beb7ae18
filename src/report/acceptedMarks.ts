import { honorOf } from "../law/honors";
import { type HonorId, type Level, levels } from "../law/Honor";
import { isCodeRole, isWordsRole } from "../registration/columnKinds";
import { negatives, ticks } from "../registration/marks";
import type { ColumnRole, CountKey, Entry, LevelMark, Registration, Tick } from "../registration/Registration";

const OPEN = "«";
const CLOSE = "»";
/** Long texts would overfill the cell in which the accepted marks are listed. */
const LONGEST_MARK = 250;

/** Words for the levels as registers write them, in small letters. */
const levelWords: Readonly<Record<Level, readonly string[]>> = {
  excellent: ["hoàn thành xuất sắc nhiệm vụ", "hoàn thành xuất sắc", "htxsnv", "htxs", "xuất sắc", "xs"],
  good: ["hoàn thành tốt nhiệm vụ", "hoàn thành tốt", "httnv", "htt", "ht tốt", "tốt"],
  completed: ["hoàn thành nhiệm vụ", "hoàn thành", "htnv"],
  "not-completed": ["không hoàn thành nhiệm vụ", "không hoàn thành", "khtnv", "kht"],
};

const classWords = ["nhất", "nhì", "ba", "i", "ii", "iii", "1", "2", "3"].flatMap((word) => [word, `hạng ${word}`]);

/** How a column registers: by a mark under its title, by words (a level in a column for any level) or by codes. */
export const writings = ["marks", "words", "codes"] as const;
export type Writing = (typeof writings)[number];

/** How the columns of a role register. */
export function writingOf(role: ColumnRole): Writing {
  if (role === "level" || isWordsRole(role)) return "words";
  return isCodeRole(role) ? "codes" : "marks";
}

/** The text that a formula looks for in a list «a»«b»…, for a cell or for each cell of a range; never two of its items. */
export function soughtText(reference: string): string {
  return `"${OPEN}"&SUBSTITUTE(LOWER(TRIM(${reference})),"${CLOSE}","${OPEN}")&"${CLOSE}"`;
}

/**
 * The marks that a formula counts for a key, as one text «x»«v»…: the known ones and those that the entries hold in columns of that
 * writing, so that the formula counts what the reader counts. Marks that no formula can see are not among them.
 */
export function acceptedMarks(key: CountKey, writing: Writing, tables: readonly Registration[]): string {
  const found = tables.flatMap(({ entries, continued, columns }) => {
    const own = new Set(columns.filter(({ role }) => writingOf(role) === writing).map(({ column }) => column));
    return [...entries, ...continued]
      .flatMap((entry) => marksOf(entry, key))
      .filter((mark) => mark.row === undefined && isSeen(mark) && own.has(mark.column));
  });
  return listed([...knownMarks(key, writing), ...found.map(({ mark }) => mark)]);
}

/** Texts as one text «a»«b»…, each once and as a formula looks for it. */
export function listed(texts: readonly string[]): string {
  const seen = texts.map((text) =>
    text.toLowerCase().replace(/ +/g, " ").replace(/^ | $/g, "").replaceAll(CLOSE, OPEN),
  );
  return [...new Set(seen)].map((text) => OPEN + text + CLOSE).join("");
}

/** The marks that say "no", empty cells among them, as one text. */
export function rejectedMarks(): string {
  return listed(["", "\u00a0", ...negatives]);
}

/** The entry's marks that count under the key. */
export function marksOf(entry: Entry, key: CountKey): readonly (Tick | LevelMark)[] {
  const level = levelOf(key);
  if (level === undefined) return entry.ticks.filter(({ honor }) => honor === key);
  const ofKind = key.startsWith("collective:") === (entry.kind === "collective");
  return ofKind ? entry.levels.filter((mark) => mark.level === level) : [];
}

/** Whether a formula can see that the mark is a tick. */
export function isSeen({ mark, bySymbolFont, withOtherCells }: Tick | LevelMark): boolean {
  return (
    !bySymbolFont && !withOtherCells && mark.length <= LONGEST_MARK && !mark.includes(OPEN) && !mark.includes(CLOSE)
  );
}

/** The level of a key such as "good" or "collective:good". */
export function levelOf(key: CountKey): Level | undefined {
  return levels.find((level) => key === level || key === `collective:${level}`);
}

function knownMarks(key: CountKey, writing: Writing): readonly string[] {
  if (writing === "codes") return [];
  const level = levelOf(key);
  if (level) return writing === "words" ? levelWords[level] : [...ticks, ...levelWords[level]];
  // What is no level is an honor.
  const { id, name, abbreviation } = honorOf(key as HonorId);
  const own = [name.toLowerCase(), abbreviation.toLowerCase()];
  if (writing === "words") return own;
  return id === "labour-order" ? [...ticks, ...classWords, ...own] : [...ticks, ...own];
}
