import { ReadFailure } from "./ReadFailure";
import { type Extent, assertSafeArchive } from "./assertSafeArchive";
import { crc32 } from "./crc32";
import { limits } from "./limits";

/** One file of a zip archive, still packed: copying it from archive to archive changes none of its bytes. */
export interface ZipEntry {
  readonly name: string;
  /** General purpose flags; bit 11 says that the name is UTF-8. */
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  /** Size once unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

export type ZipEntries = ReadonlyMap<string, ZipEntry>;

const localHeader = 0x04034b50;
const directoryHeader = 0x02014b50;
const endHeader = 0x06054b50;
const endSize = 22;
const sentinel = 0xffffffff;
const utf8Name = 0x0800;
const encryptedEntry = 0x0001;
const firstOfJanuary1980 = 0x00210000;

/** The files of an archive by name, from its directory; nothing is unpacked yet. An archive that sets traps is refused. */
export function readZip(bytes: Uint8Array): ZipEntries {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new ReadFailure("too-large");
  const entries = new Map<string, ZipEntry>();
  const extents: Extent[] = [];
  const directory = view.getUint32(end + 16, true);
  if (directory === sentinel) throw new ReadFailure("too-large");
  let position = directory;
  for (let i = 0; i < count; i++) {
    if (position + 46 > bytes.length || view.getUint32(position, true) !== directoryHeader) {
      throw new ReadFailure("damaged");
    }
    const nameLength = view.getUint16(position + 28, true);
    const name = decodeName(bytes, position + 46, nameLength);
    const entry = readEntry(bytes, view, position, name);
    entries.set(name, entry);
    const data = entry.packed.byteOffset - bytes.byteOffset;
    extents.push({ name, start: view.getUint32(position + 42, true), end: data + entry.packed.length });
    position += 46 + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  assertSafeArchive(extents, directory);
  return entries;
}

/** A new file for an archive, packed. */
export async function packEntry(name: string, content: string): Promise<ZipEntry> {
  const bytes = new TextEncoder().encode(content);
  const packed = await collect(throughStream(bytes, new CompressionStream("deflate-raw")));
  return { ...storedEntry(name, bytes), method: 8, packed };
}

/** A new file for an archive, as it is. */
export function storedEntry(name: string, bytes: Uint8Array): ZipEntry {
  return {
    name,
    flags: utf8Name,
    method: 0,
    time: firstOfJanuary1980,
    crc: crc32(bytes),
    size: bytes.length,
    packed: bytes,
  };
}

/** Refuses, before it is unpacked, a file of more bytes, or one that would unpack to far more than XML ever does. */
export function assertSize(entry: ZipEntry, most: number): void {
  if (entry.size > unpackedAtMost(entry.packed.length)) throw new ReadFailure("zip-bomb");
  if (entry.size > most) throw new ReadFailure("too-large");
}

function unpackedAtMost(packed: number): number {
  return limits.smallFile + limits.ratio * packed;
}

/**
 * The file's bytes piece by piece. It fails as soon as there are more of them than the directory says or than what has
 * been unpacked can hold, and in the end where they are not the ones that were packed.
 */
export async function* unpackStream(entry: ZipEntry): AsyncGenerator<Uint8Array> {
  assertSize(entry, Infinity);
  let size = 0;
  let crc = 0;
  try {
    for await (const piece of entry.method === 0
      ? [entry.packed]
      : throughStream(entry.packed, new DecompressionStream("deflate-raw"), unpackedAtMost)) {
      size += piece.length;
      if (size > entry.size) throw new ReadFailure("damaged");
      crc = crc32(piece, crc);
      yield piece;
    }
  } catch (cause) {
    throw cause instanceof ReadFailure ? cause : new ReadFailure("damaged", { cause });
  }
  if (size !== entry.size || crc !== entry.crc) throw new ReadFailure("damaged");
}

/** The archive that holds these files in this order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const named = entries.map((entry) => ({ entry, name: new TextEncoder().encode(entry.name) }));
  const size = named.reduce((sum, { entry, name }) => sum + 76 + 2 * name.length + entry.packed.length, endSize);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let position = 0;
  for (const { entry, name } of named) {
    offsets.push(position);
    view.setUint32(position, localHeader, true);
    writeCommonFields(view, position + 4, entry, name.length);
    bytes.set(name, position + 30);
    bytes.set(entry.packed, position + 30 + name.length);
    position += 30 + name.length + entry.packed.length;
  }
  const directory = position;
  named.forEach(({ entry, name }, index) => {
    view.setUint32(position, directoryHeader, true);
    view.setUint16(position + 4, 20, true);
    writeCommonFields(view, position + 6, entry, name.length);
    view.setUint32(position + 42, offsets[index] ?? 0, true);
    bytes.set(name, position + 46);
    position += 46 + name.length;
  });
  view.setUint32(position, endHeader, true);
  view.setUint16(position + 8, named.length, true);
  view.setUint16(position + 10, named.length, true);
  view.setUint32(position + 12, position - directory, true);
  view.setUint32(position + 16, directory, true);
  return bytes;
}

function decodeName(bytes: Uint8Array, start: number, length: number): string {
  return nameDecoder.decode(bytes.subarray(start, start + length));
}

const nameDecoder = new TextDecoder();

function findEnd(view: DataView): number {
  const furthest = Math.max(0, view.byteLength - endSize - 0xffff);
  for (let position = view.byteLength - endSize; position >= furthest; position--) {
    if (view.getUint32(position, true) === endHeader) return position;
  }
  throw new ReadFailure("damaged");
}

function readEntry(bytes: Uint8Array, view: DataView, position: number, name: string): ZipEntry {
  const flags = view.getUint16(position + 8, true);
  const method = view.getUint16(position + 10, true);
  const packedSize = view.getUint32(position + 20, true);
  const size = view.getUint32(position + 24, true);
  const start = view.getUint32(position + 42, true);
  if (flags & encryptedEntry) throw new ReadFailure("encrypted");
  if ([packedSize, size, start].includes(sentinel)) throw new ReadFailure("too-large");
  if (method !== 0 && method !== 8) throw new ReadFailure("damaged");
  if (start + 30 > bytes.length || view.getUint32(start, true) !== localHeader) throw new ReadFailure("damaged");
  const nameLength = view.getUint16(start + 26, true);
  const data = start + 30 + nameLength + view.getUint16(start + 28, true);
  if (data + packedSize > bytes.length) throw new ReadFailure("damaged");
  // Programs that read from the front would see another file here than those that go by the directory.
  if (decodeName(bytes, start + 30, nameLength) !== name) throw new ReadFailure("unsafe-archive");
  return {
    name,
    flags: flags & utf8Name,
    method,
    time: view.getUint32(position + 12, true),
    crc: view.getUint32(position + 16, true),
    size,
    packed: bytes.subarray(data, data + packedSize),
  };
}

/** The fields that a file's own header and its line in the directory have in common. */
function writeCommonFields(view: DataView, position: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(position, 20, true);
  view.setUint16(position + 2, entry.flags | utf8Name, true);
  view.setUint16(position + 4, entry.method, true);
  view.setUint32(position + 6, entry.time, true);
  view.setUint32(position + 10, entry.crc, true);
  view.setUint32(position + 14, entry.packed.length, true);
  view.setUint32(position + 18, entry.size, true);
  view.setUint16(position + 22, nameLength, true);
}

async function* throughStream(
  bytes: Uint8Array,
  transform: CompressionStream | DecompressionStream,
  most: (taken: number) => number = () => Infinity,
): AsyncGenerator<Uint8Array> {
  const progress = { taken: 0 };
  let size = 0;
  // What goes wrong on this side shows when reading; without a handler Node would end the process for it.
  writeAll(bytes, transform.writable.getWriter(), progress).catch(() => undefined);
  const reader = transform.readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      size += value.length;
      if (size > most(progress.taken)) throw new ReadFailure("zip-bomb");
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const bytesAtOnce = 16 * 1024;

/** Little at a time, each only once the one before is taken: what is unpacked of a whole file at once may be gigabytes. */
async function writeAll(
  bytes: Uint8Array,
  writer: WritableStreamDefaultWriter<BufferSource>,
  progress: { taken: number },
): Promise<void> {
  for (let start = 0; start < bytes.length; start += bytesAtOnce) {
    const part = new Uint8Array(bytes.subarray(start, start + bytesAtOnce));
    progress.taken += part.length;
    await writer.write(part);
  }
  await writer.close();
}

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  const bytes = new Uint8Array(all.reduce((sum, piece) => sum + piece.length, 0));
  let position = 0;
  for (const piece of all) {
    bytes.set(piece, position);
    position += piece.length;
  }
  return bytes;
}
