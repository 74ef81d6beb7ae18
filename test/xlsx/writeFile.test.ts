import { readFileSync } from "node:fs";
import { readXlsx } from "../../src/xlsx/library";
import { readFile } from "../../src/xlsx/readFile";
import { writeFile } from "../../src/xlsx/writeFile";
import { readZip } from "../../src/xlsx/zip";
import type { SheetPlan } from "../../src/report/SheetPlan";
import { changePart, partOf, withParts, xlsx } from "../support/xlsx";

function plan(changes: Partial<SheetPlan> = {}): SheetPlan {
  return {
    id: "summary",
    name: "Tổng hợp",
    cells: [],
    merges: [],
    bands: [],
    widths: [],
    headings: { first: 0, last: -1 },
    ...changes,
  };
}

const sample = readFileSync("test/fixtures/quang-ngai-2022-unit.xlsx");

async function sheetNames(bytes: Uint8Array): Promise<string[]> {
  return (await readXlsx(bytes)).sheets.map(({ name }) => name);
}

describe("writeFile", () => {
  it("writes text as text, whatever it looks like", async () => {
    const hostile = [
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      "<img onerror=alert(1)>",
      "__proto__",
      '"&<>',
      "_x0041_",
      " a\nb ",
    ];
    const written = await writeFile(sample, [plan({ cells: [hostile.map((text) => ({ text }))] })]);
    const report = (await readXlsx(written)).sheets[1];
    expect(report?.rows).toEqual([hostile]);
    expect([...(report?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  it("leaves out control characters, which no workbook can hold", async () => {
    const written = await writeFile(sample, [plan({ cells: [[{ text: "a\u0007\u001bb\ud800" }]] })]);
    expect((await readXlsx(written)).sheets[1]?.rows).toEqual([["ab\ufffd"]]);
  });

  it("writes formulas without a value, so that whoever opens the file computes them", async () => {
    const written = await writeFile(sample, [
      plan({ cells: [[{ formula: `=COUNTIF('A&B'!A:A,"x")` }, { number: 3 }]] }),
    ]);
    expect(await partOf(written, "xl/worksheets/sheet2.xml")).toMatch(
      /<c r="A1" s="\d+"><f>COUNTIF\('A&amp;B'!A:A,&quot;x&quot;\)<\/f><\/c><c r="B1" s="\d+"><v>3<\/v><\/c>/,
    );
    expect(await partOf(written, "xl/workbook.xml")).toMatch(/<calcPr[^>]* fullCalcOnLoad="1"\/>/);
  });

  it("links to a cell of a sheet with any name", async () => {
    const link = { sheet: `Đăng "ký" 'B`, row: 11, column: 4 };
    const written = await writeFile(sample, [plan({ cells: [[{ link }]] })]);
    const cell = (await readXlsx(written)).sheets[1]?.cells?.get("0,0");
    expect(cell).toMatchObject({ value: "E12", formula: `HYPERLINK("#'Đăng ""ký"" ''B'!E12","E12")` });
  });

  it("sets up A4 landscape, one page wide, with headings frozen and repeated", async () => {
    const written = await writeFile(sample, [plan({ headings: { first: 2, last: 4 }, widths: [5, 30] })]);
    const sheet = await partOf(written, "xl/worksheets/sheet2.xml");
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(sheet).toContain('<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/>');
    expect(await partOf(written, "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Tổng hợp'!$3:$5</definedName>`,
    );
  });

  it("dresses cells by bands over Times New Roman 12", async () => {
    const range = { top: 0, left: 0, bottom: 0, right: 1 };
    const bands = [
      { range, bold: true, fill: "#ddebf7", borders: true, align: "center", wrap: true, numberFormat: "0.0%" } as const,
      { range: { ...range, left: 1 }, size: 14, color: "#ff0000" },
    ];
    const written = await writeFile(sample, [plan({ cells: [[{ text: "a" }], [{ text: "b" }]], bands })]);
    const { sheets } = await readXlsx(written, { readStyles: true });
    const styleOf = (key: string) => sheets[1]?.cells?.get(key)?.style;
    expect(styleOf("0,0")).toMatchObject({
      font: { name: "Times New Roman", size: 12, bold: true },
      fill: { fgColor: { rgb: "DDEBF7" } },
      border: { top: { style: "thin" } },
      alignment: { horizontal: "center", vertical: "center", wrapText: true },
      numFmt: "0.0%",
    });
    expect(styleOf("0,1")?.font).toMatchObject({ size: 14, bold: true, color: { rgb: "FF0000" } });
    expect(styleOf("1,0")?.font).toEqual({ name: "Times New Roman", size: 12, family: 1 });
  });

  it("keeps every other file of the workbook to the byte", async () => {
    const full = await withParts(sample, {
      "xl/vbaProject.bin": "macros",
      "xl/media/image1.png": "picture",
      "xl/comments1.xml": "<comments/>",
    });
    const [before, after] = [readZip(full), readZip(await writeFile(full, [plan()]))];
    const changed = [...before.keys()].filter(
      (path) => !Buffer.from(before.get(path)?.packed ?? []).equals(after.get(path)?.packed ?? new Uint8Array()),
    );
    expect(changed).toEqual(["xl/workbook.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml"]);
  });

  it("leaves the user's styles their numbers", async () => {
    const written = await writeFile(sample, [plan({ cells: [[{ text: "a" }]] })]);
    const styled = async (bytes: Uint8Array) => (await readXlsx(bytes, { readStyles: true })).sheets[0];
    expect(await styled(written)).toEqual(await styled(sample));
  });

  it("replaces its own sheets when run again, and nothing else", async () => {
    const plans = [plan({ cells: [[{ text: "1" }]] }), plan({ id: "findings", name: "Kiểm tra" })];
    const once = await writeFile(sample, plans);
    expect(await writeFile(once, plans)).toEqual(once);
    const renamed = await changePart(once, "xl/workbook.xml", (xml) => xml.replaceAll("Tổng hợp", "Số liệu"));
    const again = await writeFile(renamed, [plan({ cells: [[{ text: "2" }]] })]);
    expect((await readXlsx(again)).sheets.map(({ name, rows }) => [name, rows[0]?.[0]]).slice(1)).toEqual([
      ["Số liệu", "2"],
      ["Kiểm tra", undefined],
    ]);
  });

  it("leaves a user's sheet of the same name alone", async () => {
    const bytes = await xlsx({ name: "tổng hợp", rows: [["của tôi"]] }, { name: "Tổng hợp (2)", rows: [] });
    expect(await sheetNames(await writeFile(bytes, [plan()]))).toEqual(["tổng hợp", "Tổng hợp (2)", "Tổng hợp (3)"]);
  });

  it("writes a new sheet where somebody deleted the earlier one", async () => {
    const bytes = await changePart(await writeFile(sample, [plan()]), "xl/workbook.xml", (xml) =>
      xml.replace(/<sheet [^>]*name="Tổng hợp"[^>]*\/>/, "").replace("'Tổng hợp'!$A$1", "#REF!$A$1"),
    );
    const written = await writeFile(bytes, [plan()]);
    expect(await sheetNames(written)).toEqual(["Đăng ký 2022", "Tổng hợp"]);
    expect((await partOf(written, "xl/workbook.xml")).match(/SoThiDua\.summary/g)).toHaveLength(1);
  });

  it("drops the order of calculation, which names cells of replaced sheets", async () => {
    const chained = await withParts(sample, {
      "xl/calcChain.xml": "<calcChain/>",
      "xl/_rels/workbook.xml.rels": (await partOf(sample, "xl/_rels/workbook.xml.rels")).replace(
        "</Relationships>",
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
    });
    const written = await writeFile(chained, [plan()]);
    expect(readZip(written).has("xl/calcChain.xml")).toBe(false);
    expect(await partOf(written, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  it("writes into a workbook whose elements have a prefix", async () => {
    const prefixed = (xml: string) =>
      xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace(/xmlns="([^"]*\/main)"/, 'xmlns:x="$1"');
    const bytes = await changePart(await changePart(sample, "xl/workbook.xml", prefixed), "xl/styles.xml", (xml) =>
      prefixed(xml),
    );
    const written = await writeFile(bytes, [plan({ cells: [[{ text: "a" }]], bands: [] })]);
    expect(await sheetNames(written)).toEqual(["Đăng ký 2022", "Tổng hợp"]);
    expect((await readFile("a.xlsx", written)).status).toBe("read");
    expect(await partOf(written, "xl/styles.xml")).toContain('<x:name val="Times New Roman"/>');
  });

  it("writes into a workbook without styles", async () => {
    const bare = await withParts(sample, {
      "xl/styles.xml": undefined,
      "xl/_rels/workbook.xml.rels": (await partOf(sample, "xl/_rels/workbook.xml.rels")).replace(
        /<Relationship [^>]*styles[^>]*\/>/,
        "",
      ),
    });
    const written = await writeFile(bare, [plan({ cells: [[{ text: "a" }]] })]);
    const cell = (await readXlsx(written, { readStyles: true })).sheets[1]?.cells?.get("0,0");
    expect(cell?.style?.font?.name).toBe("Times New Roman");
  });
});
