import fc from "fast-check";
import { check } from "../../src/check";
import type { CellValue, Grid } from "../../src/grid/Grid";
import { locales } from "../../src/locales";
import { negatives, ticks } from "../../src/registration/marks";
import { planReport } from "../../src/report/planReport";
import { summaryColumns } from "../../src/report/summaryColumns";
import { LEAD } from "../../src/report/summaryFrame";
import type { Counts } from "../../src/summary/Summary";
import { calculated } from "../support/calculated";
import { sheet } from "../support/sheet";

/** Figures by the sheet's formulas and by the engine, unit by unit and in all. */
function bothWays(grids: readonly Grid[]) {
  const result = check(grids);
  const workbook = grids[0]?.workbook ?? "";
  const [plan] = planReport(result, workbook, "vi");
  if (!plan) throw new Error("no plan");
  const rows = calculated(plan, grids).slice(6, 6 + result.summary.units.length + 1);
  const columns = summaryColumns(result.workbooks[0]?.registrations ?? [], locales.vi);
  const counts = [...result.summary.units, result.summary.total];
  return {
    formulas: rows.map((row) => columns.map((_, index) => row[LEAD + index])),
    engine: counts.map((unit) => columns.map(({ kind, figure }) => figureOf(unit, kind, figure))),
    rows,
    columns,
  };
}

type Column = ReturnType<typeof summaryColumns>[number];

function figureOf(unit: Counts, kind: Column["kind"], figure: Column["figure"]): CellValue {
  switch (figure.is) {
    case "headcount":
      return kind === "collective" ? unit.collectives : unit.individuals;
    case "count":
      return countOf(unit, kind, figure.key);
    case "any":
      return unit.effective[figure.keys.includes("advanced-worker") ? "advanced-worker" : "grassroots-fighter"] ?? 0;
    case "share":
      return "share";
  }
}

/** Awards of collectives and of people are one number in the engine's counts, so the sheets below give them to people only. */
function countOf(unit: Counts, kind: Column["kind"], key: keyof Counts["counts"]): number {
  const shared = [
    "department-certificate",
    "provincial-merit",
    "ministerial-merit",
    "prime-minister-merit",
    "labour-order",
  ];
  return kind === "collective" && shared.includes(key) ? 0 : (unit.counts[key] ?? 0);
}

const marks = fc.constantFrom<CellValue>(
  ...ticks,
  ...negatives,
  ...ticks.map((tick) => ` ${tick.toUpperCase()} `),
  "",
  "?",
  "đang xét",
  "c",
  "~",
  "x*",
  "xx",
  "«x»",
  "x»«v",
  "x»«×",
  "-»«–",
  "a|b",
  "LĐTT",
  "Lao động tiên tiến",
  "CSTĐ cơ sở",
  "BK tỉnh",
  "tốt",
  "HTTNV",
  "co\u0301",
  "x\u00a0",
  "x\n",
  "Ba",
  "hạng II",
  "#N/A",
  "#REF!",
  "=1+1",
  "TRUE",
  0,
  1,
  2,
  3,
  true,
  false,
);

const levels = fc.constantFrom(
  "",
  "-",
  "x",
  "Hoàn thành tốt nhiệm vụ",
  "hoàn thành  XUẤT SẮC nhiệm vụ",
  "HTTNV",
  "Hoan thanh tot nhiem vu",
  "Loại A",
  "tốt / xuất sắc",
  "KHTNV",
  "#N/A",
);

const head = [
  "TT",
  "Họ và tên",
  "HTXSNV",
  "HTTNV",
  "LĐTT",
  "CSTĐCS",
  "CSTĐ tỉnh",
  "CSTĐTQ",
  "GK",
  "BK UBND tỉnh",
  "BK Bộ",
  "BK TTg",
  "HCLĐ",
  "Ghi chú",
];

const person = fc.tuple(
  fc.constantFrom("An", "Bình", "", "=1+1", "..."),
  fc.oneof(
    fc.array(marks, { minLength: 11, maxLength: 11 }),
    // A row with one mark, perhaps without a name.
    fc
      .tuple(fc.nat(10), fc.oneof(marks, fc.constantFrom<CellValue>("-", "không", 0, false, "\u00a0")))
      .map(([at, mark]) => Array.from({ length: 11 }, (_, index) => (index === at ? mark : ""))),
  ),
  fc.constantFrom("", "ghi chú", "-", "#N/A"),
);
const units = fc.array(fc.record({ level: levels, title: marks, people: fc.array(person, { maxLength: 5 }) }), {
  minLength: 1,
  maxLength: 4,
});

function register(
  list: readonly { level: string; title: CellValue; people: readonly [string, readonly CellValue[], string][] }[],
): Grid {
  const names = list.map((_, index) => `Phòng số ${index + 1}`);
  const rows: CellValue[][] = [
    ["A/ TẬP THỂ"],
    ["TT", "Phòng/đơn vị", "Mức độ hoàn thành nhiệm vụ", "TTLĐTT", "TTLĐXS", "GK", "BK tỉnh", "Ghi chú"],
    ...list.map(({ level, title }, index) => [index + 1, names[index] ?? "", level, title, "", "", "", ""]),
    ["", "Tổng cộng", "", 1, 1, 1, 1],
    ["B/ CÁ NHÂN"],
    head,
    ...list.flatMap(({ people }, index) => [
      ["I", names[index] ?? ""],
      ...people.map(([name, cells, note], number) => [number + 1, name, ...cells, note]),
      ["", "Cộng", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    ]),
    ["", "Tổng cộng", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  ];
  return {
    workbook: "a.xlsx",
    sheet: "Đăng ký 'n' \"2022\"",
    origin: { row: 0, column: 0 },
    values: rows,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    linked: [],
    fonts: new Map(),
  };
}

describe("the formulas of the summary", () => {
  it("count what the engine counts, whatever stands in the cells", () => {
    fc.assert(
      fc.property(units, (list) => {
        const { formulas, engine, columns } = bothWays([register(list)]);
        const withoutShares = (rows: readonly (readonly (CellValue | undefined)[])[]) =>
          rows.map((row) => row.filter((_, index) => columns[index]?.figure.is !== "share"));
        expect(withoutShares(formulas)).toEqual(withoutShares(engine));
      }),
      { numRuns: 60, seed: 2022 },
    );
  });

  it("count what is written in words, several in a cell, whoever the list is of", () => {
    const words = fc.constantFrom<CellValue>(
      "LĐTT",
      "lao động  tiên tiến",
      "CSTĐ cấp tỉnh",
      "LĐTT; CSTĐCS",
      "LĐTT, CSTĐCS; phấn đấu",
      "LĐTT + BK UBND tỉnh",
      "- LĐTT\n- Giấy khen",
      "Giấy khen",
      "Chiến sĩ thi đua",
      "Bằng khen",
      "Tập thể LĐTT",
      "Tập thể LĐXS; Cờ thi đua của Chính phủ",
      "HCLĐ hạng Ba",
      "LĐTT hoặc CSTĐCS",
      "«LĐTT»",
      "x",
      "-",
      "",
      "#N/A",
      1,
      "co\u0301",
      "LĐTT; ".repeat(60),
    );
    const names = fc.constantFrom("Lê Văn Bình", "Tổ Toán", "Phòng Một", "Trần Thị An", "");
    const units = fc.constantFrom("Phòng Một", "PHÒNG MỘT", "Tổ Toán", "");
    const rank = fc.constantFrom("Cấp tỉnh", "Cơ sở", "");
    const rows = fc.array(fc.tuple(names, units, words, words, rank), { minLength: 1, maxLength: 40 });
    const heads = fc.constantFrom("Tên cá nhân/tập thể", "Họ và tên");
    fc.assert(
      fc.property(rows, heads, (list, head) => {
        const grid: Grid = {
          ...sheet("| STT |"),
          values: [
            ["STT", head, "Đơn vị", "Danh hiệu", "Hình thức khen thưởng", "Cấp danh hiệu"],
            ...list.map((cells, index) => [index + 1, ...cells]),
          ],
        };
        const { formulas, columns } = bothWays([grid]);
        const tables = check([grid]).workbooks.flatMap(({ registrations }) => registrations);
        const expected = columns.flatMap(({ kind, header, figure }, index) => {
          const entries = tables.filter((table) => table.kind === kind).flatMap((table) => table.entries);
          if (figure.is !== "headcount" && figure.is !== "count") return [];
          const marked = entries.flatMap(({ ticks }) =>
            ticks.filter((tick) => figure.is === "count" && tick.honor === figure.key),
          );
          const seen = marked.filter(
            ({ mark, withOtherCells }) => !withOtherCells && mark.length < 250 && !mark.includes("«"),
          );
          return [[kind, header, figure.is === "count" ? seen.length : entries.length, index] as const];
        });
        const total = formulas.at(-1) ?? [];
        expect(expected.map(([kind, header, , index]) => [kind, header, total[index]])).toEqual(
          expected.map(([kind, header, count]) => [kind, header, count]),
        );
        expect(columns.length).toBeGreaterThan(0);
      }),
      { numRuns: 150, seed: 2022 },
    );
  });

  it("count what a second table says of people of the first, and the people once", () => {
    const { formulas, engine, columns } = bothWays([
      sheet(`
        | STT | Họ tên      | Đơn vị  | Danh hiệu              |
        | 1   | Trần Văn An | Khoa Lý | Chiến sĩ thi đua cơ sở |
        | 2   | Lê Thị Bình | Khoa Hóa | Lao động tiên tiến    |
        II. KHEN THƯỞNG
        | STT | Họ tên      | Hình thức khen thưởng |
        | 1   | Lê Thị Bình | Giấy khen             |
        | 2   | Trần Văn An | Giấy khen             |
        | 3   | Vũ Văn Dũng | Giấy khen             |`),
    ]);
    const figures = (rows: readonly (readonly (CellValue | undefined)[])[]) =>
      rows.map((row) => row.filter((_, index) => columns[index]?.figure.is !== "share"));
    expect(figures(formulas)).toEqual(figures(engine));
    expect(engine.map(([people]) => people)).toEqual([1, 1, 1, 3]);
  });

  it("count words of a second table whose columns lie otherwise", () => {
    const { formulas, columns } = bothWays([
      sheet(`
        | STT | Họ tên      | Danh hiệu           | Chức vụ     |
        | 1   | Lê Thị Bình | Lao động tiên tiến  | Chuyên viên |
        | STT | Họ tên      | Chức vụ     | Hình thức khen thưởng                |
        | 1   | Lê Thị Bình | Chuyên viên | Bằng khen của Chủ tịch UBND tỉnh này |`),
    ]);
    const merit = columns.findIndex(({ figure }) => figure.is === "count" && figure.key === "provincial-merit");
    expect(formulas.map((row) => row[merit])).toEqual([1, 1]);
  });

  it("count people and collectives of one list apart", () => {
    const grids = [
      sheet(`
        | STT | Tên cá nhân/tập thể | Đơn vị | Danh hiệu | Hình thức |
        | 1 | Lê Văn Bình | Phòng Một | LĐTT | Giấy khen |
        | 2 | Phòng Một | | Tập thể LĐTT | Giấy khen |
        | 3 | Trần Thị An | Phòng Một | LĐTT; CSTĐCS | |`),
    ];
    const { formulas, columns } = bothWays(grids);
    const shown = columns.map(({ kind, header }, index) => `${kind} ${header}: ${String(formulas[0]?.[index])}`);
    expect(shown.slice(0, 7)).toEqual([
      "collective Số tập thể: 1",
      "collective TTLĐTT: 1",
      "collective Giấy khen: 1",
      "individual Số người: 2",
      "individual LĐTT: 2",
      "individual CSTĐCS: 1",
      "individual Giấy khen: 1",
    ]);
  });

  it("say beside the unit what is complete only with another cell", () => {
    const grids = [
      sheet(`
        | STT | Họ và tên | Danh hiệu | Cấp danh hiệu |
        | 1 | Lê Văn Bình | Chiến sĩ thi đua | Tỉnh |`),
    ];
    const { rows, formulas, engine } = bothWays(grids);
    expect([formulas[0]?.[1], engine[0]?.[1]]).toEqual([0, 1]);
    expect(rows[0]?.at(-1)).toBe("CSTĐ tỉnh: 1 dấu công thức không đếm được (C2)");
  });

  it("count a unit whose people are scattered over the list by its name in the unit column", () => {
    const people = Array.from(
      { length: 40 },
      (_, i) => `| ${i + 1} | Người ${i} | ${i % 2 ? "Thanh tra  Sở" : "VĂN PHÒNG"} | x | x |`,
    );
    const grids = [
      sheet(["| TT | Họ và tên | Đơn vị | HTTNV | LĐTT |", ...people, "| | Tổng cộng | | 40 | 41 |"].join("\n")),
    ];
    const { formulas, engine, columns } = bothWays(grids);
    expect(columns.map(({ header }) => header).slice(0, 3)).toEqual(["Số người", "HTTNV", "LĐTT"]);
    expect(formulas.map((row) => row.slice(0, 3))).toEqual(engine.map((row) => row.slice(0, 3)));
    expect(engine.map((row) => row[0])).toEqual([20, 20, 40]);
  });

  it.each([
    ["rows in which every mark says no", "| 2 | | - | FALSE |\n| 3 | | không | 0 |", 2],
    ["rows with an error value", "| 2 | Bình | #N/A | x |\n| 3 | | #REF! | |", 4],
    ["two listed marks in one", "| 2 | Bình | x»«× | x |", 3],
  ])("count people and marks among %s", (_, rows, people) => {
    const grids = [sheet(`| TT | Họ và tên | HTTNV | LĐTT |\n| 1 | An | x | x |\n${rows}\n| 4 | Cúc | x | |`)];
    const { formulas, engine } = bothWays(grids);
    expect(formulas.map((row) => row.slice(0, 3))).toEqual(engine.map((row) => row.slice(0, 3)));
    expect(engine.at(-1)?.[0]).toBe(people);
  });

  it("count a scattered unit whose name is written in many ways, or left out", () => {
    const names = ["Thanh tra Sở", "Thanh tra\u00a0Sở", " THANH TRA  SỞ", "Thanh tra Sở".normalize("NFD"), "Văn phòng"];
    const people = Array.from({ length: 40 }, (_, i) => `| ${i + 1} | Người ${i} | ${names[i % 5]} | x | x |`);
    const { formulas, engine } = bothWays([
      sheet(["| TT | Họ và tên | Đơn vị | HTTNV | LĐTT |", ...people].join("\n")),
    ]);
    expect(formulas.map((row) => row.slice(0, 3))).toEqual(engine.map((row) => row.slice(0, 3)));
  });

  it("count people of two units whose cells are merged over them, each once", () => {
    const people = Array.from(
      { length: 24 },
      (_, i) => `| ${i + 1} | Người ${i} | ${i % 2 ? "" : "AB"[(i / 2) % 2]} | x | x |`,
    );
    const grid = sheet(["| TT | Họ và tên | Đơn vị | HTTNV | LĐTT |", ...people].join("\n"));
    const merges = Array.from({ length: 12 }, (_, i) => ({ top: 2 * i + 1, left: 2, bottom: 2 * i + 2, right: 2 }));
    const { formulas, engine } = bothWays([{ ...grid, merges }]);
    expect(engine.map(([count]) => count)).toEqual([12, 12, 24]);
    expect(formulas.map((row) => row.slice(0, 3))).toEqual(engine.map((row) => row.slice(0, 3)));
  });

  it.each([
    ["headings that hold counts", (i: number) => `| I | Phòng số ${i} | 2 | 1 |\n| 1 | Người ${i} | x | x |`],
    ["two units by turns", (i: number) => `| I | Phòng ${"AB"[i % 2]} | | |\n| 1 | Người ${i} | x | x |`],
  ])("are no longer than Excel takes with %s", (_, rowsOf) => {
    const rows = Array.from({ length: 120 }, (_, i) => rowsOf(i));
    const text = ["| TT | Họ và tên | HTTNV | LĐTT |", ...rows, "| | Tổng cộng | 120 | 120 |"].join("\n");
    const [plan] = planReport(check([sheet(text, { sheet: "Đăng ký danh hiệu năm 2022 (rất" })]), "a.xlsx", "vi");
    const cells = plan?.cells.flat() ?? [];
    expect(Math.max(...cells.map((cell) => (cell && "formula" in cell ? cell.formula.length : 0)))).toBeLessThan(8192);
  });

  it("count units that take turns, and match rows against no single one, which LibreOffice cannot", () => {
    const marks = ["x", "-", "không", "FALSE", "#N/A", "x»«×", "", "?"];
    const rows = Array.from({ length: 12 }, (_, i) => {
      const people = `| 1 | Người ${i} | ${marks[i % 8]} | x |\n| 2 | | ${marks[(i + 3) % 8]} | |`;
      return `| I | Phòng ${"AB"[i % 2]} | 1 | |\n${people}`;
    });
    const grids = [sheet(["| TT | Họ và tên | HTTNV | LĐTT |", ...rows].join("\n"))];
    const { formulas, engine } = bothWays(grids);
    expect(formulas.map((row) => row.slice(0, 3))).toEqual(engine.map((row) => row.slice(0, 3)));
    const [plan] = planReport(check(grids), "a.xlsx", "vi");
    const texts = plan?.cells[6]?.flatMap((cell) => (cell && "formula" in cell ? [cell.formula] : [])) ?? [];
    expect(texts[0]).toContain("MATCH(ROW(");
    expect(texts.join()).not.toMatch(/,ROW\([^:)]*\),0\)/);
  });

  it("give way to numbers, and say so, where a unit or a total would name too many places", () => {
    const part = (from: number) =>
      Array.from({ length: 120 }, (_, i) => `| I | Phòng ${"AB"[i % 2]} | 1 | 1 |\n| 1 | Người ${from + i} | x | x |`);
    const head = "| TT | Họ và tên | HTTNV | LĐTT |";
    const total = "| | Tổng cộng | 121 | 120 |";
    const lines = [head, ...part(0), total, "", "B/ CÁ NHÂN", head, ...part(500), total];
    const grids = [sheet(lines.join("\n"), { sheet: "Đăng ký danh hiệu năm 2022 (rất" })];
    const { formulas, engine } = bothWays(grids);
    expect(formulas.map((row) => row.slice(0, 3))).toEqual(engine.map((row) => row.slice(0, 3)));
    const [plan] = planReport(check(grids), "a.xlsx", "vi");
    const lengths = plan?.cells.flat().map((cell) => (cell && "formula" in cell ? cell.formula.length : 0)) ?? [];
    expect(Math.max(...lengths)).toBeLessThan(8192);
    const rows = plan ? calculated(plan, grids) : [];
    expect(rows[6]?.at(-1)).toContain(locales.vi.report.notLive);
    const differences = rows.filter(([, label]) => String(label).startsWith("Chênh lệch"));
    expect(differences.map((row) => row.slice(3, 5))).toEqual([
      [-1, 0],
      [-1, 0],
    ]);
    expect(differences[0]?.at(-1)).toContain(locales.vi.report.notLive);
  });

  it("are no longer than Excel takes, with eighty units and long names", () => {
    const name = "Đăng ký danh hiệu năm 2022 (rất";
    const units = Array.from(
      { length: 80 },
      (_, i) => `| I | Phòng số ${i} | | |\n| 1 | Người ${i} | x | x |\n| 2 | Bạn ${i} | x | |`,
    );
    const text = ["| TT | Họ và tên | HTTNV | LĐTT |", ...units, "| | Tổng cộng | 160 | 81 |"].join("\n");
    const result = check([sheet(text, { sheet: name })]);
    const [plan] = planReport(result, "a.xlsx", "vi");
    const lengths = plan?.cells.flat().map((cell) => (cell && "formula" in cell ? cell.formula.length : 0)) ?? [];
    expect(Math.max(...lengths)).toBeLessThan(8192);
  });
});

describe("the summary", () => {
  it("says where a written total differs from the count, and by how much", () => {
    const grids = [
      sheet(`
        | TT | Họ và tên | HTTNV | LĐTT | CSTĐCS |
        | 1 | An | x | x | |
        | 2 | Bình | x | ? | |
        | | Tổng cộng | 2 | 2 | |`),
    ];
    const [plan] = planReport(check(grids), "a.xlsx", "vi");
    const rows = plan ? calculated(plan, grids) : [];
    const difference = rows.find((row) => String(row[1]).startsWith("Chênh lệch"));
    expect(difference?.slice(1, 6)).toEqual(["Chênh lệch với dòng “Tổng cộng” (Đăng ký, dòng 4)", "", 0, -1, ""]);
    expect(difference?.at(-1)).toBe("LĐTT: ghi 2, đếm được 1; ");
  });

  it.each([
    ["'2", 0],
    ["'02", 0],
    ["'\u00a03 ", -1],
    ["'50%", "?"],
    ["'1/2", "?"],
    ["'-", "?"],
    ["'-2", "?"],
    ["hai", "?"],
    ["TRUE", "?"],
    ["#N/A", "?"],
    ["", ""],
  ])("takes a written total %s for a number only where the reader does", (written, difference) => {
    const grids = [
      sheet(`
        | TT | Họ và tên | HTTNV | LĐTT |
        | 1 | An | x | x |
        | 2 | Bình | x | x |
        | | Tổng cộng | ${written} | 2 |`),
    ];
    const result = check(grids);
    const [total] = result.workbooks[0]?.registrations[0]?.totals ?? [];
    expect(typeof total?.written === "number" ? 2 - total.written : total?.written && "?").toBe(
      difference === "" ? undefined : difference,
    );
    const [plan] = planReport(result, "a.xlsx", "vi");
    const row = plan && calculated(plan, grids).find(([, label]) => String(label).startsWith("Chênh lệch"));
    expect(row?.[3]).toBe(difference);
    expect(row?.at(-1)).not.toContain("#");
  });

  it("says beside the unit which ticks no formula can count", () => {
    const grid = sheet("| TT | Họ và tên | HTTNV | LĐTT |\n| 1 | An | x | ü |");
    const grids = [{ ...grid, fonts: new Map([["D2", "Wingdings"]]) }];
    const { rows, formulas, engine } = bothWays(grids);
    expect(formulas[0]?.[2]).toBe(0);
    expect(engine[0]?.[2]).toBe(1);
    expect(rows[0]?.at(-1)).toBe("LĐTT: 1 dấu công thức không đếm được (D2)");
  });

  it("shows shares of exact counts", () => {
    const grids = [
      sheet(
        "| TT | Họ và tên | HTTNV | LĐTT | CSTĐCS |\n| 1 | An | x | x | x |\n| 2 | Bình | x | | x |\n| 3 | Cúc | x | | |",
      ),
    ];
    const { rows, columns } = bothWays(grids);
    const shares = columns.flatMap(({ figure, header }, index) =>
      figure.is === "share" ? [[header, rows[0]?.[LEAD + index]]] : [],
    );
    expect(shares).toEqual([
      ["LĐTT / số người", 2 / 3],
      ["CSTĐCS / LĐTT", 1],
    ]);
  });
});
