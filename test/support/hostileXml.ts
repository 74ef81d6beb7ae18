import { readFileSync } from "node:fs";
import { storedEntry } from "../../src/xlsx/zip";
import type { HostileFile } from "./hostileFiles";
import { withEntries } from "./hostileZip";
import { changePart, partOf, withParts, xlsx } from "./xlsx";

const sample = readFileSync("test/fixtures/quang-ngai-2022-unit.xlsx");
const workbook = "xl/workbook.xml";
const relationships = "xl/_rels/workbook.xml.rels";
const sheet = "xl/worksheets/sheet1.xml";
const strings = "xl/sharedStrings.xml";
const styles = "xl/styles.xml";

const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");
const billionLaughs = `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`;
const external = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
const remote = '<!DOCTYPE x SYSTEM "http://127.0.0.1/a.dtd">';

function declared(path: string, doctype: string, used = ""): () => Promise<Uint8Array> {
  return () =>
    changePart(sample, path, (xml) => xml.replace(/(<\?xml[^>]*>)?/, `$1${doctype}`).replace("</t>", `${used}</t>`));
}

const entities: readonly HostileFile[] = [
  ...["_rels/.rels", workbook, relationships, sheet, strings].flatMap((path): HostileFile[] => [
    { name: `a billion laughs in ${path}`, make: declared(path, billionLaughs, "&l9;"), expected: "doctype" },
    { name: `an external entity in ${path}`, make: declared(path, external, "&e;"), expected: "doctype" },
  ]),
  { name: "a DOCTYPE from elsewhere", make: declared(sheet, remote), expected: "doctype" },
  { name: "a billion laughs in styles that nobody needs", make: declared(styles, billionLaughs), expected: "register" },
  {
    name: "a billion laughs in styles that decide on a mark",
    make: async () =>
      changePart(await xlsx({ name: "S", rows: [["ü"]] }), styles, (xml) => xml.replace("?>", `?>${billionLaughs}`)),
    expected: "doctype",
  },
  {
    name: "a DOCTYPE behind two megabytes of spaces",
    make: declared(sheet, noise(2_000_000) + billionLaughs),
    expected: "doctype",
  },
  {
    name: "a DOCTYPE over the seam of two blocks",
    make: async () => {
      const start = (await partOf(sample, sheet)).indexOf("?>") + 2;
      return declared(sheet, `${noise(256 * 1024 - start - 4)}${external}`)();
    },
    expected: "doctype",
  },
  {
    name: "a DOCTYPE in UTF-16",
    make: () => inUtf16(sample, sheet, "utf-16le", external),
    expected: "doctype",
  },
];

const encodings: readonly HostileFile[] = [
  ...[workbook, sheet, strings].map((path): HostileFile => ({
    name: `${path} in UTF-16`,
    make: () => inUtf16(sample, path, "utf-16le"),
    expected: "register",
  })),
  { name: "a sheet in UTF-16, big end first", make: () => inUtf16(sample, sheet, "utf-16be"), expected: "register" },
  { name: "strings that are not UTF-8", make: () => withBytes(strings, [0xc3, 0x28]), expected: "damaged" },
  { name: "a NUL among the strings", make: () => withBytes(strings, [0]), expected: "damaged" },
  { name: "a NUL in the sheet", make: () => withBytes(sheet, [0]), expected: "damaged" },
];

const torn: readonly HostileFile[] = [
  ...[workbook, relationships, sheet, strings].flatMap((path): HostileFile[] =>
    [0, 0.3, 0.7, 0.98].map((share) => ({
      name: `${path} that breaks off after ${share * 100}%`,
      make: () => changePart(sample, path, (xml) => xml.slice(0, xml.length * share)),
      expected: path === workbook && share === 0 ? "not-a-workbook" : "damaged",
    })),
  ),
  {
    name: "a sheet that breaks off between two rows",
    make: () => changePart(sample, sheet, (xml) => xml.slice(0, xml.lastIndexOf("<row"))),
    expected: "damaged",
  },
  {
    name: "a workbook of comments that do not end",
    make: () => withParts(sample, { [workbook]: `<workbook>${"<!--".repeat(2_000_000)}` }),
    expected: "zip-bomb",
  },
  {
    name: "a workbook of comments that do not end, and of noise",
    make: () => changePart(sample, workbook, () => `<workbook>${noise(6_000_000).replaceAll("   ", "<!--")}`),
    expected: "damaged",
  },
  {
    name: "a workbook of attributes that do not end",
    make: () => changePart(sample, workbook, () => `<workbook>${noise(6_000_000).replaceAll("   ", "<a b='\"")}`),
    expected: "damaged",
  },
  {
    name: "strings nested a hundred thousand times",
    make: () => changePart(sample, strings, (xml) => xml.replace("<t", `${"<a>".repeat(1e5)}${"</a>".repeat(1e5)}<t`)),
    expected: "register",
  },
];

const missing: readonly HostileFile[] = [
  { name: "no workbook", make: () => withParts(sample, { [workbook]: undefined }), expected: "not-a-workbook" },
  { name: "no relationships", make: () => withParts(sample, { "_rels/.rels": undefined }), expected: "not-a-workbook" },
  {
    name: "no list of sheets' files",
    make: () => withParts(sample, { [relationships]: undefined }),
    expected: "damaged",
  },
  { name: "no sheet", make: () => withParts(sample, { [sheet]: undefined }), expected: "damaged" },
  { name: "no strings", make: () => withParts(sample, { [strings]: undefined }), expected: "damaged" },
  { name: "no styles", make: () => withParts(sample, { [styles]: undefined }), expected: "register" },
  {
    name: "no content types",
    make: () => withParts(sample, { "[Content_Types].xml": undefined }),
    expected: "register",
  },
  {
    name: "wrong content types",
    make: () =>
      changePart(sample, "[Content_Types].xml", (xml) => xml.replaceAll('ContentType="', 'ContentType="text/html')),
    expected: "register",
  },
];

const circles: readonly HostileFile[] = [
  {
    name: "a sheet that is the workbook itself",
    make: () => changePart(sample, relationships, (xml) => xml.replace(/worksheets\/sheet1\.xml/, "workbook.xml")),
    expected: "damaged",
  },
  {
    name: "a workbook that is its own list of relationships",
    make: () => changePart(sample, "_rels/.rels", (xml) => xml.replaceAll("xl/workbook.xml", "_rels/.rels")),
    expected: "not-a-workbook",
  },
  {
    name: "strings that are the sheet",
    make: () => changePart(sample, relationships, (xml) => xml.replace("sharedStrings.xml", "worksheets/sheet1.xml")),
    expected: "damaged",
  },
  {
    name: "two sheets of one file",
    make: () =>
      changePart(sample, workbook, (xml) =>
        xml.replace(/<sheet [^>]*\/>/, (one) => one + one.replace(/name="/, "$&2")),
      ),
    expected: "damaged",
  },
  {
    name: "two sheets of one name",
    make: async () =>
      changePart(await xlsx({ name: "A", rows: [["x"]] }, { name: "B", rows: [["x"]] }), workbook, (xml) =>
        xml.replace('"B"', '"a"'),
      ),
    expected: "damaged",
  },
  {
    name: "styles that are based on one another",
    make: () =>
      changePart(sample, styles, (xml) =>
        xml.replace(/xfId="\d+"/g, 'xfId="4000000000"').replace(/fontId="\d+"/g, 'fontId="-1"'),
      ),
    expected: "register",
  },
  {
    name: "a sheet outside of the archive",
    make: () => changePart(sample, relationships, (xml) => xml.replace("worksheets/sheet1.xml", "../../../etc/passwd")),
    expected: "damaged",
  },
];

/** Names that mean something to JavaScript, and more names than anybody reads. */
const names: readonly HostileFile[] = [
  ...["__proto__", "constructor", "toString", "hasOwnProperty"].map((name): HostileFile => ({
    name: `${name} as a sheet, a name and a string`,
    make: async () => {
      const named = await changePart(sample, workbook, (xml) =>
        xml
          .replace(/(<sheet [^>]*name=")[^"]*"/, `$1${name}"`)
          .replace("</sheets>", `</sheets><definedNames><definedName name="${name}">1</definedName></definedNames>`),
      );
      return changePart(named, strings, (xml) => xml.replace("</sst>", `<si><t>${name}</t></si></sst>`));
    },
    expected: "register",
  })),
  {
    name: "100,000 defined names",
    make: () =>
      changePart(sample, workbook, (xml) =>
        xml.replace(
          "</sheets>",
          `</sheets><definedNames>${repeat(1e5, (n) => `<definedName name="n${n}">#REF!</definedName>`)}</definedNames>`,
        ),
      ),
    expected: "register",
  },
  {
    name: "5,000 sheets",
    make: () =>
      changePart(sample, workbook, (xml) =>
        xml.replace(
          "</sheets>",
          `${repeat(5000, (n) => `<sheet name="s${n}" sheetId="${n + 9}" r:id="r${n}"/>`)}</sheets>`,
        ),
      ),
    expected: "too-large",
  },
  {
    name: "300 sheets",
    make: async () => {
      const more = Array.from({ length: 300 }, (_, n) =>
        storedEntry(`xl/worksheets/more${n}.xml`, Buffer.from("<worksheet><sheetData/></worksheet>")),
      );
      const listed = await changePart(withEntries(sample, ...more), workbook, (xml) =>
        xml.replace(
          "</sheets>",
          `${repeat(300, (n) => `<sheet name="s${n}" sheetId="${n + 9}" r:id="more${n}"/>`)}</sheets>`,
        ),
      );
      return changePart(listed, relationships, (xml) =>
        xml.replace(
          "</Relationships>",
          `${repeat(300, (n) => `<Relationship Id="more${n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/more${n}.xml"/>`)}</Relationships>`,
        ),
      );
    },
    expected: "register",
  },
];

function repeat(count: number, text: (number: number) => string): string {
  return Array.from({ length: count }, (_, number) => text(number)).join("");
}

/** Blank characters in an order that packs as badly as real text does. */
function noise(length: number): string {
  let seed = 1;
  const letters: string[] = [];
  while (letters.length < length) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    letters.push(" \n\t "[(seed >> 16) % 4] ?? " ");
  }
  return letters.join("");
}

async function inUtf16(
  bytes: Uint8Array,
  path: string,
  encoding: "utf-16le" | "utf-16be",
  doctype = "",
): Promise<Uint8Array> {
  const xml = (await partOf(bytes, path)).replace(/<\?xml[^>]*>/, `<?xml version="1.0" encoding="UTF-16"?>${doctype}`);
  const text = Buffer.from(`\ufeff${xml}`, "utf16le");
  return withEntries(bytes, storedEntry(path, encoding === "utf-16be" ? text.swap16() : text));
}

async function withBytes(path: string, raw: readonly number[]): Promise<Uint8Array> {
  const text = Buffer.from(await partOf(sample, path));
  const middle = text.indexOf("</");
  const bytes = Buffer.concat([text.subarray(0, middle), Buffer.from(raw), text.subarray(middle)]);
  return withEntries(sample, storedEntry(path, bytes));
}

/** Lists, strings and styles that are torn, missing, circular, or that would grow as they are read. */
export const hostileXml: readonly HostileFile[] = [
  ...entities,
  ...encodings,
  ...torn,
  ...missing,
  ...circles,
  ...names,
];
