import { cellAddress } from "../../src/grid/address";
import { entryView, registers } from "../support/register";
import { sheet } from "../support/sheet";

function readMark(mark: string | number | boolean, font?: string): string {
  const grid = sheet("| TT | Họ và tên | HTTNV | LĐTT |\n| 1 | An | x | x |");
  const values = grid.values.map((row, index) => (index === 1 ? [...row.slice(0, 3), mark] : row));
  const fonts = new Map(font === undefined ? [] : [[cellAddress({ row: 1, column: 3 }), font]]);
  const [table] = registers([{ ...grid, values, fonts }]);
  const entry = table?.entries[0];
  if (!entry) throw new Error("no entry");
  if (entry.doubtful.length > 0) return "unknown";
  return entry.ticks.length > 0 ? "tick" : "no";
}

describe("a mark in a title's column", () => {
  it.each([
    ..."x X × х Х ｘ + * v V √ ✓ ✔ ☑ ☒ ✗ ✘ ● • ■ 01 có Có CÓ ĐK".split(" "),
    "đăng ký",
    " x ",
    "x\u00a0",
    "co\u0301",
    "ĐÚNG",
    "LĐTT",
    "Lao động tiên tiến",
    1,
    true,
  ])("%p registers", (mark) => expect(readMark(mark)).toBe("tick"));

  it.each(["-", "–", "0", "không", "Không", "K", "KĐK", "☐", " ", 0, false])("%p does not register", (mark) =>
    expect(readMark(mark)).toBe("no"),
  );

  it.each([
    "?",
    "đang xét",
    "c",
    "C",
    "2",
    2,
    1.5,
    15,
    "S",
    "þ",
    "R",
    "P",
    "O",
    "a",
    "ü",
    "CSTĐCS",
    "12/QĐ-SCT",
    "__proto__",
    "constructor",
  ])("%p is not understood", (mark) => expect(readMark(mark)).toBe("unknown"));

  it.each([
    ["ü", "Wingdings"],
    ["û", "Wingdings"],
    ["þ", "wingdings"],
    ["ý", "Wingdings"],
    ["P", "Wingdings 2"],
    ["O", "Wingdings 2"],
    ["R", "Wingdings 2"],
    ["S", "Wingdings 2"],
    ["a", "Webdings"],
    ["a", "Marlett"],
  ])("%p registers in %s", (mark, font) => expect(readMark(mark, font)).toBe("tick"));

  it.each([
    ["o", "Wingdings"],
    ["¨", "Wingdings"],
  ])("%p is an empty box in %s", (mark, font) => expect(readMark(mark, font)).toBe("no"));

  it("that is a letter of another font stays unknown", () => expect(readMark("P", "Times New Roman")).toBe("unknown"));
});

describe("a level in words", () => {
  const read = (level: string) => {
    const [table] = registers(`
      | TT | Phòng/đơn vị | Mức độ hoàn thành nhiệm vụ | Tập thể LĐTT |
      | 1 | Thanh tra | ${level} | x |
    `);
    return table?.entries.map(({ levels, levelState }) => [levels.map((mark) => mark.level).join(), levelState])[0];
  };

  it.each([
    ["Hoàn thành xuất sắc nhiệm vụ", "excellent"],
    ["HTXSNV", "excellent"],
    ["xuất sắc", "excellent"],
    ["Hoàn thành tốt nhiệm vụ", "good"],
    ["HTTNV", "good"],
    ["Hoàn thành nhiệm vụ", "completed"],
    ["HTNV", "completed"],
    ["Không hoàn thành nhiệm vụ", "not-completed"],
    ["KHTNV", "not-completed"],
  ])("%s is %s", (text, level) => expect(read(text)).toEqual([level, "known"]));

  it.each(["", "-", "0"])("%p is blank", (text) => expect(read(text)).toEqual(["", "blank"]));
  it.each(["x", "Loại A", "phấn đấu"])("%p is not understood", (text) => expect(read(text)).toEqual(["", "unclear"]));
  it("that names two is unclear", () => expect(read("Tốt/Xuất sắc")).toEqual(["good,excellent", "unclear"]));
});

describe("the Labour Order", () => {
  it.each([
    ["Ba", "third"],
    ["hạng III", "third"],
    ["3", "third"],
    ["Nhì", "second"],
    ["II", "second"],
    ["Nhất", "first"],
    ["1", "first"],
    ["Huân chương Lao động hạng Nhì", "second"],
    ["Huân chương Lao động Ba", "third"],
    ["HCLĐ III", "third"],
    ["HCLD3", "third"],
  ])("%s is of its class", (text, of) => {
    const [table] = registers(`
      | TT | Họ và tên | LĐTT | Huân chương lao động hạng... |
      | 1 | An | | ${text} |
    `);
    expect(table?.entries.map(entryView)).toEqual([`An (): labour-order D2 ${of}`]);
  });

  it("takes its class from the header where the cell holds a bare tick", () => {
    const [table] = registers("| TT | Họ và tên | LĐTT | HCLĐ hạng Ba |\n| 1 | An | | x |");
    expect(table?.entries.map(entryView)).toEqual(["An (): labour-order D2 third"]);
  });
});

it("tells error values from marks that are not understood", () => {
  const [table] = registers("| TT | Họ và tên | HTTNV | LĐTT |\n| 1 | An | #N/A | #REF! |");
  expect(table?.entries.map(entryView)).toEqual(["An (): !C2, !D2"]);
});

describe("tick style", () => {
  const style = (...rows: string[]) =>
    registers(["| TT | Họ và tên | HTXSNV | LĐTT | CSTĐCS |", ...rows].join("\n"))[0]?.tickStyle;

  it("is cumulative where as many rows tick both titles as the higher only", () =>
    expect(style("| 1 | An | x | x | x |", "| 2 | Bình | x | | x |")).toBe("cumulative"));
  it("is highest-only where more rows tick the higher only", () =>
    expect(style("| 1 | An | x | x | x |", "| 2 | Bình | x | | x |", "| 3 | Cúc | x | | x |")).toBe("highest-only"));
  it("counts rows, not steps of the ladder", () => {
    const rows = [
      "| TT | Họ và tên | LĐTT | CSTĐCS | CSTĐ tỉnh |",
      "| 1 | An | x | x | x |",
      "| 2 | Bình | | x | |",
      "| 3 | Cúc | | x | |",
    ];
    expect(registers(rows.join("\n"))[0]?.tickStyle).toBe("highest-only");
  });
  it("is highest-only where no row ticks both", () => expect(style("| 1 | An | x | x | |")).toBe("highest-only"));
});
