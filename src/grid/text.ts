import { isInvisible } from "./invisible";
import { remember } from "./remember";
import { unitTable } from "./unitTable";

const SPACE = 32;
const DROPPED = 0;
const LONGEST_PIECE = 500;
const LETTER_I = 105;
const LETTER_Y = 121;

/** What each code unit contributes to a key: a small letter or digit without accents, a space, or nothing. */
const keyUnits = Uint8Array.from({ length: 0x1f00 }, (_, code) => keyUnit(String.fromCharCode(code)));

function keyUnit(character: string): number {
  if (/\p{M}|\u00ad/u.test(character)) return DROPPED;
  const plain = character.toLowerCase().replace("đ", "d").normalize("NFD").replace(/\p{M}/gu, "");
  return /^[a-z0-9]$/.test(plain) ? plain.charCodeAt(0) : SPACE;
}

/**
 * The one spelling by which Vietnamese text is compared: small letters without accents, y as i where both are
 * written (sỹ/sĩ), anything else as a single space. "Chiến sỹ  thi-đua" → "chien si thi dua".
 */
export const textKey = remember(keyOf, 10_000);

function keyOf(text: string): string {
  let key = "";
  // Put together in pieces: by single letters it takes twice as long, and a function takes only so many arguments.
  let piece: number[] = [];
  let pendingSpace = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const unit = keyUnits[code] ?? (isInvisible(code) ? DROPPED : SPACE);
    if (unit === DROPPED) continue;
    if (unit === SPACE) {
      pendingSpace = piece.length > 0 || key !== "";
      continue;
    }
    if (pendingSpace) piece.push(SPACE);
    pendingSpace = false;
    piece.push(unit);
    if (piece.length > LONGEST_PIECE) {
      key += String.fromCharCode(...piece);
      piece = [];
    }
  }
  key += String.fromCharCode(...piece);
  return key.includes("y") ? key.replace(/\b(s|k|l|m|t|h|v|qu)y\b/g, "$1i") : key;
}

/** A number that is the same for all texts with the same key, and much quicker to have than the key. */
export function textKeyHash(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = keyUnits[text.charCodeAt(index)] ?? SPACE;
    // Spaces make no difference here, and y may stand for i.
    if (unit > SPACE) hash = Math.imul(hash, 31) + (unit === LETTER_Y ? LETTER_I : unit);
  }
  return hash | 0;
}

/**
 * The text as a person reads it: composed (NFC), without characters of no width, spaces of any kind as one, none at the
 * ends. Controls and direction marks stay, for whoever shows the text has to show them.
 */
export function tidy(text: string): string {
  if (isTidy(text)) return text;
  return text
    .normalize("NFC")
    .replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Almost every cell is tidy already, and to see that is much quicker than to tidy it. */
function isTidy(text: string): boolean {
  let before = SPACE;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (untidyUnits[unit] === 1 || (unit === SPACE && before === SPACE)) return false;
    before = unit;
  }
  return text === "" || before !== SPACE;
}

/** By code unit, 1 for what a tidy text may not hold: controls, strange spaces, accents apart, anything beyond Vietnamese letters. */
const untidyUnits = unitTable([
  [0, 0x1f],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x1f00, 0xffff],
]);
