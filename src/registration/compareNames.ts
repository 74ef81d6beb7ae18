import { hasForeignSign } from "../grid/foreignSigns";
import { invisibleCharacters } from "../grid/invisible";
import { replaceLookAlikes } from "../grid/lookAlikes";
import { remember } from "../grid/remember";
import { tidy } from "../grid/text";

/**
 * How likely two names are one: the same but for Unicode form, case, spaces and what nobody sees; a variant of typing
 * (hoà/hòa, Lý/Lí, dashes, letters of another script that look alike); or different, as Nguyên is from Nguyễn.
 */
export function compareNames(a: string, b: string): "same" | "variant" | "different" {
  if (seen(a).toLowerCase() === seen(b).toLowerCase()) return "same";
  return nameKey(a) === nameKey(b) ? "variant" : "different";
}

/** Names that are the same or variants of each other have the same key. */
export function nameKey(name: string): string {
  let key = "";
  for (const word of seen(name).split(/[\s\u2010-\u2015\u2212-]+/))
    if (word !== "") key += key === "" ? wordKey(word) : ` ${wordKey(word)}`;
  return key;
}

/** All names are made of a few thousand syllables. */
const wordKey = remember(
  (word) =>
    replaceLookAlikes(word)
      .toLowerCase()
      .normalize("NFD")
      .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
      .replace(/\p{L}[\p{L}\p{M}]*/gu, syllableKey),
  10_000,
);

function seen(name: string): string {
  return tidy(hasForeignSign(name) ? name.replace(invisibleCharacters, "") : name);
}

/** The syllable with its tone at the end, and i for y where both are written: hoà and hòa → "hoa`", lý and lí → "li´". */
function syllableKey(syllable: string): string {
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(syllable)?.[0] ?? "";
  return syllable.replace(tone, "").replace(/^(h|k|l|m|s|t|v|qu)y$/, "$1i") + tone;
}
