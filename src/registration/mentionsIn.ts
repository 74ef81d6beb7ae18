/** Where a remark has the words that are looked for, and the text near them. */
export interface Mention {
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** What is further away than so many letters says nothing of a word, and a full cell would take long to look through for each. */
const NEAR = 200;

/** Each place where the text has the words. */
export function* mentionsIn(text: string, pattern: RegExp): Iterable<Mention> {
  for (const { index, 0: words } of text.matchAll(pattern))
    yield {
      words,
      before: text.slice(Math.max(0, index - NEAR), index),
      after: text.slice(index + words.length, index + words.length + NEAR),
    };
}

/** Whether the text has the words at a place for which it holds. */
export function isMentioned(text: string, pattern: RegExp, holds: (mention: Mention) => boolean): boolean {
  for (const mention of mentionsIn(text, pattern)) if (holds(mention)) return true;
  return false;
}
