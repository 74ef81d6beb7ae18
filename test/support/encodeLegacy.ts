/** Letters in the order of the keyboards (acute, grave, hook, tilde, dot), and their TCVN3 codes. */
const tcvn3Letters =
  "áàảãạ ăắằẳẵặ âấầẩẫậ đ éèẻẽẹ êếềểễệ íìỉĩị óòỏõọ ôốồổỗộ ơớờởỡợ úùủũụ ưứừửữự ýỳỷỹỵ ĂÂĐÊÔƠƯ".replaceAll(" ", "");
const tcvn3Codes = [
  0xb8, 0xb5, 0xb6, 0xb7, 0xb9, 0xa8, 0xbe, 0xbb, 0xbc, 0xbd, 0xc6, 0xa9, 0xca, 0xc7, 0xc8, 0xc9, 0xcb, 0xae, 0xd0,
  0xcc, 0xce, 0xcf, 0xd1, 0xaa, 0xd5, 0xd2, 0xd3, 0xd4, 0xd6, 0xdd, 0xd7, 0xd8, 0xdc, 0xde, 0xe3, 0xdf, 0xe1, 0xe2,
  0xe4, 0xab, 0xe8, 0xe5, 0xe6, 0xe7, 0xe9, 0xac, 0xed, 0xea, 0xeb, 0xec, 0xee, 0xf3, 0xef, 0xf1, 0xf2, 0xf4, 0xad,
  0xf8, 0xf5, 0xf6, 0xf7, 0xf9, 0xfd, 0xfa, 0xfb, 0xfc, 0xfe, 0xa1, 0xa2, 0xa7, 0xa3, 0xa4, 0xa5, 0xa6,
];

/** The VNI codes of the capitals, likewise. */
const vniRows = {
  ÁÀẢÃẠ: "AÙ AØ AÛ AÕ AÏ",
  ĂẮẰẲẴẶ: "AÊ AÉ AÈ AÚ AÜ AË",
  ÂẤẦẨẪẬ: "AÂ AÁ AÀ AÅ AÃ AÄ",
  Đ: "Ñ",
  ÉÈẺẼẸ: "EÙ EØ EÛ EÕ EÏ",
  ÊẾỀỂỄỆ: "EÂ EÁ EÀ EÅ EÃ EÄ",
  ÍÌỈĨỊ: "Í Ì Æ Ó Ò",
  ÓÒỎÕỌ: "OÙ OØ OÛ OÕ OÏ",
  ÔỐỒỔỖỘ: "OÂ OÁ OÀ OÅ OÃ OÄ",
  ƠỚỜỞỠỢ: "Ô ÔÙ ÔØ ÔÛ ÔÕ ÔÏ",
  ÚÙỦŨỤ: "UÙ UØ UÛ UÕ UÏ",
  ƯỨỪỬỮỰ: "Ö ÖÙ ÖØ ÖÛ ÖÕ ÖÏ",
  ÝỲỶỸỴ: "YÙ YØ YÛ YÕ Î",
};

const tcvn3: ReadonlyMap<string, string> = new Map(
  [...tcvn3Letters].map((letter, index) => [letter, String.fromCharCode(tcvn3Codes[index] ?? 0)]),
);

const vni: ReadonlyMap<string, string> = new Map(
  Object.entries(vniRows).flatMap(([letters, codes]) =>
    codes.split(" ").flatMap((code, index) => {
      const letter = letters.charAt(index);
      return [
        [letter, code],
        [letter.toLowerCase(), code.toLowerCase()],
      ] as const;
    }),
  ),
);

/** The 67 small letters of Vietnamese that are not plain Latin. */
export const vietnameseLetters: readonly string[] = [...tcvn3Letters.slice(0, 67)];

/** Unicode text as a sheet of the old days holds it. In TCVN3 a capital with a tone is written by its small letter. */
export function encodeLegacy(text: string, encoding: "tcvn3" | "vni"): string {
  const table = encoding === "vni" ? vni : tcvn3;
  return [...text].map((letter) => table.get(letter) ?? table.get(letter.toLowerCase()) ?? letter).join("");
}
