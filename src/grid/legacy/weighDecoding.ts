import { decodeLegacy, isDecodable } from "./decodeLegacy";
import { isSyllable } from "./isSyllable";
import type { LegacyEncoding } from "./LegacyEncoding";

/** What decoding does to the words of a text that hold other signs than plain Latin letters. */
export interface Weight {
  /** Such words. */
  readonly words: number;
  /** Signs in words that are no Vietnamese as they stand and are after decoding. */
  readonly evidence: number;
  /** How many words are no Vietnamese as they stand, and after decoding. */
  readonly strangeBefore: number;
  readonly strangeAfter: number;
}

/** Weighs reading the text in the encoding against reading it as it stands; undefined where it holds other letters. */
export function weighDecoding(text: string, encoding: LegacyEncoding): Weight | undefined {
  if (!isDecodable(text, encoding)) return undefined;
  let words = 0;
  let evidence = 0;
  let strangeBefore = 0;
  let strangeAfter = 0;
  for (const [word] of text.matchAll(/[A-Za-z\u00a1-\u00ff]+/g)) {
    const signs = word.replace(/[A-Za-z]+/g, "").length;
    if (signs === 0 || signs === word.length) continue;
    words++;
    const before = isWord(word);
    const after = isWord(decodeLegacy(word, encoding));
    if (!before) strangeBefore++;
    if (!after) strangeAfter++;
    if (!before && after && !isUnit(word, signs)) evidence += signs;
  }
  return { words, evidence, strangeBefore, strangeAfter };
}

/** A syllable, or an abbreviation in capitals such as CSTĐ. */
function isWord(word: string): boolean {
  return isSyllable(word) || /^[A-ZĐ]{2,}$/.test(word);
}

/** µm, ©an and the like, whose one sign leads the word. */
function isUnit(word: string, signs: number): boolean {
  return signs === 1 && /^[µ©®ª·]/.test(word);
}
