import { readFileSync } from "node:fs";
import { readZip, storedEntry, writeZip } from "../../src/xlsx/zip";
import type { HostileFile } from "./hostileFiles";
import { bomb, headerOf, patched, textOf, withEntries, withMore } from "./hostileZip";

const sample = readFileSync("test/fixtures/quang-ngai-2022-unit.xlsx");
const sheet = "xl/worksheets/sheet1.xml";
const strings = "xl/sharedStrings.xml";

const bombs: readonly HostileFile[] = [
  { name: "a sheet of 900 MB", make: () => withEntries(sample, bomb(sheet, 900)), expected: "zip-bomb" },
  { name: "strings of 900 MB", make: () => withEntries(sample, bomb(strings, 900)), expected: "zip-bomb" },
  { name: "a workbook of 900 MB", make: () => withEntries(sample, bomb("xl/workbook.xml", 900)), expected: "zip-bomb" },
  {
    name: "a sheet of 900 MB that says 1,000 bytes",
    make: () => withEntries(sample, bomb(sheet, 900, " ", 1000)),
    expected: "damaged",
  },
  {
    name: "a sheet of 900 MB of empty rows that says as much as its packed size allows",
    make: () =>
      withEntries(sample, bomb(sheet, 900, '<row r="1"/>', 150 * bomb(sheet, 900, '<row r="1"/>').packed.length)),
    expected: "zip-bomb",
  },
  {
    name: "strings of 900 MB that say 16 MB",
    make: () => withEntries(sample, bomb(strings, 900, "<si><t>a</t></si>", 16 * 1024 * 1024)),
    expected: "zip-bomb",
  },
  {
    name: "a workbook within a workbook",
    make: () => writeZip([storedEntry("a.xlsx", withEntries(sample, bomb(sheet, 900)))]),
    expected: "not-a-workbook",
  },
  {
    name: "a bomb among the embedded files, which nobody opens",
    make: () => withEntries(sample, bomb("xl/embeddings/a.zip", 900)),
    expected: "register",
  },
];

const names = [
  "../../evil.xml",
  "xl/../../evil.xml",
  "./xl/a.xml",
  "/etc/passwd",
  "C:/Windows/a.xml",
  "xl\\worksheets\\sheet1.xml",
  "xl//workbook.xml",
  "xl/a\0.xml",
  "",
  sheet,
  "XL/WorkSheets/Sheet1.xml",
];

const paths: readonly HostileFile[] = names.map((name) => ({
  name: `one more file called ${JSON.stringify(name)}`,
  make: async () => withMore(sample, await textOf(name)),
  expected: "unsafe-archive",
}));

const directories: readonly HostileFile[] = [
  {
    name: "two names over the bytes of one file",
    make: () => {
      const value = headerOf(sample, strings);
      return patched(sample, sheet, { in: "directory", offset: 42, value, size: 4 });
    },
    expected: "unsafe-archive",
  },
  {
    name: "a file within another one's bytes",
    make: () => {
      const inner = storedEntry(strings, Buffer.from("<sst/>"));
      const outer = storedEntry("xl/outer.bin", writeZip([inner]));
      const bytes = writeZip([outer, ...readZip(sample).values()]);
      return patched(bytes, strings, { in: "directory", offset: 42, value: headerOf(bytes, strings), size: 4 });
    },
    expected: "unsafe-archive",
  },
  {
    name: "a file that reaches into the directory",
    make: () => {
      const last = storedEntry("zz.bin", new Uint8Array(8));
      return patched(withMore(sample, last), "zz.bin", { in: "directory", offset: 20, value: 300, size: 4 });
    },
    expected: "unsafe-archive",
  },
  {
    name: "a file whose own header has another name",
    make: () => {
      const copy = Buffer.from(sample);
      copy.write("xl/worksheets/sheetX.xml", copy.indexOf(sheet));
      return copy;
    },
    expected: "unsafe-archive",
  },
  {
    name: "20,000 files",
    make: () => withMore(sample, ...Array.from({ length: 20_000 }, (_, n) => storedEntry(`a/${n}`, new Uint8Array()))),
    expected: "too-large",
  },
  {
    name: "9,000 files",
    make: () => withMore(sample, ...Array.from({ length: 9_000 }, (_, n) => storedEntry(`a/${n}`, new Uint8Array()))),
    expected: "register",
  },
  {
    name: "an encrypted sheet",
    make: () => patched(sample, sheet, { in: "directory", offset: 8, value: 1, size: 2 }),
    expected: "encrypted",
  },
  {
    name: "a sheet packed by a method nobody knows",
    make: () => patched(sample, sheet, { in: "directory", offset: 10, value: 99, size: 2 }),
    expected: "damaged",
  },
  {
    name: "sizes that only the 64-bit form of an archive holds",
    make: () => patched(sample, sheet, { in: "directory", offset: 24, value: 0xffffffff, size: 4 }),
    expected: "too-large",
  },
  {
    name: "a file that begins behind the end",
    make: () => patched(sample, sheet, { in: "directory", offset: 42, value: 0x7fffffff, size: 4 }),
    expected: "damaged",
  },
  {
    name: "a packed size beyond the end",
    make: () => patched(sample, sheet, { in: "directory", offset: 20, value: 0x7fffffff, size: 4 }),
    expected: "damaged",
  },
  {
    name: "a wrong check sum",
    make: () => patched(sample, sheet, { in: "directory", offset: 16, value: 1, size: 4 }),
    expected: "damaged",
  },
  {
    name: "a directory that is not there",
    make: () => {
      const copy = Buffer.from(sample);
      copy.writeUInt32LE(copy.length - 10, copy.length - 6);
      return copy;
    },
    expected: "damaged",
  },
  { name: "no end", make: () => sample.subarray(0, sample.length - 30), expected: "damaged" },
  {
    name: "its files in reverse order",
    make: () => writeZip([...readZip(sample).values()].reverse()),
    expected: "register",
  },
];

/** Archives that lie, and those that unpack to more than anybody has room for. */
export const hostileArchives: readonly HostileFile[] = [...bombs, ...paths, ...directories];
