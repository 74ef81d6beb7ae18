import { cellAddress } from "../../src/grid/address";
import type { Grid } from "../../src/grid/Grid";
import { planHouseStyle } from "../../src/registration/planHouseStyle";
import { registers } from "../support/register";
import { sheet } from "../support/sheet";

const none = { symbols: 0, checkBoxes: 0, words: 0 };

/** The plan for a sheet, its edits as "C2: v → x". */
function plan(source: string | Grid) {
  const { fix, left } = planHouseStyle(registers(typeof source === "string" ? source : [source]));
  expect(fix.kind).toBe("safe");
  return { edits: fix.edits.map(({ at, from, to }) => `${cellAddress(at)}: ${JSON.stringify(from)} → ${to}`), left };
}

const head = "| TT | Họ và tên | HTXSNV | LĐTT | CSTĐCS | HCLĐ hạng... |";

describe("the house style", () => {
  it("writes every plain tick as x, in the columns of titles, awards and levels", () =>
    expect(plan(`${head}\n| 1 | An | X | ✓ | 1 | × |\n| 2 | Bình | v | Có | '1 | |`)).toEqual({
      edits: ['C2: "X" → x', 'D2: "✓" → x', "E2: 1 → x", 'F2: "×" → x', 'C3: "v" → x', 'D3: "Có" → x', 'E3: "1" → x'],
      left: none,
    }));

  it("leaves what is written so already, and what is no tick", () =>
    expect(plan(`${head}\n| 1 | An | x | - | không | |\n| 2 | Bình | x | 0 | FALSE | |`)).toEqual({
      edits: [],
      left: none,
    }));

  it("leaves doubtful marks for the clerk", () =>
    expect(plan(`${head}\n| 1 | An | ? | c | 2 | đang xét |\n| 2 | Bình | R | a | P | |`)).toEqual({
      edits: [],
      left: none,
    }));

  it("leaves check boxes in cells, which text would destroy", () =>
    expect(plan(`${head}\n| 1 | An | TRUE | TRUE | FALSE | |`)).toEqual({
      edits: [],
      left: { ...none, checkBoxes: 2 },
    }));

  it("leaves the column's own value and the classes of the Labour Order", () =>
    expect(
      plan(`${head}\n| 1 | An | HTXSNV | LĐTT | | Ba |\n| 2 | Bình | | | | 1 |\n| 3 | Cúc | | | | HCLĐ |`),
    ).toEqual({
      edits: [],
      left: { ...none, words: 5 },
    }));

  it("writes the tick under an order whose class stands in its header", () =>
    expect(plan("| TT | Họ và tên | LĐTT | HCLĐ hạng Ba |\n| 1 | An | | ✓ |")).toEqual({
      edits: ['D2: "✓" → x'],
      left: none,
    }));

  it("leaves letters of a symbol font, in which x is another sign", () => {
    const grid = sheet(`${head}\n| 1 | An | ü | ✓ | | |`);
    expect(plan({ ...grid, fonts: new Map([["C2", "Wingdings"]]) })).toEqual({
      edits: ['D2: "✓" → x'],
      left: { ...none, symbols: 1 },
    });
  });

  it("leaves columns that name honors or levels in words", () =>
    expect(
      plan(
        "| TT | Phòng/đơn vị | Mức độ hoàn thành nhiệm vụ | Danh hiệu thi đua |\n| 1 | Thanh tra | HTTNV | Tập thể LĐTT |",
      ),
    ).toEqual({
      edits: [],
      left: none,
    }));

  it("takes no award in words of a second table for a tick of the first", () =>
    expect(
      plan(`
        | TT | Họ và tên | HTXSNV | LĐTT                  |
        | 1  | Bùi An    | V      | x                     |
        | TT | Họ và tên | Chức vụ | Hình thức khen thưởng |
        | 1  | Bùi An    |        | Giấy khen             |`),
    ).toEqual({ edits: ['C2: "V" → x'], left: none }));

  it("changes no verdict and no count", () => {
    const grid = sheet(`${head}\n| 1 | An | X | ✓ | 1 | II |\n| 2 | Bình | v | Có | K | ? |`);
    const { fix } = planHouseStyle(registers([grid]));
    const values = grid.values.map((row) => [...row]);
    for (const { at, to } of fix.edits) values[at.row]?.splice(at.column, 1, to);
    const view = (read: Grid) =>
      registers([read]).map(({ entries }) =>
        entries.map(({ name, levels, ticks, doubtful }) => ({
          name,
          levels: levels.map(({ level }) => level),
          ticks: ticks.map(({ honor, class: of }) => [honor, of]),
          doubtful,
        })),
      );
    expect(fix.edits).toHaveLength(5);
    expect(view({ ...grid, values })).toEqual(view(grid));
    expect(planHouseStyle(registers([{ ...grid, values }])).fix.edits).toEqual([]);
  });
});
