import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { EmbeddedHost } from "../../src/host/EmbeddedHost";
import { readXlsx } from "../../src/xlsx/library";
import { type HostForTest, openInHost } from "../support/host";
import { partOf, withParts, xlsx } from "../support/xlsx";

const register = "test/fixtures/quang-ngai-2022-department.xlsx";
const sheetName = "Đăng ký 2022";

let opened: HostForTest | undefined;
afterEach(() => opened?.close());

/** A workbook as it is after something was done to it in Excel and it was saved. */
async function saved(source: string | Uint8Array, work: (context: Excel.RequestContext) => void): Promise<Uint8Array> {
  opened = await openInHost(source);
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
  return opened.host.save();
}

const read = (bytes: Uint8Array) => readXlsx(bytes, { readStyles: true });

describe("a register that was saved", () => {
  it("without a change has the cells, merges, sizes and print setup it had", async () => {
    const before = await read(await readFile(register));
    const host = await EmbeddedHost.open(await readFile(register), "register.xlsx");
    const after = await read(await host.save());
    // Empty headers and footers are not written.
    expect(after.sheets).toEqual(before.sheets.map((sheet) => ({ ...sheet, headerFooter: undefined })));
  });

  it("after an edit differs in this cell and in what is computed from it", async () => {
    const host = await EmbeddedHost.open(await readFile(register), "register.xlsx");
    const [before] = (await read(await readFile(register))).sheets;
    host.edit(sheetName, 20, 2, "x");
    host.edit(sheetName, 22, 3, "");
    const [after] = (await read(await host.save())).sheets;
    const different = [...(after?.cells ?? [])].filter(
      ([key, cell]) => !isDeepStrictEqual(cell, before?.cells?.get(key)),
    );
    expect(different.map(([key, { value }]) => [key, value])).toEqual([
      ["20,2", "x"],
      ["22,3", null],
      ["65,2", 4],
      ["65,3", 35],
    ]);
  });

  it("has a new sheet behind the user's, with what was written on it", async () => {
    const bytes = await saved(register, ({ workbook }) => {
      const sheet = workbook.worksheets.add("Tổng hợp");
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["'01", 2],
        ["=1+1", true],
      ];
      range.format.font.name = "Times New Roman";
      range.format.fill.color = "#FFF2CC";
      sheet.getRange("A3:B3").merge();
      sheet.getRange("B:B").format.columnWidth = 80 * 0.75;
      sheet.freezePanes.freezeRows(2);
      const page = sheet.pageLayout;
      page.orientation = Excel.PageOrientation.landscape;
      page.paperSize = Excel.PaperType.a4;
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintMargins("Inches", { left: 0.5, top: 0.6 });
      page.setPrintTitleRows("$1:$2");
      page.headersFooters.defaultForAllPages.centerFooter = "&P/&N";
      workbook.names.add("SoThiDua.summary", sheet.getRange("A1")).visible = false;
    });
    const { sheets } = await read(bytes);
    expect(sheets.map(({ name }) => name)).toEqual([sheetName, "Tổng hợp"]);
    const [, sheet] = sheets;
    expect(sheet?.rows.slice(0, 2)).toEqual([
      ["01", 2],
      [2, true],
    ]);
    expect(sheet?.cells?.get("1,0")).toMatchObject({
      formula: "1+1",
      style: {
        font: { name: "Times New Roman" },
        fill: { fgColor: { rgb: expect.stringMatching(/FFF2CC$/) as string } },
      },
    });
    expect(sheet).toMatchObject({
      merges: [{ startRow: 2, startCol: 0, endRow: 2, endCol: 1 }],
      freezePane: { rows: 2 },
      pageSetup: {
        orientation: "landscape",
        paperSize: "a4",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        margins: { left: 0.5, top: 0.6 },
        printTitlesRow: "$1:$2",
      },
      headerFooter: { oddFooter: "&C&P/&N" },
    });
    expect(sheet?.columns?.[1]?.width).toBeCloseTo(10.71);
    expect(await partOf(bytes, "xl/workbook.xml")).toContain(
      `<definedName name="SoThiDua.summary" hidden="1">'Tổng hợp'!$A$1</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Tổng hợp'!$1:$2</definedName>`,
    );
  });

  it("opens again with its names, hidden ones as such", async () => {
    const bytes = await saved(register, ({ workbook }) => {
      workbook.names.add("shown", workbook.worksheets.getItem(sheetName).getRange("A1:B2"));
      workbook.names.add("unseen", workbook.worksheets.getItem(sheetName).getRange("C3")).visible = false;
    });
    const again = await EmbeddedHost.open(bytes, "again.xlsx");
    expect(again.workbook.names).toEqual([
      { name: "shown", formula: "='Đăng ký 2022'!$A$1:$B$2", visible: true, comment: "" },
      { name: "unseen", formula: "='Đăng ký 2022'!$C$3", visible: false, comment: "" },
    ]);
  });

  it("can be saved twice", async () => {
    const host = await EmbeddedHost.open(await readFile(register), "register.xlsx");
    host.edit(sheetName, 20, 2, "x");
    expect((await read(await host.save())).sheets).toEqual((await read(await host.save())).sheets);
  });
});

it("writes out formulas that cells shared, so that the one they shared may change", async () => {
  const plain = await xlsx({ name: "S", rows: [[1], [2], [3]] });
  const part = "xl/worksheets/sheet1.xml";
  const sharing = (await partOf(plain, part))
    .replace(/(<c r="A1"[^>]*>.*?<\/c>)/, `$1<c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$3</f><v>3</v></c>`)
    .replace(/(<c r="A2"[^>]*>.*?<\/c>)/, `$1<c r="B2"><f t="shared" si="0"/><v>6</v></c>`)
    .replace(/(<c r="A3"[^>]*>.*?<\/c>)/, `$1<c r="B3"><f t="shared" si="0"/><v>9</v></c>`);
  const host = await EmbeddedHost.open(await withParts(plain, { [part]: sharing }), "shared.xlsx");
  host.edit("S", 0, 1, "none");
  host.edit("S", 1, 0, "20");
  const [sheet] = (await read(await host.save())).sheets;
  expect(sheet?.cells?.get("1,1")).toMatchObject({ formula: "A2*$A$3", value: 60 });
  expect(sheet?.cells?.get("2,1")).toMatchObject({ formula: "A3*$A$3", value: 9 });
});
