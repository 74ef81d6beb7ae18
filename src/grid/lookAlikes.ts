const pairs = {
  // Cyrillic
  АВЕЅІЈКМНОРСТУХԚԜ: "ABESIJKMHOPCTYXQW",
  аеѕіјорсухһԛԝ: "aesijopcyxhqw",
  // Greek
  ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ: "ABEZHIKMNOPTYX",
  οινα: "oiva",
  // Icelandic and African letters in place of Vietnamese đ
  ÐƉðɖ: "ĐĐđđ",
} as const;

/** Letters that look like a Vietnamese one and are another, and the one they look like. */
export const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries(pairs).flatMap(([others, letters]) =>
    [...others].map((other, index) => [other, letters.charAt(index)] as const),
  ),
);

const anyLookAlike = new RegExp(`[${[...lookAlikes.keys()].join("")}]`, "g");

/** The text with the Vietnamese letters that it seems to be written in. */
export function replaceLookAlikes(text: string): string {
  return text.replace(anyLookAlike, (letter) => lookAlikes.get(letter) ?? letter);
}
