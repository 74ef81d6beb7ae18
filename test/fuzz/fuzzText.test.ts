import { fuzzText, fuzzedText } from "./fuzzText";

describe("10,000 strings of any kind", () => {
  it("are read as every kind of cell, each in less than a millisecond", () => {
    const { strings, crashes, slowest } = fuzzText(10_000, 20221231);
    expect(crashes).toEqual([]);
    expect(strings).toBe(10_000);
    expect(slowest.milliseconds).toBeLessThan(1);
  });

  it("are other ones for other seeds, and the same for the same", () => {
    const texts = Array.from({ length: 1_000 }, (_, seed) => fuzzedText(seed));
    expect(new Set(texts).size).toBeGreaterThan(900);
    expect(Array.from({ length: 1_000 }, (_, seed) => fuzzedText(seed))).toEqual(texts);
  });
});
