import { fuzzText, fuzzedText } from "./fuzzText";

describe("2,000 strings of any kind", () => {
  it("are read as every kind of cell, and none takes long", () => {
    const { strings, crashes, slowest } = fuzzText(2_000, 20221231);
    expect(crashes).toEqual([]);
    expect(strings).toBe(2_000);
    // Jest runs it ten times slower: the one millisecond is what `npm run fuzz` asks for.
    expect(slowest.milliseconds).toBeLessThan(100);
  });

  it("are other ones for other seeds, and the same for the same", () => {
    const texts = Array.from({ length: 1_000 }, (_, seed) => fuzzedText(seed));
    expect(new Set(texts).size).toBeGreaterThan(900);
    expect(Array.from({ length: 1_000 }, (_, seed) => fuzzedText(seed))).toEqual(texts);
  });
});
