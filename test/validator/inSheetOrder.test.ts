import fc from "fast-check";
import { inSheetOrder } from "../../src/validator/inSheetOrder";
import type { Finding } from "../../src/validator/Finding";
import { sheet } from "../support/sheet";

// By name the sheets and workbooks would stand the other way round.
const grids = [
  sheet("a", { workbook: "b.xlsx", sheet: "Z" }),
  sheet("a", { workbook: "b.xlsx", sheet: "A" }),
  sheet("a", { workbook: "a.xlsx", sheet: "Z" }),
];

function finding(workbook: string, place: string, row: number, column: number, ruleId: string, messageId: string) {
  const at = { workbook, sheet: place, row, column };
  const rest = { layer: "form", severity: "info", verdict: "not-met", cites: [], evidence: "form", unit: "" } as const;
  return { at, ruleId, messageId, ...rest, subject: "" } as unknown as Finding;
}

const inOrder: readonly Finding[] = [
  finding("b.xlsx", "Z", 0, 9, "b", "b"),
  finding("b.xlsx", "Z", 2, 1, "b", "b"),
  finding("b.xlsx", "Z", 2, 3, "a", "b"),
  finding("b.xlsx", "Z", 2, 3, "b", "a"),
  finding("b.xlsx", "Z", 2, 3, "b", "b"),
  finding("b.xlsx", "Z", 10, 0, "a", "a"),
  finding("b.xlsx", "A", 0, 0, "a", "a"),
  finding("a.xlsx", "Z", 0, 0, "a", "a"),
];

it("orders by workbook and sheet as they were handed in, then by row, column, rule and message, whatever came first", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...inOrder], { minLength: inOrder.length }), (shuffled) => {
      expect(inSheetOrder(shuffled, grids)).toEqual(inOrder);
    }),
    { numRuns: 200, seed: 2022 },
  );
});

it("leaves the list that it is given as it is, and findings at the same place in their order", () => {
  const same = [
    { ...finding("b.xlsx", "Z", 1, 1, "a", "a"), subject: "Bình" },
    { ...finding("b.xlsx", "Z", 1, 1, "a", "a"), subject: "An" },
  ];
  const given = [finding("a.xlsx", "Z", 0, 0, "a", "a"), ...same];
  const before = [...given];
  expect(inSheetOrder(given, grids)).toEqual([...same, given[0]]);
  expect(given).toEqual(before);
});

it("puts a finding of a sheet that was not handed in with those of the first", () => {
  const stray = finding("c.xlsx", "Z", 5, 0, "a", "a");
  const unknownSheet = finding("a.xlsx", "B", 6, 0, "a", "a");
  expect(inSheetOrder([...inOrder, unknownSheet, stray], grids).map(({ at }) => at.row)).toEqual([
    0, 2, 2, 2, 2, 5, 6, 10, 0, 0,
  ]);
});
