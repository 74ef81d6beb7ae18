import { type Deed, deedsIn, mostEdits, reversed, withDeed, withoutEdits } from "../../src/taskpane/journal";

const edit = (row: number) => ({ at: { workbook: "a.xlsx", sheet: "S", row, column: 1 }, from: "v", to: "x" });
const deed = (time: string, ...rows: readonly number[]): Deed => ({
  time,
  rule: "tick-unknown",
  edits: rows.map(edit),
});
const first = deed("2026-03-01T08:00:00.000Z", 1, 2);
const second = deed("2026-03-02T08:00:00.000Z", 3);

describe("the journal of changes", () => {
  it("has the newest first", () => {
    expect(withDeed(withDeed([], first), second)).toEqual([second, first]);
  });

  it("keeps the last 200 cells", () => {
    const many = deed("2026-03-03T08:00:00.000Z", ...Array.from({ length: mostEdits - 1 }, (_, row) => row));
    const kept = withDeed([second, first], many);
    expect(kept.map(({ edits }) => edits.length)).toEqual([mostEdits - 1, 1]);
    expect(
      withDeed([first], deed("2026-03-04T08:00:00.000Z", ...Array.from({ length: 250 }, (_, row) => row))),
    ).toHaveLength(1);
  });

  it("lets go of what was taken back, cell by cell", () => {
    expect(withoutEdits([second, first], first, reversed([edit(1)]))).toEqual([second, { ...first, edits: [edit(2)] }]);
    expect(withoutEdits([second, first], second, reversed(second.edits))).toEqual([first]);
  });

  it("writes back what the cells held", () => {
    expect(reversed([edit(1)])).toEqual([{ ...edit(1), from: "x", to: "v" }]);
  });

  it("is read from the workbook as it was kept", () => {
    expect(deedsIn(JSON.parse(JSON.stringify([second, first])))).toEqual([second, first]);
  });

  it.each([
    ["nothing", undefined],
    ["a text", "x"],
    ["no time", [{ edits: [edit(1)] }]],
    ["a time that is none", [{ time: "hôm qua", edits: [] }]],
    ["edits that are none", [{ time: first.time, edits: [{ at: {}, from: "a", to: "b" }] }]],
    ["a cell nowhere", [{ time: first.time, edits: [{ ...edit(1), at: { ...edit(1).at, row: 1.5 } }] }]],
    ["a value that no cell holds", [{ time: first.time, edits: [{ ...edit(1), to: { formula: "=1" } }] }]],
    ["a rule that is no text", [{ time: first.time, rule: 1, edits: [edit(1)] }]],
  ])("is not taken from %s", (_, data) => {
    expect(deedsIn(data)).toEqual([]);
  });
});
