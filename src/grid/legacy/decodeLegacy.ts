import type { LegacyEncoding } from "./LegacyEncoding";
import { tcvn3 } from "./tcvn3";
import { vni } from "./vni";

/** The text in Unicode (NFC). What is no code of the encoding stays as it is. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  switch (encoding) {
    case "tcvn3":
      return withCapitals(replaceCodes(text, encoding));
    case "tcvn3-capitals":
      return replaceCodes(text, encoding).toUpperCase();
    case "vni":
      return replaceCodes(text, encoding);
  }
}

/** Whether every letter of the text that is not plain Latin is a code of the encoding. */
export function isDecodable(text: string, encoding: LegacyEncoding): boolean {
  return !/(?![A-Za-z])[\p{L}\p{M}]/u.test(text.replace(codesOf(encoding), " "));
}

function replaceCodes(text: string, encoding: LegacyEncoding): string {
  const table = encoding === "vni" ? vni : tcvn3;
  return text.replace(codesOf(encoding), (code) => table.get(code) ?? code);
}

const tcvn3Codes = new RegExp(`[${[...tcvn3.keys()].join("")}]`, "g");
const vniCodes = new RegExp([...vni.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

function codesOf(encoding: LegacyEncoding): RegExp {
  return encoding === "vni" ? vniCodes : tcvn3Codes;
}

/** TCVN3 has no capitals with a tone: between capitals its small letters are meant as such ("TRầN" → "TRẦN"). */
function withCapitals(text: string): string {
  if (isCapital(text)) return text.toUpperCase();
  return text.replace(/\p{L}+/gu, (word) => (isCapital(word) ? word.toUpperCase() : word));
}

/** Two capitals in one word and no plain small letter. */
function isCapital(text: string): boolean {
  return !/[a-z]/.test(text) && /[A-ZĂÂĐÊÔƠƯ]\p{Ll}*[A-ZĂÂĐÊÔƠƯ]/u.test(text);
}
