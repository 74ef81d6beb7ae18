import { compareNames } from "../../src/registration/compareNames";
import { namePairs } from "./namePairs";

it("is held to more than 500 different pairs", () => {
  expect(new Set(namePairs.map((pair) => JSON.stringify(pair))).size).toBeGreaterThan(500);
});

it.each(namePairs)("“%s” and “%s”: %s", (a, b, expected) => {
  expect(compareNames(a, b)).toBe(expected);
  expect(compareNames(b, a)).toBe(expected);
});
