import { readFileSync } from "node:fs";
import type { HostileFile } from "./hostileFiles";
import { changePart } from "./xlsx";

const sample = readFileSync("test/fixtures/quang-ngai-2022-unit.xlsx");
const path = "xl/worksheets/sheet1.xml";

function changed(change: (xml: string) => string): () => Promise<Uint8Array> {
  return () => changePart(sample, path, change);
}

function withRows(rows: () => string): () => Promise<Uint8Array> {
  return changed((xml) => xml.replace("</sheetData>", () => `${rows()}</sheetData>`));
}

function withMerges(merges: (number: number) => string, count: number): () => Promise<Uint8Array> {
  return changed((xml) =>
    xml.replace("</mergeCells>", () => `${repeat(count, (n) => `<mergeCell ref="${merges(n)}"/>`)}</mergeCells>`),
  );
}

const sizes: readonly HostileFile[] = [
  {
    name: "1,048,576 formatted rows",
    make: withRows(() =>
      repeat(1_048_076, (n) => `<row r="${n + 500}" s="1" customFormat="1" ht="20" customHeight="1"/>`),
    ),
    expected: "register",
  },
  {
    name: "1,048,576 rows of four formatted cells",
    make: withRows(() => repeat(1_048_076, (n) => `<row r="${n + 500}">${cells(n + 500, 4)}</row>`)),
    expected: "register",
  },
  {
    name: "100 rows of 16,384 formatted columns",
    make: withRows(() => repeat(100, (n) => `<row r="${n + 500}">${cells(n + 500, 16_384)}</row>`)),
    expected: "register",
  },
  {
    name: "16,384 filled columns",
    make: withRows(() => `<row r="250">${cells(250, 16_384, "<v>1</v>")}</row>`),
    expected: "register",
  },
  {
    name: "16,384 filled columns in row 900",
    make: withRows(() => `<row r="900">${cells(900, 16_384, "<v>1</v>")}</row>`),
    expected: "too-large",
  },
  {
    name: "a formatted cell in the furthest corner",
    make: withRows(() => '<row r="1048576"><c r="XFD1048576" s="1"/></row>'),
    expected: "register",
  },
  {
    name: "a filled cell in the furthest corner",
    make: withRows(() => '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    expected: "too-large",
  },
  {
    name: "1,048,576 filled rows",
    make: withRows(() => repeat(1_048_076, (n) => `<row r="${n + 500}">${cells(n + 500, 2, "<v>1</v>")}</row>`)),
    expected: "too-large",
  },
  { name: "a cell of 32,768 letters", make: withRows(() => textCell(32_768)), expected: "register" },
  {
    name: "100 cells of 100,000 letters",
    make: withRows(() => repeat(100, (n) => textCell(100_000, 500 + n))),
    expected: "register",
  },
  { name: "a cell of ten million letters", make: withRows(() => textCell(10_000_000)), expected: "too-large" },
  {
    name: "a cell that says row over and over",
    make: withRows(() => textCell(1).replace("</t>", `${repeat(1_500_000, (n) => `row ${n % 977} `)}</t>`)),
    expected: "too-large",
  },
  ...["[", "'", "'[a]", "[a]b", '"['].map((part): HostileFile => ({
    name: `a formula that says ${part} over and over`,
    make: withRows(
      () => `<row r="500"><c r="A500"><f>${repeat(1_000_000 / part.length, () => part)}</f><v>1</v></c></row>`,
    ),
    expected: "register",
  })),
  { name: "a million merges", make: withMerges((n) => `A${n + 500}:B${n + 500}`, 1_000_000), expected: "too-large" },
  { name: "40,000 merges", make: withMerges((n) => `A${n + 500}:B${n + 500}`, 40_000), expected: "register" },
  {
    name: "merges outside of any sheet",
    make: withMerges(
      (n) => ["A1:ZZZZZ99999999", "A0:B-1", "C900:B800", "A1e9:B1e9", "", ":", "__proto__"][n % 7] ?? "",
      700,
    ),
    expected: "register",
  },
  {
    name: "a hundred thousand descriptions of all columns",
    make: changed((xml) => xml.replace("</cols>", `${'<col min="1" max="16384" width="9"/>'.repeat(1e5)}</cols>`)),
    expected: "damaged",
  },
  {
    name: "one description of four billion columns",
    make: changed((xml) => xml.replace("</cols>", '<col min="1" max="4000000000" width="9"/></cols>')),
    expected: "damaged",
  },
];

const badRows = ["0", "-5", "1048577", "4294967297", "1.5", "NaN", "1e3x", "", "__proto__"];
const badCells = [
  "A0",
  "A-1",
  "A1048577",
  "XFE1",
  "AAAA1",
  "1A",
  "A",
  "9",
  "A1.5",
  "$A$1",
  "A1:B2",
  "",
  "__proto__",
  "A99999999999999",
];

const places: readonly HostileFile[] = [
  ...badRows.map((row): HostileFile => ({
    name: `a row called ${JSON.stringify(row)}`,
    make: withRows(() => `<row r="${row}"><c><v>1</v></c></row>`),
    expected: "damaged",
  })),
  ...badCells.map((cell): HostileFile => ({
    name: `a cell called ${JSON.stringify(cell)}`,
    make: withRows(() => `<row r="500"><c r="${cell}"><v>1</v></c></row>`),
    expected: "damaged",
  })),
  {
    name: "a cell twice, with two values",
    make: withRows(() => '<row r="500"><c r="A500"><v>1</v></c><c r="A500"><v>2</v></c></row>'),
    expected: "damaged",
  },
  {
    name: "all rows twice",
    make: changed((xml) => xml.replace(/<sheetData>([\s\S]*)<\/sheetData>/, "<sheetData>$1$1</sheetData>")),
    expected: "damaged",
  },
  {
    name: "two tables of cells",
    make: changed((xml) => xml.replace(/<sheetData>[\s\S]*<\/sheetData>/, "$&$&")),
    expected: "damaged",
  },
  { name: "no cells", make: changed((xml) => xml.replace("worksheet", "dialogsheet")), expected: "damaged" },
  {
    name: "rows in reverse order",
    make: changed((xml) => reversed(xml, /<row [\s\S]*?(?:<\/row>|\/>(?=<(?:row|\/sheetData)))/g)),
    expected: "register",
  },
  {
    name: "cells in reverse order",
    make: changed((xml) =>
      xml.replace(
        /(<row [^>]*>)([\s\S]*?)(<\/row>)/g,
        (_, open: string, row: string, close: string) =>
          open + reversed(row, /<c [^>]*(?:\/>|>[\s\S]*?<\/c>)/g) + close,
      ),
    ),
    expected: "register",
  },
  {
    name: "cells that do not say where they stand",
    make: changed((xml) => complete(xml).replace(/<c r="[^"]*"/g, "<c")),
    expected: "register",
  },
];

const values: readonly HostileFile[] = [
  {
    name: "formulas that share themselves in a circle",
    make: withRows(
      () =>
        '<row r="500"><c r="A500"><f t="shared" ref="A500:B500" si="0">B500</f><v>1</v></c><c r="B500"><f t="shared" si="0">A500</f><v>1</v></c><c r="C500"><f t="shared" si="999999999"/><v>1</v></c></row>',
    ),
    expected: "register",
  },
  {
    name: "a string that is not there",
    make: withRows(() => '<row r="500"><c r="A500" t="s"><v>99999</v></c></row>'),
    expected: "damaged",
  },
  {
    name: "the string number -1",
    make: withRows(() => '<row r="500"><c r="A500" t="s"><v>-1</v></c></row>'),
    expected: "damaged",
  },
  {
    name: "a style that is not there",
    make: withRows(() => '<row r="500"><c r="A500" s="99999999"><v>1</v></c></row>'),
    expected: "register",
  },
  {
    name: "a number beyond all numbers",
    make: withRows(() => '<row r="500"><c r="A500"><v>1e999</v></c><c r="B500"><v>NaN</v></c></row>'),
    expected: "register",
  },
];

function repeat(count: number, text: (number: number) => string): string {
  const texts: string[] = [];
  for (let number = 0; number < count; number++) texts.push(text(number));
  return texts.join("");
}

function cells(row: number, count: number, content?: string): string {
  const rest = content === undefined ? ' s="1"/>' : `>${content}</c>`;
  return repeat(count, (column) => `<c r="${columnName(column)}${row}"${rest}`);
}

function columnName(column: number): string {
  const before = column < 26 ? "" : columnName(Math.floor(column / 26) - 1);
  return before + String.fromCharCode(65 + (column % 26));
}

/** Letters in an order that packs as badly as real text does. */
function textCell(length: number, row = 500): string {
  let seed = row;
  const text = repeat(length, () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return String.fromCharCode(97 + ((seed >> 16) % 26));
  });
  return `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
}

function reversed(xml: string, part: RegExp): string {
  const parts = [...(xml.match(part) ?? [])].reverse();
  return xml.replace(part, () => parts.shift() ?? "");
}

/** Every row with all cells from A on, so that they could do without their addresses. */
function complete(xml: string): string {
  return xml.replace(
    /(<row r="(\d+)"[^>]*>)([\s\S]*?)(<\/row>)/g,
    (_, open: string, row: string, content: string, close: string) => {
      const present = new Map(
        [...content.matchAll(/<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g)].map((cell) => [
          cell[1] ?? "",
          cell[0],
        ]),
      );
      return (
        open + repeat(26, (column) => present.get(columnName(column)) ?? `<c r="${columnName(column)}${row}"/>`) + close
      );
    },
  );
}

/** Sheets that are too much, and sheets whose cells are nowhere. */
export const hostileSheets: readonly HostileFile[] = [...sizes, ...places, ...values];
