import { hasForeignSign } from "./foreignSigns";
import { invisibleCharacters, isInvisible } from "./invisible";
import { lookAlikes, replaceLookAlikes } from "./lookAlikes";

/** A character that a reader does not see, or takes for another. */
export interface StrangeCharacter {
  readonly kind: "invisible" | "look-alike";
  /** "U+202E" */
  readonly code: string;
  /** Its place among the characters of the text, counted from 1. */
  readonly position: number;
}

/** The text's invisible characters, and its look-alike letters where the text is otherwise in Latin letters. */
export function findStrangeCharacters(text: string): readonly StrangeCharacter[] {
  if (!hasForeignSign(text)) return [];
  const latin = isLatin(text);
  return [...text].flatMap((character, index) => {
    const kind = kindOf(character, latin);
    return kind ? { kind, code: codePoint(character), position: index + 1 } : [];
  });
}

/** The text as it looks, written in the letters that it should be written in. */
export function withoutStrangeCharacters(text: string): string {
  const visible = text.replace(invisibleCharacters, "");
  return isLatin(text) ? replaceLookAlikes(visible) : visible;
}

function isLatin(text: string): boolean {
  return /(?![ÐðƉɖ])\p{Script=Latin}/u.test(text);
}

function kindOf(character: string, latin: boolean): StrangeCharacter["kind"] | undefined {
  if (isInvisible(character.charCodeAt(0))) return "invisible";
  return latin && lookAlikes.has(character) ? "look-alike" : undefined;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
