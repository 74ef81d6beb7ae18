import { remember } from "./remember";
import { tidy } from "./text";

const alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
/** Ngang has no mark; huyền, hỏi, ngã, sắc, nặng. */
const tones = "\u0300\u0309\u0303\u0301\u0323";

/** Orders texts as a Vietnamese dictionary does, syllable by syllable: by its letters, đ after d, then by its tone. */
export function compareVietnamese(a: string, b: string): number {
  return compareKeys(orderKey(a), orderKey(b)) || compareKeys(a, b);
}

/** Texts stand in the order of their keys; a syllable's key is its letters, then its tone, below any letter. */
function orderKey(text: string): string {
  return tidy(text).toLowerCase().split(/[ -]/).map(syllableKey).join("\u0000");
}

const syllableKey = remember((syllable) => {
  const apart = syllable.normalize("NFD");
  const tone = tones.indexOf(/[\u0300\u0301\u0303\u0309\u0323]/.exec(apart)?.[0] ?? "none") + 1;
  const letters = apart.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "").normalize("NFC");
  return letters.replace(/\p{L}/gu, letterKey) + String.fromCharCode(1 + tone);
}, 10_000);

/** Letters come after everything else, those of other alphabets last. */
function letterKey(letter: string): string {
  const place = alphabet.indexOf(letter);
  return place < 0 ? letter : String.fromCharCode(0x80 + place);
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
