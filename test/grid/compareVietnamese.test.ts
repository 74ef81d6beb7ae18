import fc from "fast-check";
import { compareVietnamese } from "../../src/grid/compareVietnamese";

/** The list in another order, the same at each run, put in order again. */
function sorted(list: readonly string[]): string[] {
  const [mixed] = fc.sample(fc.shuffledSubarray([...list], { minLength: list.length }), { numRuns: 1, seed: 7 });
  return [...(mixed ?? [])].sort(compareVietnamese);
}

describe("the order of a Vietnamese dictionary", () => {
  it.each([
    ["letters", "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z"],
    ["tones", "ma mà mả mã má mạ"],
    ["letters before tones", "ba bà bả bã bá bạ bác bạc bai bái băng bằng bẳng bẵng bắng bặng bâng bầng"],
    ["đ after d", "da dạ dy đa đạ đy em"],
    ["o, ô and ơ", "coi còi cói cong côi cối công cơi cời"],
    ["u and ư", "tu tù tung tư từ tưng xu"],
    ["figures before letters", "1 2 a á b"],
  ])("has its %s", (_, list) => expect(sorted(list.split(" "))).toEqual(list.split(" ")));

  it("goes syllable by syllable", () => {
    const list = ["ba", "ba ba", "ba hoa", "bà", "bà con", "bả", "bác", "bác sĩ", "băng"];
    expect(sorted(list)).toEqual(list);
  });

  it("makes no difference between capitals and small letters, spaces, and ways of encoding", () => {
    expect(["ĐẠT", "Dũng", "dũng".normalize("NFD"), "Đạo", " an"].sort(compareVietnamese)).toEqual([
      " an",
      "Dũng",
      "dũng".normalize("NFD"),
      "Đạo",
      "ĐẠT",
    ]);
  });

  it("is that of Unicode's own table for Vietnamese, syllable for syllable", () => {
    const vowels = [..."aăâeêioôơuưy"].flatMap((vowel) =>
      ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"].map((tone) => (vowel + tone).normalize("NFC")),
    );
    const syllables = ["b", "d", "đ", "ngh", "th", "x"].flatMap((first) =>
      ["", "n", "nh", "t"].flatMap((last) => vowels.map((vowel) => first + vowel + last)),
    );
    expect(sorted(syllables)).toEqual([...syllables].sort(new Intl.Collator("vi").compare));
  });

  it("is one order for texts of any kind", () => {
    const text = fc.string({ unit: "binary", maxLength: 8 });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(-Math.sign(compareVietnamese(b, a)) || 0);
        if (compareVietnamese(a, b) <= 0 && compareVietnamese(b, c) <= 0)
          expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 500, seed: 2022 },
    );
  });
});
