import { escapeXml } from "./xml";
import { type ZipEntry, storedEntry, writeZip } from "./zip";

/** What of a workbook decides on its values: the texts of its sheets, and of the strings and styles they share. */
export interface PlainWorkbook {
  /** Sheets by the names under which they are asked for. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * A workbook of these texts with lists of our own, for the library to read: whatever the lists of the file said besides,
 * names and pictures and pivots, it does not come to see.
 */
export function packPlainWorkbook({ sheets, sharedStrings, styles }: PlainWorkbook): Uint8Array<ArrayBuffer> {
  const names = [...sheets.keys()];
  const listed = names.map(
    (name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="s${index}"/>`,
  );
  const targets: [id: string, kind: string, target: string, text: string | undefined][] = [
    ...names.map((name, index): (typeof targets)[number] => [
      `s${index}`,
      "worksheet",
      `sheet${index}.xml`,
      sheets.get(name),
    ]),
    ["strings", "sharedStrings", "sharedStrings.xml", sharedStrings],
    ["styles", "styles", "styles.xml", styles],
  ];
  const present = targets.flatMap(([id, kind, target, text]) =>
    text === undefined ? [] : [{ id, kind, target, text }],
  );
  const related = present.map(({ id, kind, target }) => relationship(id, kind, target));
  return writeZip([
    textEntry("[Content_Types].xml", `<Types xmlns="${packages}/content-types"/>`),
    textEntry("_rels/.rels", list([relationship("workbook", "officeDocument", "xl/workbook.xml")])),
    textEntry("xl/_rels/workbook.xml.rels", list(related)),
    textEntry(
      "xl/workbook.xml",
      `<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheets>${listed.join("")}</sheets></workbook>`,
    ),
    ...present.map(({ target, text }) => textEntry(`xl/${target}`, text)),
  ]);
}

function list(items: readonly string[]): string {
  return `<Relationships xmlns="${packages}/relationships">${items.join("")}</Relationships>`;
}

function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`;
}

function textEntry(name: string, text: string): ZipEntry {
  return storedEntry(name, new TextEncoder().encode(text));
}
