import fc from "fast-check";
import { columnName } from "../../../src/grid/address";
import type { CellValue } from "../../../src/grid/Grid";
import { Calculator } from "../../../src/host/calc/Calculator";
import { placeOf, type Sheets, sourceOf } from "./sheets";

function valuesOf(sheets: Sheets, ...addresses: readonly string[]): readonly CellValue[] {
  const calculator = new Calculator(sourceOf(sheets));
  return addresses.map((address) => calculator.value("S", ...placeOf(address)));
}

describe("Calculator", () => {
  it("keeps values until it is told of a change", () => {
    const changes = new Map<string, CellValue>();
    const calculator = new Calculator(sourceOf({ S: [[1, "=A1+1", "=SUM(A1:B1)"]] }, {}, changes));
    const row = () => [0, 1, 2].map((column) => calculator.value("S", 0, column));
    expect(row()).toEqual([1, 2, 3]);
    changes.set("S!A1", 5);
    expect(row()).toEqual([5, 2, 3]);
    calculator.invalidate();
    expect(row()).toEqual([5, 6, 11]);
    changes.set("S!B1", "=A1*10");
    calculator.invalidate();
    expect(row()).toEqual([5, 50, 55]);
  });

  it("tells the same expression on two sheets apart", () => {
    const calculator = new Calculator(
      sourceOf({ S: [["a"], ["b"], ['=CONCAT(UPPER(A1:A2)&"")']], T: [["c"], ["d"], ['=CONCAT(UPPER(A1:A2)&"")']] }),
    );
    expect([calculator.value("S", 2, 0), calculator.value("T", 2, 0)]).toEqual(["AB", "CD"]);
  });

  it("tells the same expression in two rows apart where it depends on its row", () => {
    expect(valuesOf({ S: [["=SUM(INT(ROW()*{1,1}))"], ["=SUM(INT(ROW()*{1,1}))"]] }, "A1", "A2")).toEqual([2, 4]);
  });

  it("gives no value for a sheet that is not there", () => {
    expect(new Calculator(sourceOf({})).value("S", 0, 0)).toBe("#REF!");
  });

  describe("in a circle", () => {
    it.each<{ sentence: string; row: readonly CellValue[]; expected: readonly CellValue[] }>([
      { sentence: "puts a cell that refers to itself in error", row: ["=A1+1"], expected: ["#REF!"] },
      { sentence: "puts a cell in its own range in error", row: ["=SUM(A1:C1)", 1], expected: ["#REF!", 1] },
      {
        sentence: "puts all cells of the circle in error",
        row: ["=B1", "=C1", "=A1"],
        expected: Array(3).fill("#REF!"),
      },
      { sentence: "catches no error within it", row: ["=IFERROR(B1,1)", "=A1"], expected: ["#REF!", "#REF!"] },
      { sentence: "lets a cell outside catch its error", row: ["=A1", '=IFERROR(A1,"?")'], expected: ["#REF!", "?"] },
      { sentence: "follows only the chosen side of a condition", row: ["=IF(TRUE,1,A1)"], expected: [1] },
    ])("$sentence", ({ row, expected }) => {
      const addresses = expected.map((_, column) => "ABC"[column] + "1");
      expect(valuesOf({ S: [row] }, ...addresses)).toEqual(expected);
      expect(valuesOf({ S: [row] }, ...addresses.toReversed())).toEqual(expected.toReversed());
    });

    it("notices a circle longer than the stack", () => {
      const rows = Array.from({ length: 5000 }, (_, row) => [`=A${((row + 1) % 5000) + 1}+1`]);
      expect(valuesOf({ S: rows }, "A1", "A2500", "A5000")).toEqual(["#REF!", "#REF!", "#REF!"]);
    });
  });

  it("follows a chain of twenty thousand cells", () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [row === 0 ? 1 : `=IF(A${row}>0,A${row}+1,0)`]);
    expect(valuesOf({ S: rows }, "A20000")).toEqual([20_000]);
  });

  it("follows a chain through names", () => {
    const rows = Array.from({ length: 500 }, (_, row) => [row === 0 ? 1 : `=Step+A${row}`]);
    const names = { Start: "=S!$A$500+1", Step: "1" };
    expect(new Calculator(sourceOf({ S: [...rows, ["=Start"]] }, names)).value("S", 500, 0)).toBe(501);
  });

  it("adds a thousand terms in one formula", () => {
    expect(valuesOf({ S: [[1, `=${Array(1000).fill("A1").join("+")}`]] }, "B1")).toEqual([1000]);
  });

  it("gives an error for parts nested deeper than Excel allows", () => {
    expect(valuesOf({ S: [[`=${"(".repeat(5000)}1${")".repeat(5000)}`]] }, "A1")).toEqual(["#NAME?"]);
  });

  it("reads each cell of a register once for a summary of 60 units by 30 columns", () => {
    const units = Array.from({ length: 60 }, (_, unit) => `Phòng ${unit}`);
    const register = Array.from({ length: 600 }, (_, row) => [
      units[row % 60] ?? "",
      ...Array.from({ length: 30 }, (_, column) => ((row + column) % 7 === 0 ? " X" : "")),
    ]);
    const isAmong = (column: string, list: string) =>
      `ISNUMBER(FIND("«"&LOWER(TRIM('R'!$${column}$1:$${column}$600))&"»",${list}))`;
    const summary = units.map((unit, row) => [
      `«${unit.toLowerCase()}»`,
      ...Array.from(
        { length: 30 },
        (_, column) => `=SUMPRODUCT(${isAmong("A", `$A${row + 1}`)}*${isAmong(columnName(column + 1), "$A$61")})`,
      ),
    ]);
    const source = sourceOf({ R: register, S: [...summary, ["«x»"]] });
    const reads = jest.spyOn(source, "cell");
    const calculator = new Calculator(source);
    const counts = summary.flatMap((cells, row) =>
      cells.slice(1).map((_, column) => calculator.value("S", row, column + 1)),
    );
    expect(counts.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(
      register.flat().filter((value) => value === " X").length,
    );
    expect(reads.mock.calls.filter(([sheet]) => sheet === "R")).toHaveLength(600 * 31);
  });

  describe("given any text for a formula", () => {
    const pieces = [
      ..."+-*/^&=<>%(),;{}\"'!:$#@ ".split(""),
      ...["A1", "$B$2", "A1:B3", "A:A", "1:1", "S!A1", "'T x'!A1:C3", "T!B:C", "XFD1048576", "A1:XFD1048575"],
      ...["1", "0", "2.5", "1E300", '"x"', '""', '"*"', "TRUE", "FALSE", "#N/A", "#REF!", "{1,2;3,4}", "Tên", "Loop"],
      ...["SUM(", "SUMPRODUCT(", "IF(", "IFERROR(", "FIND(", "SEARCH(", "COUNTIF(", "INDEX(", "MATCH(", "VLOOKUP("],
      ...["TEXT(", "VALUE(", "DATE(", "ROW(", "ROWS(", "REPT(", "SUBSTITUTE(", "TEXTJOIN(", "CHAR(", "ROUND(", "MID("],
    ];
    const reference = fc.constantFrom("A1", "B1:B3", "A:A", "'T x'!A1:C3", "Tên", "1", '"a*"', "TRUE", "{1;2}", "");
    const tree = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { maxDepth: 4 },
        reference,
        fc
          .tuple(
            fc.constantFrom(...pieces.filter((piece) => piece.endsWith("("))),
            fc.array(tie("formula"), { maxLength: 4 }),
          )
          .map(([call, operands]) => `${call}${operands.join(",")})`),
        fc
          .tuple(tie("formula"), fc.constantFrom("+", "-", "*", "/", "^", "&", "=", "<>", "<", ">="), tie("formula"))
          .map((parts) => parts.join("")),
        tie("formula").map((formula) => `(-${formula})%`),
      ),
    })).formula;
    const formula = fc.oneof(
      tree,
      fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join("")),
      fc.string({ unit: "grapheme", maxLength: 20 }),
    );

    it("throws nothing and gives a value", () => {
      const sheets: Sheets = {
        S: [
          [1, "x", true],
          ["#N/A", "=A1/0", ""],
        ],
        "T x": [["=S!A1", 2, "«x»"]],
      };
      fc.assert(
        fc.property(formula, (text) => {
          const changes = new Map<string, CellValue>([["S!D4", `=${text}`]]);
          const calculator = new Calculator(sourceOf(sheets, { Tên: "=S!$A$1:$C$2", Loop: "=Loop" }, changes));
          const value = calculator.value("S", 3, 3);
          expect(["string", "number", "boolean"]).toContain(typeof value);
          if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
        }),
        { numRuns: 3000 },
      );
    });
  });
});
