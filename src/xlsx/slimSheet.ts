import { ReadFailure } from "./ReadFailure";
import { assertCells } from "./assertCells";
import { limits } from "./limits";
import { xmlPieces } from "./unpackXml";
import type { ZipEntry } from "./zip";

/** A sheet's text, and how many cells it spans. */
export interface SlimSheet {
  readonly xml: string;
  readonly spanned: number;
}

/**
 * A sheet without its empty cells and rows, of at most so many letters. Formatting whole columns by hand makes Excel
 * write a million empty rows; left in, they would cost minutes and gigabytes to read.
 */
export async function slimSheet(entry: ZipEntry, most: number): Promise<SlimSheet> {
  const slim = await gather(entry, most, withoutEmpties);
  const { spanned, hasUnplaced } = assertCells(slim);
  if (!hasUnplaced) return { xml: slim, spanned };
  // Cells that do not say where they stand stand behind the one before, be it empty or not.
  const xml = await gather(entry, most, (text) => text);
  return { xml, spanned: assertCells(xml).spanned };
}

async function gather(entry: ZipEntry, most: number, slim: (xml: string) => string): Promise<string> {
  const kept: string[] = [];
  let size = 0;
  let rest = "";
  const keep = (text: string) => {
    size += text.length;
    if (size > most) throw new ReadFailure("too-large");
    kept.push(text);
  };
  for await (const piece of xmlPieces(entry)) {
    rest += piece;
    const cut = lastRow(rest);
    keep(slim(rest.slice(0, cut)));
    rest = rest.slice(cut);
    if (rest.length > limits.row) throw new ReadFailure("too-large");
  }
  keep(slim(rest));
  return kept.join("");
}

const emptyCell = /<(?:\w+:)?c(?:\s[^<>]*)?(?:\/>|><\/(?:\w+:)?c>)/g;
const emptyRow = /<(?:\w+:)?row(?:\s[^<>]*)?(?:\/>|>\s*<\/(?:\w+:)?row>)/g;

function withoutEmpties(xml: string): string {
  const mayHoldEmpties = xml.includes("/>") || xml.includes("></");
  return mayHoldEmpties ? xml.replace(emptyCell, "").replace(emptyRow, "") : xml;
}

/** Where the last row that begins in the text begins; the end of the text where none does. */
function lastRow(xml: string): number {
  for (let place = xml.length; (place = xml.lastIndexOf("row ", place - 1)) > 0;) {
    if (!/[<:]/.test(xml.charAt(place - 1))) continue;
    const opening = /<(?:\w{1,16}:)?$/.exec(xml.slice(Math.max(0, place - 20), place));
    if (opening) return place - opening[0].length;
  }
  return xml.length;
}
