import { writeXlsx, type WriteSheet } from "../../src/xlsx/library";
import { unpackXml } from "../../src/xlsx/unpackXml";
import { packEntry, readZip, writeZip } from "../../src/xlsx/zip";

/** An .xlsx file with these sheets, as the library writes it. */
export async function xlsx(...sheets: readonly WriteSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [...sheets] });
}

/** The text of one file of the archive. */
export async function partOf(bytes: Uint8Array, path: string): Promise<string> {
  const entry = readZip(bytes).get(path);
  if (!entry) throw new Error(`no ${path}`);
  return unpackXml(entry);
}

/** The same archive with files replaced, added or, where the text is undefined, taken out. */
export async function withParts(
  bytes: Uint8Array,
  parts: Readonly<Record<string, string | undefined>>,
): Promise<Uint8Array> {
  const entries = new Map(readZip(bytes));
  for (const [path, text] of Object.entries(parts)) {
    if (text === undefined) entries.delete(path);
    else entries.set(path, await packEntry(path, text));
  }
  return writeZip([...entries.values()]);
}

/** The same archive with one file's text changed. */
export async function changePart(
  bytes: Uint8Array,
  path: string,
  change: (text: string) => string,
): Promise<Uint8Array> {
  return withParts(bytes, { [path]: change(await partOf(bytes, path)) });
}

/** An archive of these texts. */
export async function zipOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const entries = await Promise.all(Object.entries(parts).map(([path, text]) => packEntry(path, text)));
  return writeZip(entries);
}

/** The container of old and of encrypted Office files, as far as anybody looks who only wants to tell them apart. */
export function compoundFile(streams: readonly string[]): Uint8Array {
  const header = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const directory = streams.flatMap((name) => [...name].flatMap((letter) => [letter.charCodeAt(0), 0]));
  return Uint8Array.from([...header, ...Array.from({ length: 504 }, () => 0), ...directory]);
}
