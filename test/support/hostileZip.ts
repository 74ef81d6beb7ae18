import { constants, deflateRawSync } from "node:zlib";
import { type ZipEntry, packEntry, readZip, storedEntry, writeZip } from "../../src/xlsx/zip";

const megabyte = 1024 * 1024;

/** A file that unpacks to so many megabytes of one piece of text over and over, made without unpacking it here. */
export function bomb(name: string, megabytes: number, text = " ", said = megabytes * megabyte): ZipEntry {
  const piece = Buffer.from(text.repeat(Math.floor(megabyte / text.length)).padEnd(megabyte));
  const packed = deflateRawSync(piece, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const parts = Array.from({ length: megabytes }, () => packed);
  return {
    ...storedEntry(name, new Uint8Array()),
    method: 8,
    size: said,
    packed: Buffer.concat([...parts, Buffer.of(3, 0)]),
  };
}

/** The same archive with entries put in the place of those of their name, or behind them. */
export function withEntries(bytes: Uint8Array, ...added: readonly ZipEntry[]): Uint8Array {
  const entries = new Map(readZip(bytes));
  for (const entry of added) entries.set(entry.name, entry);
  return writeZip([...entries.values()]);
}

/** The same archive with more entries, whatever names they have. */
export function withMore(bytes: Uint8Array, ...added: readonly ZipEntry[]): Uint8Array {
  return writeZip([...readZip(bytes).values(), ...added]);
}

export function textOf(name: string, text = "<x/>"): Promise<ZipEntry> {
  return packEntry(name, text);
}

/** The same archive with two bytes or four of a file's line in the directory, or of its own header, changed. */
export function patched(
  bytes: Uint8Array,
  name: string,
  patch: { readonly in: "directory" | "header"; readonly offset: number; readonly value: number; readonly size: 2 | 4 },
): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = patch.in === "directory" ? copy.lastIndexOf(name) - 46 : copy.indexOf(name) - 30;
  if (patch.size === 2) copy.writeUInt16LE(patch.value, at + patch.offset);
  else copy.writeUInt32LE(patch.value, at + patch.offset);
  return copy;
}

/** Where a file's own header stands. */
export function headerOf(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes).indexOf(name) - 30;
}
