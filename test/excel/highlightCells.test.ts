import { clearHighlights } from "../../src/excel/clearHighlights";
import { type Highlight, highlightCells } from "../../src/excel/highlightCells";
import { conditionalStyle } from "../../src/host/model/conditionalStyle";
import { readXlsx, type WriteSheet } from "../../src/xlsx/library";
import { unpackXml } from "../../src/xlsx/unpackXml";
import { readZip } from "../../src/xlsx/zip";
import { type HostForTest, openInHost } from "../support/host";
import { xlsx } from "../support/xlsx";

const red = { rgb: "FF0000" };
const solid = { type: "pattern", pattern: "solid", fgColor: red, bgColor: red } as const;

/** A register with a fill, and with formats of the user's own under the same cells. */
const register: WriteSheet = {
  name: "Đăng ký",
  rows: [
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ],
  cells: new Map([["0,0", { value: "a", style: { fill: solid, font: { name: "Arial", size: 13 } } }]]),
  conditionalRules: [
    { type: "expression", priority: 1, range: "A1:B3", formula: "$B1>2", style: { font: { bold: true } } },
    { type: "cellIs", priority: 2, range: "B1:B3", operator: "greaterThan", formula: "1", style: { fill: solid } },
    {
      type: "colorScale",
      priority: 3,
      range: "B1:B3",
      colorScale: { cfvo: [{ type: "min" }, { type: "max" }], colors: ["FFF8696B", "FF63BE7B"] },
    },
  ],
};

let open: HostForTest;
afterEach(() => open.close());

async function openRegister(...others: readonly WriteSheet[]): Promise<void> {
  open = await openInHost(await xlsx(register, { name: "Khác", rows: [["x"]] }, ...others));
}

function cell(row: number, column: number, severity: Highlight["severity"] = "error", sheet = register.name) {
  return { at: { workbook: "", sheet, row, column }, severity };
}

/** All files of the archive as text. */
async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const entries = [...readZip(bytes).values()];
  return Object.fromEntries(
    await Promise.all(entries.map(async (entry) => [entry.name, await unpackXml(entry)] as const)),
  );
}

function look(row: number, column: number, name = register.name) {
  const { workbook } = open.host;
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const { font, fill } = conditionalStyle(workbook, sheet, row, column);
  return {
    ...(fill?.type === "pattern" ? { fill: fill.fgColor?.rgb } : {}),
    bold: font?.bold ?? false,
    underline: font?.underline ?? false,
  };
}

describe("highlightCells", () => {
  it("lays a look over each cell by its gravest severity, told apart by more than color", async () => {
    await openRegister();
    await highlightCells([
      cell(0, 0, "info"),
      cell(0, 0),
      cell(1, 0, "warning"),
      cell(0, 0, "warning"),
      cell(1, 1, "info"),
    ]);
    expect(look(0, 0)).toEqual({ fill: "FFC7CE", bold: true, underline: "double" });
    expect(look(1, 0)).toEqual({ fill: "FFEB9C", bold: false, underline: true });
    expect(look(1, 1)).toEqual({ fill: "DDEBF7", bold: false, underline: false });
    expect(look(2, 0)).toEqual({ bold: true, underline: false });
    expect(look(0, 0, "Khác")).toEqual({ bold: false, underline: false });
  });

  it("touches no cell", async () => {
    await openRegister();
    await highlightCells([cell(0, 0), cell(1, 1)]);
    expect(open.host.workbook.sheets.map(({ touched }) => touched.size)).toEqual([0, 0]);
  });

  it("replaces the marks of earlier findings", async () => {
    await openRegister();
    await highlightCells([cell(0, 0), cell(0, 0, "error", "Khác")]);
    await highlightCells([cell(2, 0)]);
    expect(look(0, 0)).toEqual({ fill: red.rgb, bold: false, underline: false });
    expect(look(2, 0)).toEqual({ fill: "FFC7CE", bold: true, underline: "double" });
    expect(open.host.workbook.sheet("Khác")?.conditionalFormats).toEqual([]);
  });

  it("names a protected sheet and marks the others", async () => {
    await openRegister({ name: "Khóa", rows: [["y"]], protection: { sheet: true } });
    const refused = await highlightCells([cell(0, 0, "error", "Khóa"), cell(0, 0, "error", "Khác")]);
    expect(refused).toEqual(["Khóa"]);
    expect(look(0, 0, "Khóa")).toEqual({ bold: false, underline: false });
    expect(look(0, 0, "Khác")).toEqual({ fill: "FFC7CE", bold: true, underline: "double" });
  });

  it("passes over a sheet that is gone", async () => {
    await openRegister();
    expect(await highlightCells([cell(0, 0, "error", "Đã xóa"), cell(1, 0)])).toEqual([]);
    expect(look(1, 0)).toMatchObject({ fill: "FFC7CE" });
  });

  it("marks ten thousand scattered cells in as many syncs as one", async () => {
    await openRegister();
    await highlightCells([cell(0, 0)]);
    expect(open.host.log.messages).toHaveLength(4);
    open.close();
    await openRegister();
    await highlightCells(
      Array.from({ length: 10_000 }, (_, index) => cell(2 * (index % 2_000), Math.floor(index / 2_000))),
    );
    expect(open.host.log.messages).toHaveLength(4);
    expect(look(3_998, 4)).toMatchObject({ fill: "FFC7CE" });
    expect(look(3_999, 4)).toEqual({ bold: false, underline: false });
  });
});

describe("clearHighlights", () => {
  it("leaves the file part for part as it was", async () => {
    await openRegister();
    const before = await partsOf(await open.host.save());
    await highlightCells([cell(0, 0), cell(1, 1, "warning"), cell(2, 0, "info")]);
    const marked = await partsOf(await open.host.save());
    expect(marked).not.toEqual(before);
    await clearHighlights();
    expect(await partsOf(await open.host.save())).toEqual(before);
  });

  it("finds the marks of a session that was broken off, and keeps the user's formats", async () => {
    await openRegister();
    await highlightCells([cell(0, 0), cell(1, 0, "warning")]);
    const left = await open.host.save();
    open.close();

    open = await openInHost(left);
    expect(look(0, 0)).toMatchObject({ fill: "FFC7CE", underline: "double" });
    expect(await clearHighlights()).toEqual([]);
    const [sheet] = (await readXlsx(await open.host.save(), { readStyles: true })).sheets;
    const own = (register.conditionalRules ?? []).map(({ type, range }) => ({ type, range }));
    expect(sheet?.conditionalRules).toMatchObject(own);
    expect(sheet?.conditionalRules).toHaveLength(own.length);
    expect(look(0, 0)).toEqual({ fill: red.rgb, bold: false, underline: false });
  });

  it("keeps the order in which the user's formats win", async () => {
    await openRegister();
    await highlightCells([cell(0, 0)]);
    open.close();
    open = await openInHost(await open.host.save());
    await clearHighlights();
    const priorities = open.host.workbook.sheet(register.name)?.conditionalFormats.map(({ rule }) => rule.priority);
    expect(priorities).toEqual([...(priorities ?? [])].sort((a, b) => a - b));
  });

  it("names the sheets that were protected since", async () => {
    await openRegister();
    await highlightCells([cell(0, 0), cell(0, 0, "error", "Khác")]);
    const other = open.host.workbook.sheet("Khác");
    if (other) other.isProtected = true;
    expect(await clearHighlights()).toEqual(["Khác"]);
    expect(look(0, 0)).toMatchObject({ fill: red.rgb });
    expect(look(0, 0, "Khác")).toMatchObject({ fill: "FFC7CE" });
  });

  it("writes nothing where there is nothing of ours", async () => {
    await openRegister();
    open.host.workbook.isReadOnly = true;
    expect(await clearHighlights()).toEqual([]);
    expect(open.host.log.messages).toHaveLength(3);
  });
});
