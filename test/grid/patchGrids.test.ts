import { type CellPatch, patchGrids } from "../../src/grid/patchGrids";
import { valueAt } from "../../src/grid/Grid";
import { sheet } from "../support/sheet";

const grid = {
  ...sheet("| a | b |\n| c | d |"),
  origin: { row: 2, column: 1 },
  linked: [
    { row: 2, column: 1 },
    { row: 3, column: 2 },
  ],
};
const other = sheet("x", { sheet: "Khác" });

function patch(row: number, column: number, value: string, name = grid.sheet): CellPatch {
  return { sheet: name, range: { top: row, left: column, bottom: row, right: column }, values: [[value]] };
}

it("replaces cells and leaves what was read, and other sheets, as they were", () => {
  const before = structuredClone(grid.values);
  const [patched, same] = patchGrids([grid, other], [patch(2, 1, "A"), patch(2, 1, "B")]) ?? [];
  expect(patched).toMatchObject({
    origin: grid.origin,
    values: [
      ["B", "b"],
      ["c", "d"],
    ],
    linked: [{ row: 3, column: 2 }],
  });
  expect(same).toBe(other);
  expect(grid.values).toEqual(before);
});

it("grows on all sides", () => {
  const [patched] = patchGrids([grid], [patch(0, 0, "top"), patch(5, 4, "bottom")]) ?? [];
  expect(patched?.origin).toEqual({ row: 0, column: 0 });
  expect(patched?.values).toHaveLength(6);
  expect(patched && [valueAt(patched, 0, 0), valueAt(patched, 3, 2), valueAt(patched, 5, 4)]).toEqual([
    "top",
    "d",
    "bottom",
  ]);
});

it("begins an empty sheet where the cell is", () => {
  const [patched] = patchGrids([{ ...grid, origin: { row: 0, column: 0 }, values: [] }], [patch(4, 3, "x")]) ?? [];
  expect(patched).toMatchObject({ origin: { row: 4, column: 3 }, values: [["x"]] });
});

it("gives up on a sheet that was not read, and on a cell far out", () => {
  expect(patchGrids([grid], [patch(0, 0, "x", "Mới")])).toBeUndefined();
  expect(patchGrids([grid], [patch(1_000_000, 16_000, "x")])).toBeUndefined();
  expect(patchGrids([{ ...grid, tooLarge: true }], [patch(2, 1, "x")])).toBeUndefined();
});
