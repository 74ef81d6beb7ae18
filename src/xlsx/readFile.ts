import type { Grid } from "../grid/Grid";
import { ReadFailure, type ReadFailureReason } from "./ReadFailure";
import { assertZip } from "./assertZip";
import { readSheets } from "./readSheets";
import { sheetToGrid } from "./sheetToGrid";
import { slimSheet } from "./slimSheet";
import { readFonts, symbolCandidates } from "./symbolCells";
import { type WorkbookParts, readWorkbookParts } from "./workbookParts";
import { type ZipEntries, type ZipEntry, readZip, writeZip } from "./zip";

/** A workbook's worksheets, our own report sheets left out; or why it cannot be read. */
export type FileReading =
  | { readonly status: "read"; readonly grids: readonly Grid[] }
  | { readonly status: "unreadable"; readonly reason: ReadFailureReason };

/**
 * Reads an .xlsx file as Excel would show its values: of a formula the value it had when saved, of a date its serial
 * number, of an error its text. What costs more time or memory than any register needs is refused.
 */
export async function readFile(workbook: string, bytes: Uint8Array): Promise<FileReading> {
  try {
    return { status: "read", grids: await readGrids(workbook, bytes) };
  } catch (error) {
    if (error instanceof ReadFailure) return { status: "unreadable", reason: error.reason };
    throw error;
  }
}

async function readGrids(workbook: string, bytes: Uint8Array): Promise<readonly Grid[]> {
  assertZip(bytes);
  const entries = readZip(bytes);
  const parts = await readWorkbookParts(entries);
  const names = registerSheets(parts);
  if (names.length === 0) return [];

  const slim = await withoutBallast(entries, parts, names);
  const { sheets } = await readSheets(slim, names, { readStyles: false });
  const grids = sheets.map((sheet) => sheetToGrid(workbook, sheet));

  const candidates = symbolCandidates(grids);
  if (candidates.size === 0) return grids;
  const styles = parts.relationships.find((relationship) => relationship.type.endsWith("/styles"));
  const fonts = await readFonts(slim, entries.get(styles?.target ?? ""), candidates);
  return grids.map((grid) => ({ ...grid, fonts: fonts.get(grid.sheet) ?? grid.fonts }));
}

/** Names of the worksheets that may be registers. */
function registerSheets({ sheets, reports }: WorkbookParts): readonly string[] {
  const ours = new Set(reports.values());
  const others = sheets.filter((sheet, index) => sheet.isWorksheet && !ours.has(index));
  if (others.some(({ part }) => part === undefined)) throw new ReadFailure("damaged");
  return others.map(({ name }) => name);
}

const largestStrings = 48 * 1024 * 1024;
const largestSheets = 1536 * 1024 * 1024;

/**
 * The same workbook with nothing but what its values need: no pictures, comments, pivots. Styles are left out too, so
 * that dates stay the numbers they are.
 */
async function withoutBallast(
  entries: ZipEntries,
  parts: WorkbookParts,
  names: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const kept: ZipEntry[] = [];
  const keep = (path: string, limit: number) => {
    const entry = entries.get(path);
    if (entry && entry.size > limit) throw new ReadFailure("too-large");
    if (entry) kept.push(entry);
  };
  for (const path of ["[Content_Types].xml", "_rels/.rels", parts.path, parts.relationshipsPath]) {
    keep(path, largestStrings);
  }
  for (const { type, target } of parts.relationships) if (type.endsWith("/sharedStrings")) keep(target, largestStrings);

  let unpacked = 0;
  for (const { name, part } of parts.sheets) {
    const entry = names.includes(name) && part !== undefined ? entries.get(part) : undefined;
    if (!entry) continue;
    unpacked += entry.size;
    if (unpacked > largestSheets) throw new ReadFailure("too-large");
    kept.push(await slimSheet(entry));
  }
  return writeZip(kept);
}
