import { ReadFailure } from "./ReadFailure";
import { type ZipEntry, unpackStream } from "./zip";

/** The text of an XML file of the archive. */
export async function unpackXml(entry: ZipEntry): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of xmlPieces(entry)) pieces.push(piece);
  return pieces.join("");
}

/**
 * The text of an XML file piece by piece, in UTF-8 or UTF-16. Excel never declares entities, so a file that does is after
 * something else; and bytes that are no text are a sign of damage.
 */
export async function* xmlPieces(entry: ZipEntry): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let seam = "";
  for await (const block of inBlocks(unpackStream(entry))) {
    decoder ??= new TextDecoder(encodingOf(block), { fatal: true });
    const text = decode(decoder, block);
    const seen = seam + text;
    if (declaration.test(seen)) throw new ReadFailure("doctype");
    if (text.includes("\0")) throw new ReadFailure("damaged");
    seam = seen.slice(-longestDeclaration);
    yield text;
  }
  if (decoder) decode(decoder, undefined);
}

const declaration = /<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i;
const longestDeclaration = "<!DOCTYPE".length - 1;

/** XML in UTF-16 begins with a byte order mark, or with a "<" of two bytes. */
function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

function decode(decoder: TextDecoder, block: Uint8Array | undefined): string {
  try {
    return block ? decoder.decode(block, { stream: true }) : decoder.decode();
  } catch (cause) {
    throw new ReadFailure("damaged", { cause });
  }
}

/** Bigger pieces: what stands at the seam of two is looked at twice. */
async function* inBlocks(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const block = new Uint8Array(256 * 1024);
  let used = 0;
  for await (const piece of pieces) {
    for (let start = 0; start < piece.length;) {
      const part = piece.subarray(start, start + block.length - used);
      block.set(part, used);
      used += part.length;
      start += part.length;
      if (used < block.length) continue;
      yield block;
      used = 0;
    }
  }
  if (used > 0) yield block.subarray(0, used);
}
