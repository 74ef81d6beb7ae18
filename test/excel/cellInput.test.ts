import { cellInput, inputRows } from "../../src/excel/cellInput";
import type { SheetPlan } from "../../src/report/SheetPlan";

describe("cellInput", () => {
  it("keeps text as text whatever Excel would take it for", () => {
    for (const text of ["=1+1", "+84905123456", "-", "@x", "01", "1/2", "TRUE", "5%", "#N/A", "'đã có'", "__proto__"]) {
      expect(cellInput({ text })).toBe(`'${text}`);
    }
  });

  it("cuts a text to what a cell holds", () => {
    expect(cellInput({ text: "x".repeat(40_000) })).toHaveLength(1 + 32_767);
  });

  it("gives numbers and formulas as they are and leaves out what is no number", () => {
    expect(cellInput({ number: 0.5 })).toBe(0.5);
    expect(cellInput({ number: NaN })).toBe("");
    expect(cellInput({ formula: "=SUM(A1:A2)" })).toBe("=SUM(A1:A2)");
    expect(cellInput({ formula: "SUM(A1:A2)" })).toBe("=SUM(A1:A2)");
    expect(cellInput(undefined)).toBe("");
  });

  it("leads to a cell on a sheet whose name has quotes in it", () => {
    expect(cellInput({ link: { sheet: `Phòng 'A' "1"`, row: 11, column: 4 } })).toBe(
      `=HYPERLINK("#'Phòng ''A'' ""1""'!E12","E12")`,
    );
  });
});

describe("inputRows", () => {
  it("makes all rows as long as the longest", () => {
    const plan: SheetPlan = {
      id: "summary",
      name: "Tổng hợp",
      cells: [[{ text: "a" }], [], [undefined, { number: 1 }]],
      merges: [],
      bands: [],
      widths: [],
      headings: { first: 0, last: 0 },
    };
    expect(inputRows(plan)).toEqual([
      ["'a", ""],
      ["", ""],
      ["", 1],
    ]);
  });
});
