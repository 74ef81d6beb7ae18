import { readFile } from "node:fs/promises";
import { check } from "../../src/check";
import { readWorkbook } from "../../src/excel/readWorkbook";
import type { Grid } from "../../src/grid/Grid";
import { readFile as readXlsxFile } from "../../src/xlsx/readFile";
import { type HostForTest, openInHost } from "../support/host";
import { xlsx } from "../support/xlsx";

const fixtures = "test/fixtures";
let open: HostForTest | undefined;

async function read(workbook: string | Uint8Array, options: Parameters<typeof openInHost>[1] = {}) {
  open = await openInHost(workbook, options);
  return { host: open.host, grids: await readWorkbook() };
}

afterEach(() => open?.close());

describe("readWorkbook", () => {
  it.each(["blank", "unit", "department"])("finds in the %s sample what is found in its file", async (sample) => {
    const name = `quang-ngai-2022-${sample}.xlsx`;
    const { grids } = await read(`${fixtures}/${name}`);
    const file = await readXlsxFile(name, await readFile(`${fixtures}/${name}`));
    if (file.status !== "read") throw new Error(file.reason);
    expect(grids.map(({ sheet, origin, values }) => ({ sheet, origin, values }))).toEqual(
      file.grids.map(({ sheet, origin, values }) => ({ sheet, origin, values })),
    );
    expect(check(grids)).toEqual(check(file.grids));
  });

  it("reads values, merged cells, and hidden rows, columns and sheets where they stand", async () => {
    const { grids } = await read(
      await xlsx(
        {
          name: "Đăng ký",
          rows: [[], [null, "Danh sách"], [null, 1, "An"], [null, 2, true]],
          merges: [{ startRow: 1, startCol: 1, endRow: 1, endCol: 2 }],
          rowDefs: new Map([
            [2, { hidden: true }],
            [9, { hidden: true }],
          ]),
          columns: [{}, {}, { hidden: true }, { hidden: true }],
        },
        { name: "Ẩn", rows: [["x"]], hidden: true },
        { name: "Ẩn sâu", rows: [["y"]], veryHidden: true },
        { name: "Trống", rows: [] },
      ),
    );
    expect(grids).toEqual([
      {
        workbook: "Book1.xlsx",
        sheet: "Đăng ký",
        origin: { row: 1, column: 1 },
        values: [
          ["Danh sách", ""],
          [1, "An"],
          [2, true],
        ],
        merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
        hiddenRows: [2],
        hiddenColumns: [2],
        linked: [],
        fonts: new Map(),
      },
      expect.objectContaining({ sheet: "Ẩn", values: [["x"]], visibility: "hidden" }),
      expect.objectContaining({ sheet: "Ẩn sâu", values: [["y"]], visibility: "very-hidden" }),
      expect.objectContaining({ sheet: "Trống", values: [] }),
    ]);
  });

  it("reads long sheets with hidden rows and few letters in symbol fonts in three syncs", async () => {
    const { host } = (open = await openInHost(await xlsx({ name: "Sheet1", rows: [["An"]] })));
    const sheet = host.workbook.sheet("Sheet1");
    for (let row = 0; row < 30_000; row++) sheet?.load(row, 0, { value: row === 5 ? "ü" : "x" });
    for (const row of [4, 25_000, 40_000]) sheet?.hiddenRows.add(row);
    const [grid] = await readWorkbook();
    expect(grid?.hiddenRows).toEqual([4, 25_000]);
    expect([...(grid?.fonts.keys() ?? [])]).toEqual(["A6"]);
    expect(heightOf(grid)).toBe(30_000);
    expect(host.log.messages).toHaveLength(3);
  });

  it("looks at the font of single letters that may be ticks, and of no others", async () => {
    const style = { font: { name: "Wingdings", size: 12 } };
    const { grids, host } = await read(
      await xlsx({
        name: "Sheet1",
        rows: [
          ["Họ tên", "LĐTT"],
          ["An", "ü"],
          ["Bình", ""],
          ["Chi", " ü "],
          ["Dung", "x"],
        ],
        cells: new Map([
          ["1,1", { value: "ü", type: "string", style }],
          ["4,1", { value: "x", type: "string", style }],
        ]),
      }),
    );
    expect(grids[0]?.fonts).toEqual(
      new Map([
        ["B2", "Wingdings"],
        ["B4", expect.any(String)],
      ]),
    );
    expect(host.log.messages).toHaveLength(3);
  });

  it("reads a table that begins below or right of where registers usually end", async () => {
    const far: (string | null)[][] = [
      ...Array.from({ length: 17_000 }, () => []),
      [...Array.from({ length: 40 }, () => null), "ü", "b"],
    ];
    const { grids } = await read(await xlsx({ name: "Xa", rows: far }, { name: "Gần", rows: [["a"]] }));
    expect(grids[0]).toMatchObject({ origin: { row: 17_000, column: 40 }, values: [["ü", "b"]] });
    expect([...(grids[0]?.fonts.keys() ?? [])]).toEqual(["AO17001", "AP17001"]);
    expect(grids[1]).toMatchObject({ origin: { row: 0, column: 0 }, values: [["a"]] });
  });

  it("does not read rows that are formatted but empty", async () => {
    const fill = { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFF00" } } } as const;
    const { grids, host } = await read(
      await xlsx({
        name: "Sheet1",
        rows: [["An"]],
        cells: new Map([["90000,12", { value: null, type: "empty", style: fill }]]),
      }),
    );
    expect(grids[0]?.values).toEqual([["An"]]);
    expect(host.log.messages).toHaveLength(2);
  });

  it("reads a register on as far as it goes where a stray cell makes the sheet larger than Excel hands out", async () => {
    const sheets = [
      { name: "Sheet1", rows: [["a"], ["b", "c"]] },
      { name: "Sheet2", rows: [["d"]] },
    ];
    const { host } = (open = await openInHost(await xlsx(...sheets)));
    host.edit("Sheet1", 1_048_575, 12, "lạc");
    host.edit("Sheet2", 1_048_575, 16_383, "lạc");
    const grids = await readWorkbook();
    expect(grids.map(({ values }) => values)).toEqual([
      [
        ["a", ""],
        ["b", "c"],
      ],
      [["d"]],
    ]);
    expect(host.log.messages.length).toBeLessThanOrEqual(4);
  });

  it("reads nothing of a sheet that goes on beyond what Excel hands out, says so, and reads all of the others", async () => {
    const { host } = (open = await openInHost(
      await xlsx({ name: "Dữ liệu", rows: [["a"]] }, { name: "Biểu", rows: [["b"]] }),
    ));
    const sheet = host.workbook.sheet("Dữ liệu");
    for (let row = 0; row < 60_000; row++) sheet?.load(row, 0, { value: row });
    host.edit("Dữ liệu", 1_048_575, 12, "hết");
    const grids = await readWorkbook();
    expect(grids.map(({ sheet: name, values, tooLarge }) => [name, values, tooLarge])).toEqual([
      ["Dữ liệu", [], true],
      ["Biểu", [["b"]], undefined],
    ]);
    expect(check(grids).workbooks[0]?.unread).toMatchObject([
      { sheet: "Dữ liệu", reason: "too-large" },
      { sheet: "Biểu", reason: "no-register" },
    ]);
  });

  it("finds the cells that refer to another workbook, in the messages of the values", async () => {
    const { host } = (open = await openInHost(await xlsx({ name: "Sheet1", rows: [["An", 1]] })));
    const sheet = host.workbook.sheet("Sheet1");
    sheet?.load(0, 1, { value: 1, formula: "='C:\\[Biểu.xlsx]DS'!B2" });
    sheet?.load(1, 1, { value: 1, formula: "=B1+1" });
    const [grid] = await readWorkbook();
    expect(grid?.linked).toEqual([{ row: 0, column: 1 }]);
    expect(host.log.messages).toHaveLength(2);
  });

  it("reads 600 merged areas", async () => {
    const { grids, host } = await read(await xlsx(manyMerges));
    expect(grids[0]?.merges).toHaveLength(600);
    expect(grids[0]?.merges.at(-1)).toEqual({ top: 1198, left: 0, bottom: 1199, right: 0 });
    expect(host.log.messages).toHaveLength(2);
  });

  it("asks for a million rows, some of them hidden, in parts", async () => {
    const { host } = (open = await openInHost(await xlsx({ name: "Sheet1", rows: [["An"]] })));
    host.edit("Sheet1", 999_999, 0, "Bình");
    host.workbook.sheet("Sheet1")?.hiddenRows.add(999_999);
    const [grid] = await readWorkbook();
    expect(grid?.hiddenRows).toEqual([999_999]);
    expect(host.log.bytes / host.log.messages.length).toBeLessThan(5_000_000);
  });
});

describe("the syncs of readWorkbook", () => {
  it.each([
    ["12 sheets of 40 rows", 40, 2],
    ["12 sheets of 400 rows", 400, 2],
    ["12 sheets of 1,300 rows", 1300, 2],
    ["12 sheets of 3,000 rows", 3000, 3],
  ])("are few for %s", async (_, rows, syncs) => {
    const { grids, host } = await readRegisters(12, rows);
    expect(grids.map(heightOf)).toEqual(Array(12).fill(rows));
    expect(host.log.messages).toHaveLength(syncs);
  });

  it("are three where letters may be ticks by their font", async () => {
    const { host } = await readRegisters(12, 400, { mark: "ü" });
    expect(host.log.messages).toHaveLength(3);
  });

  it("are more only where messages would grow beyond their limit", async () => {
    const { grids, host } = await readRegisters(1, 60_000, { largestMessage: 5_000_000 });
    expect(heightOf(grids[0])).toBe(60_000);
    expect(host.log.messages.map(({ error }) => error)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("are more where a message was refused as too large, and was sent in halves", async () => {
    const mark = "một ô có nhiều chữ hơn là người ta tưởng";
    const { grids, host } = await readRegisters(1, 12_000, { mark, largestMessage: 2_000_000 });
    expect(heightOf(grids[0])).toBe(12_000);
    expect(grids[0]?.values.at(-1)?.[0]).toBe(12_000);
    expect(host.log.messages.some(({ error }) => error === "ResponsePayloadSizeLimitExceeded")).toBe(true);
  });
});

/** 600 pairs of rows whose first cells are merged. */
const manyMerges = {
  name: "Sheet1",
  rows: Array.from({ length: 1200 }, (_, row) => [row, "x"]),
  merges: Array.from({ length: 600 }, (_, pair) => ({
    startRow: 2 * pair,
    startCol: 0,
    endRow: 2 * pair + 1,
    endCol: 0,
  })),
};

/** Reads a workbook of so many sheets with so many people each. */
async function readRegisters(count: number, people: number, { mark = "x", largestMessage = Infinity } = {}) {
  const { host } = (open = await openInHost(await xlsx({ name: "Biểu 1", rows: [] }), { largestMessage }));
  for (let number = 1; number <= count; number++) {
    const sheet = host.workbook.sheet(`Biểu ${number}`) ?? host.workbook.addSheet(`Biểu ${number}`);
    for (let row = 0; row < people; row++) {
      [row + 1, "Nguyễn Văn An", ...Array<string>(9).fill(mark), "", "hết"].forEach((value, column) =>
        sheet.load(row, column, { value }),
      );
    }
  }
  return { host, grids: await readWorkbook() };
}

function heightOf(grid: Grid | undefined): number {
  return grid?.values.length ?? 0;
}
