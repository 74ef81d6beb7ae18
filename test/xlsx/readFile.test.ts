import { readFileSync } from "node:fs";
import { readFile } from "../../src/xlsx/readFile";
import { writeFile } from "../../src/xlsx/writeFile";
import { cellAddress } from "../../src/grid/address";
import type { Grid } from "../../src/grid/Grid";
import { changePart, compoundFile, withParts, xlsx, zipOf } from "../support/xlsx";

async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const reading = await readFile("a.xlsx", bytes);
  if (reading.status === "unreadable") throw new Error(reading.reason);
  return reading.grids;
}

describe("readFile", () => {
  it("reads values from where they begin to where they end", async () => {
    const rows = [[null], [null, null, "Họ và tên", 1, true, null], [null, null, null, "x"], [null], [""]];
    expect(await gridsOf(await xlsx({ name: "Đăng ký", rows }))).toEqual([
      {
        workbook: "a.xlsx",
        sheet: "Đăng ký",
        origin: { row: 1, column: 2 },
        values: [
          ["Họ và tên", 1, true],
          ["", "x", ""],
        ],
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        linked: [],
        fonts: new Map(),
      },
    ]);
  });

  it("gives a formula's last value, a date's serial number and an error's text", async () => {
    const sheet =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1</f><v>có</v></c><c r="C1" t="e"><v>#N/A</v></c>' +
      '<c r="D1"><f>NOW()</f></c><c r="E1" t="b"><v>1</v></c></row>';
    const plain = await xlsx({ name: "S", rows: [["x"], [new Date("2022-12-31T00:00:00Z")]] });
    const bytes = await changePart(plain, "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace(/<row r="1".*?<\/row>/, sheet),
    );
    const [grid] = await gridsOf(bytes);
    expect(grid?.values).toEqual([
      [2, "có", "#N/A", "", true],
      [44926, "", "", "", ""],
    ]);
  });

  it("tells hidden sheets, and hidden columns that hold something", async () => {
    const rows = [["a", null, "c"]];
    const columns = [{}, { hidden: true }, { hidden: true }, { hidden: true }];
    const grids = await gridsOf(
      await xlsx(
        { name: "S", rows, columns },
        { name: "Ẩn", rows, hidden: true },
        { name: "Ẩn sâu", rows, veryHidden: true },
      ),
    );
    expect(grids.map(({ hiddenColumns, visibility }) => [hiddenColumns, visibility])).toEqual([
      [[2], undefined],
      [[], "hidden"],
      [[], "very-hidden"],
    ]);
  });

  it("tells the cells whose formula refers to another workbook, those that share one too", async () => {
    const sheet =
      '<row r="1"><c r="A1"><f>[1]DS!A1</f><v>2</v></c><c r="B1"><f>A1+1</f><v>3</v></c>' +
      '<c r="C1"><f t="shared" ref="C1:C2" si="0">\'[1]Biểu &amp; DS\'!C1</f><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>1</v></c><c r="D2"><f t="shared" si="1"/><v>1</v></c></row>';
    const bytes = await changePart(await xlsx({ name: "S", rows: [["x"]] }), "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace(/<row r="1".*?<\/row>/, sheet),
    );
    const [grid] = await gridsOf(bytes);
    expect(grid?.linked.map(cellAddress)).toEqual(["A1", "C1", "C2"]);
  });

  it("reads 600 merged areas", async () => {
    const rows = Array.from({ length: 1200 }, (_, row) => [row, "x"]);
    const merges = Array.from({ length: 600 }, (_, n) => ({
      startRow: 2 * n,
      startCol: 0,
      endRow: 2 * n + 1,
      endCol: 0,
    }));
    const [grid] = await gridsOf(await xlsx({ name: "S", rows, merges }));
    expect(grid?.merges).toHaveLength(600);
    expect(grid?.merges.at(-1)).toEqual({ top: 1198, left: 0, bottom: 1199, right: 0 });
  });

  it("tells merged cells and hidden rows that hold something", async () => {
    const [grid] = await gridsOf(
      await xlsx({
        name: "S",
        rows: [["Tiêu đề", null], ["a"], ["b"], [null]],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
        rowDefs: new Map([
          [2, { hidden: true }],
          [3, { hidden: true }],
        ]),
      }),
    );
    expect(grid?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(grid?.hiddenRows).toEqual([2]);
  });

  it("tells the font of a letter that is a tick in a symbol font, and of no other cell", async () => {
    const font = (name: string) => ({ style: { font: { name } } });
    const [grid] = await gridsOf(
      await xlsx({
        name: "S",
        rows: [["ü", "P", "x"]],
        cells: new Map([
          ["0,0", font("Wingdings")],
          ["0,1", font("Times New Roman")],
          ["0,2", font("Arial")],
        ]),
      }),
    );
    expect(grid?.fonts).toEqual(
      new Map([
        ["A1", "Wingdings"],
        ["B1", "Times New Roman"],
      ]),
    );
  });

  it("leaves out the report sheets that an earlier run wrote", async () => {
    const bytes = await xlsx({ name: "S", rows: [["x"]] });
    const plan = { cells: [[{ text: "y" }]], merges: [], bands: [], widths: [], headings: { first: 0, last: 0 } };
    const written = await writeFile(bytes, [{ ...plan, id: "summary", name: "Tổng hợp" }]);
    expect((await gridsOf(written)).map(({ sheet }) => sheet)).toEqual(["S"]);
  });

  it("passes over a chart sheet", async () => {
    const bytes = await xlsx({ name: "S", rows: [["x"]] }, { name: "Biểu đồ", rows: [["y"]] });
    const withChart = await changePart(bytes, "xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace(/worksheet"( Target="worksheets\/sheet2)/, 'chartsheet"$1'),
    );
    expect((await gridsOf(withChart)).map(({ sheet }) => sheet)).toEqual(["S"]);
  });

  it("keeps what cells say as text, whatever it is", async () => {
    const rows = [["=1+1", "<img onerror=alert(1)>", "__proto__", "constructor", "&amp;"]];
    const [grid] = await gridsOf(await xlsx({ name: "__proto__", rows }));
    expect(grid?.sheet).toBe("__proto__");
    expect(grid?.values).toEqual(rows);
  });
});

describe("readFile, where a million rows are formatted and empty", () => {
  const rowsTo = (last: number) => {
    const rows: string[] = [];
    for (let row = 200; row <= last; row++)
      rows.push(`<row r="${row}" s="1" customFormat="1"><c r="A${row}" s="1"/></row>`);
    return rows.join("");
  };

  it("reads the register above them in bounded time", async () => {
    const sample = readFileSync("test/fixtures/quang-ngai-2022-department.xlsx");
    const bytes = await changePart(sample, "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace("</sheetData>", `${rowsTo(1048576)}</sheetData>`),
    );
    const start = performance.now();
    const grids = await gridsOf(bytes);
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(grids).toEqual(await gridsOf(sample));
  }, 60_000);

  it("reads a sheet of nothing else as empty", async () => {
    const plain = await xlsx({ name: "S", rows: [] });
    const bytes = await changePart(plain, "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace(/<sheetData\/>|<sheetData><\/sheetData>/, `<sheetData>${rowsTo(1048576)}</sheetData>`),
    );
    expect((await gridsOf(bytes)).map(({ values }) => values)).toEqual([[]]);
  }, 60_000);
});

describe("readFile, given what is no workbook", () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const sample = readFileSync("test/fixtures/quang-ngai-2022-unit.xlsx");

  it.each([
    ["a file of 0 bytes", () => new Uint8Array(), "empty-file"],
    ["text", () => bytesOf("Họ và tên;LĐTT\nAn;x\n"), "not-a-workbook"],
    ["a web page called .xls", () => bytesOf("<html><table><tr><td>x</td></tr></table></html>"), "not-a-workbook"],
    ["an encrypted workbook", () => compoundFile(["EncryptionInfo", "EncryptedPackage"]), "encrypted"],
    ["an .xls of Excel 97", () => compoundFile(["Root Entry", "Workbook"]), "other-format"],
    ["an empty archive", () => zipOf({}), "not-a-workbook"],
    ["an archive of something else", () => zipOf({ "word/document.xml": "<w/>" }), "not-a-workbook"],
    ["an .ods", () => zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }), "other-format"],
    ["half a file", () => sample.subarray(0, sample.length / 2), "damaged"],
    ["only the first bytes of one", () => sample.subarray(0, 10), "damaged"],
    ["a workbook without its sheet", () => withParts(sample, { "xl/worksheets/sheet1.xml": undefined }), "damaged"],
    [
      "a sheet that breaks off",
      () => changePart(sample, "xl/worksheets/sheet1.xml", (xml) => xml.slice(0, 5000)),
      "damaged",
    ],
  ] as const)("says of %s why", async (_, make, reason) => {
    expect(await readFile("a.xlsx", await make())).toEqual({ status: "unreadable", reason });
  });

  it("refuses a file that unpacks to more than it says", async () => {
    const bytes = await changePart(sample, "xl/workbook.xml", (xml) => xml + " ".repeat(100_000));
    const lying = Buffer.from(bytes);
    // The size once unpacked stands 24 bytes into the file's line of the directory.
    lying.writeUInt32LE(500, lying.lastIndexOf("xl/workbook.xml") - 46 + 24);
    expect(await readFile("a.xlsx", lying)).toEqual({ status: "unreadable", reason: "damaged" });
  });

  it("refuses a cell of forty million letters in bounded time", async () => {
    const huge = `<row r="900"><c r="A900" t="inlineStr"><is><t>${"a".repeat(40_000_000)}</t></is></c></row></sheetData>`;
    const bytes = await changePart(sample, "xl/worksheets/sheet1.xml", (xml) => xml.replace("</sheetData>", huge));
    const start = performance.now();
    expect(await readFile("a.xlsx", bytes)).toEqual({ status: "unreadable", reason: "zip-bomb" });
    expect(performance.now() - start).toBeLessThan(1_000);
  }, 60_000);

  it("refuses a sheet with a stray cell in its furthest corner", async () => {
    const stray = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const bytes = await changePart(sample, "xl/worksheets/sheet1.xml", (xml) => xml.replace("</sheetData>", stray));
    expect(await readFile("a.xlsx", bytes)).toEqual({ status: "unreadable", reason: "too-large" });
  });

  it("needs nothing that the archive does not hold", async () => {
    const bytes = await withParts(sample, { "xl/styles.xml": undefined, "docProps/app.xml": undefined });
    expect(await gridsOf(bytes)).toEqual(await gridsOf(sample));
  });
});
