import { ReadFailure } from "./ReadFailure";
import { type ZipEntry, storedEntry, unpackStream } from "./zip";

/** Sheets below this size are read as they are; the others gain, for half of a register is empty cells. */
const largeSheet = 64 * 1024;
/** What may be left of a sheet once its empty cells are gone. */
const largestSheet = 128 * 1024 * 1024;
const largestRow = 16 * 1024 * 1024;

/**
 * A large sheet without its empty cells and rows. Formatting whole columns by hand makes Excel write a million empty
 * rows; left in, they would cost minutes and gigabytes to read.
 */
export async function slimSheet(entry: ZipEntry): Promise<ZipEntry> {
  if (entry.size <= largeSheet) return entry;
  const kept: string[] = [];
  let size = 0;
  let rest = "";
  const keep = (text: string) => {
    size += text.length;
    if (size > largestSheet) throw new ReadFailure("too-large");
    kept.push(text);
  };

  const decoder = new TextDecoder();
  for await (const piece of inBlocks(unpackStream(entry))) {
    rest += decoder.decode(piece, { stream: true });
    const cut = lastRow(rest);
    keep(withoutEmpties(rest.slice(0, cut)));
    rest = rest.slice(cut);
    if (rest.length > largestRow) throw new ReadFailure("too-large");
  }
  keep(withoutEmpties(rest + decoder.decode()));
  return storedEntry(entry.name, new TextEncoder().encode(kept.join("")));
}

const emptyCell = /<(?:\w+:)?c(?:\s[^<>]*)?(?:\/>|><\/(?:\w+:)?c>)/g;
const emptyRow = /<(?:\w+:)?row(?:\s[^<>]*)?(?:\/>|>\s*<\/(?:\w+:)?row>)/g;

function withoutEmpties(xml: string): string {
  return xml.replace(emptyCell, "").replace(emptyRow, "");
}

/** Where the last row that begins in the text begins; the end of the text where none does. */
function lastRow(xml: string): number {
  for (let place = xml.length; (place = xml.lastIndexOf("row ", place - 1)) > 0;) {
    const opening = /<(?:\w{1,16}:)?$/.exec(xml.slice(Math.max(0, place - 20), place));
    if (opening) return place - opening[0].length;
  }
  return xml.length;
}

/** Bigger pieces: what stands at the seam of two is looked at twice. */
async function* inBlocks(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const block = new Uint8Array(1024 * 1024);
  let used = 0;
  for await (const piece of pieces) {
    if (used + piece.length > block.length) {
      yield block.subarray(0, used);
      used = 0;
    }
    if (piece.length > block.length) yield piece;
    else {
      block.set(piece, used);
      used += piece.length;
    }
  }
  yield block.subarray(0, used);
}
