import { textKey } from "../grid/text";
import { clauses } from "./clauses";
import { withoutPastAwards } from "./pastAwards";
import type { Entry, LabourOrderClass, Tick } from "./Registration";

const classes: ReadonlyMap<string, LabourOrderClass> = new Map([
  ...["nhat", "i", "1"].map((word) => [word, "first"] as const),
  ...["nhi", "ii", "2"].map((word) => [word, "second"] as const),
  ...["ba", "iii", "3"].map((word) => [word, "third"] as const),
]);

/** The class that a tick in the entry is for: by its cell or header, or else by the remarks. */
export function classOf({ note }: Entry, tick: Tick): LabourOrderClass | undefined {
  return tick.class ?? findProposedClass(note);
}

/** The class of the Labour Order where the whole text is one: "Ba", "hạng III", "3". */
export function readClass(text: string): LabourOrderClass | undefined {
  return classes.get(textKey(text).replace(/^hang /, ""));
}

/** The one class that a longer text names: "Huân chương Lao động hạng Ba", "HCLĐ III"; none where it lists several. */
export function findClass(text: string): LabourOrderClass | undefined {
  const [, named = "", more] = classNamed.exec(textKey(text)) ?? [];
  return more === undefined ? classes.get(named) : undefined;
}

const classNamed =
  /\b(?:hang|huan chuong|lao dong|hcld|hc) ?(nhat|nhi|ba|i{1,3}|[123])\b(?: (?:va |hoac |hay |hang )?(nhat|nhi|ba|i{1,3}|[123])\b)?/;

/** The one class of the Labour Order that a remark proposes: not that of a hospital, nor of an Order that somebody has. */
export function findProposedClass(note: string): LabourOrderClass | undefined {
  if (note === "" || !orderNamed.test(clauses(note))) return undefined;
  const text = withoutPastAwards(clauses(note));
  const proposed = text.slice(Math.max(0, text.lastIndexOf("de nghi")));
  return oneClassIn(proposed) ?? oneClassIn(text);
}

function oneClassIn(text: string): LabourOrderClass | undefined {
  const named = [...text.matchAll(orderWithClass)].flatMap(({ groups }) => groups?.["all"]?.match(eachClass) ?? []);
  const [first, ...others] = new Set(named.map((word) => classes.get(word)));
  return others.length === 0 ? first : undefined;
}

const orderNamed = /\b(?:hang|huan chuong|hcld|hc)/;
const order = "(?:hcld|(?:huan chuong|hc) (?:lao dong|ld)|huan chuong|hc)";
const word = "(?:nhat|nhi|ba|i{1,3}|[123])\\b(?! nam\\b(?! \\d{4}))";
const orderWithClass = new RegExp(
  `(?:\\b${order}(?: ,)?(?: hang)? ?|(?:^|; |\\b(?:de nghi|dang ki|xet)(?: tang)? )hang )(?<all>${word}(?:(?: ,| va| hoac| hay)*(?: hang)? ${word})*)`,
  "g",
);
const eachClass = /\b(?:nhat|nhi|ba|i{1,3}|[123])\b/g;
