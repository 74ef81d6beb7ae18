/** Letters, the plain letter that stands first in their code, and the sign that follows it for each. */
const rows = [
  ["àáảãạ", "a", "øùûõï"],
  ["ăằắẳẵặ", "a", "êèéúüë"],
  ["âầấẩẫậ", "a", "âàáåãä"],
  ["đ", "", "ñ"],
  ["èéẻẽẹ", "e", "øùûõï"],
  ["êềếểễệ", "e", "âàáåãä"],
  ["ìíỉĩị", "", "ìíæóò"],
  ["òóỏõọ", "o", "øùûõï"],
  ["ôồốổỗộ", "o", "âàáåãä"],
  ["ơ", "", "ô"],
  ["ờớởỡợ", "ô", "øùûõï"],
  ["ùúủũụ", "u", "øùûõï"],
  ["ư", "", "ö"],
  ["ừứửữự", "ö", "øùûõï"],
  ["ỳýỷỹ", "y", "øùûõ"],
  ["ỵ", "", "î"],
] as const;

/** VNI-Windows: the letter of each code of one or two characters. A capital's sign may be written small (AÙ, Aù). */
export const vni: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([letters, plain, signs]) =>
    [...letters].flatMap((letter, index) => {
      const sign = signs.charAt(index);
      const capital = letter.toUpperCase();
      return [
        [plain + sign, letter] as const,
        [(plain + sign).toUpperCase(), capital] as const,
        ...(plain === "" ? [] : [[plain.toUpperCase() + sign, capital] as const]),
      ];
    }),
  ),
);
