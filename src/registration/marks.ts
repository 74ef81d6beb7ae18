import { tidy } from "../grid/text";

/** Marks that register, in small letters. Crosses are ticks: the forms say "đánh dấu x". */
export const ticks: readonly string[] = [
  "x",
  "×",
  "х", // Cyrillic
  "ｘ", // full-width
  "+",
  "*",
  "v",
  "√",
  "✓",
  "✔",
  "☑",
  "☒",
  "✗",
  "✘",
  "●",
  "•",
  "■",
  "1",
  "01",
  "true",
  "đúng",
  "có",
  "đăng ký",
  "đăng kí",
  "đk",
];

/** Marks that say "no", in small letters. */
export const negatives: readonly string[] = ["-", "–", "—", "0", "không", "k", "kđk", "false", "sai", "☐"];

const plainMarks = new Map<string, "tick" | "no">([
  ...ticks.map((text) => [text, "tick"] as const),
  ...negatives.map((text) => [text, "no"] as const),
]);

/** What a mark says in any font and column; undefined where it is none that is known everywhere. */
export function readPlainMark(text: string): "tick" | "no" | undefined {
  return plainMarks.get(text) ?? plainMarks.get(tidy(text).toLowerCase());
}
