import fc from "fast-check";
import { editDistance } from "../../src/reader/editDistance";

it.each([
  ["", "", 0],
  ["lao dong", "lao dong", 0],
  ["lao dong", "lao dog", 1],
  ["chien si", "chein si", 2],
  ["bang khen", "giay khen", 4],
  ["ab", "", 2],
])("%p and %p differ in %p letters", (a, b, distance) => {
  expect(editDistance(a, b, 9)).toBe(distance);
  expect(editDistance(b, a, 9)).toBe(distance);
});

it("is the same with any bound, up to the bound", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 12 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 14 }), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(Math.min(most, wholeTable(a, b)));
    }),
    { numRuns: 2_000, seed: 2022 },
  );
});

/** The definition, word for word. */
function wholeTable(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const known = new Map<string, number>();
  const of = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const distance = Math.min(of(i - 1, j) + 1, of(i, j - 1) + 1, of(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
    known.set(key, distance);
    return distance;
  };
  return of(a.length, b.length);
}
