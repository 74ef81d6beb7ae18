import { textKey } from "../grid/text";

/** A key for each header of a table, from its groups and its own words; those that repeat an earlier one are numbered. */
export function headerKeys(headers: readonly (readonly string[])[]): readonly string[] {
  const seen = new Map<string, number>();
  return headers.map((words) => {
    const key = textKey(words.join(" "));
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

/** A short name for a table's headers, the same wherever and whenever it is made: two FNV-1a hashes of 32 bits. */
export function layoutOf(keys: readonly string[]): string {
  const text = keys.join("|");
  return [hash(text, 0x811c9dc5), hash(text, 0x9dc5811c)].join("");
}

function hash(text: string, seed: number): string {
  let state = seed;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return (state >>> 0).toString(16).padStart(8, "0");
}
