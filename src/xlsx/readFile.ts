import { isReadBack } from "../grid/reportMarker";
import type { Grid } from "../grid/Grid";
import { ReadFailure, type ReadFailureReason } from "./ReadFailure";
import { lastString, stringsIn } from "./assertCells";
import { assertZip } from "./assertZip";
import { limits } from "./limits";
import { linkedCells } from "./linkedCells";
import type { PlainWorkbook } from "./plainWorkbook";
import { readSheets } from "./readSheets";
import { sheetToGrid } from "./sheetToGrid";
import { slimSheet } from "./slimSheet";
import { readFonts, symbolCandidates } from "./symbolCells";
import { unpackXml } from "./unpackXml";
import { type WorkbookParts, readWorkbookParts } from "./workbookParts";
import { type ZipEntries, type ZipEntry, assertSize, readZip } from "./zip";

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
  const registers = registerSheets(parts);
  if (registers.length === 0) return [];

  const plain = await readPlainWorkbook(entries, parts, registers);
  const visibilities = new Map(registers.map(({ name, visibility }) => [name, visibility]));
  const grids = (await readSheets(plain)).sheets.map((sheet) => {
    const visibility = visibilities.get(sheet.name);
    const linked = linkedCells(plain.sheets.get(sheet.name) ?? "");
    return sheetToGrid(workbook, sheet, { linked, ...(visibility && { visibility }) });
  });
  const candidates = symbolCandidates(grids);
  if (candidates.size === 0) return grids;
  const fonts = await readFonts({ ...plain, styles: await readStyles(entries, parts) }, candidates);
  return grids.map((grid) => ({ ...grid, fonts: fonts.get(grid.sheet) ?? grid.fonts }));
}

interface RegisterSheet {
  readonly name: string;
  readonly part: string;
  readonly visibility: Grid["visibility"] | undefined;
}

/** The worksheets that may be registers. Findings name sheets, so that two of one name cannot be told apart. */
function registerSheets({ sheets, reports }: WorkbookParts): readonly RegisterSheet[] {
  const ours = new Set([...reports].flatMap(([id, index]) => (isReadBack(id) ? [] : index)));
  const registers = sheets
    .filter((sheet, index) => sheet.isWorksheet && !ours.has(index))
    .map(({ name, part, visibility }) => {
      if (part === undefined) throw new ReadFailure("damaged");
      return { name, part, visibility };
    });
  const names = new Set(registers.map(({ name }) => name.toLowerCase()));
  const files = new Set(registers.map(({ part }) => part));
  if (Math.min(names.size, files.size) < registers.length) throw new ReadFailure("damaged");
  return registers;
}

/**
 * What of the workbook decides on its values: no pictures, comments, pivots. Styles are left out too, so that dates stay
 * the numbers they are.
 */
async function readPlainWorkbook(
  entries: ZipEntries,
  parts: WorkbookParts,
  registers: readonly RegisterSheet[],
): Promise<PlainWorkbook> {
  const sheets = new Map<string, string>();
  const sharedStrings = await readSharedStrings(entries, parts);
  const strings = stringsIn(sharedStrings ?? "");
  let budget: SheetBudget = { letters: limits.filled, cells: limits.spanned, merges: limits.merges };
  const found = registers.flatMap(({ name, part }) => {
    const entry = entries.get(part);
    return entry ? [{ name, entry }] : [];
  });
  found.reduce((left, { entry }) => {
    assertSize(entry, left);
    return left - entry.size;
  }, limits.unpacked);
  for (const { name, entry } of found) {
    const { xml, spanned } = await slimSheet(entry, budget.letters);
    budget = spend(budget, xml, spanned);
    if (lastString(xml) >= strings) throw new ReadFailure("damaged");
    sheets.set(name, xml);
  }
  return { sheets, sharedStrings, styles: undefined };
}

/** What is left for the sheets that follow. */
interface SheetBudget {
  readonly letters: number;
  readonly cells: number;
  readonly merges: number;
}

function spend({ letters, cells, merges }: SheetBudget, xml: string, spanned: number): SheetBudget {
  const left = {
    letters: letters - xml.length,
    cells: cells - spanned,
    merges: merges - countOf(xml, "mergeCell "),
  };
  if (left.cells < 0 || left.merges < 0) throw new ReadFailure("too-large");
  return left;
}

async function readSharedStrings(entries: ZipEntries, parts: WorkbookParts): Promise<string | undefined> {
  const entry = entryOfKind(entries, parts, "sharedStrings");
  if (!entry) return undefined;
  assertSize(entry, limits.strings);
  const xml = await unpackXml(entry);
  if (countOf(xml, "<") > limits.tags) throw new ReadFailure("too-large");
  return xml;
}

async function readStyles(entries: ZipEntries, parts: WorkbookParts): Promise<string | undefined> {
  const entry = entryOfKind(entries, parts, "styles");
  return entry && entry.size <= limits.styles ? unpackXml(entry) : undefined;
}

function entryOfKind(entries: ZipEntries, { relationships }: WorkbookParts, kind: string): ZipEntry | undefined {
  return entries.get(relationships.find(({ type }) => type.endsWith(`/${kind}`))?.target ?? "");
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}
