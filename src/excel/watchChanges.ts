import { rangeAddress } from "../grid/address";
import type { CellRange } from "../grid/CellRef";
import type { CellValue } from "../grid/Grid";
import type { CellPatch } from "../grid/patchGrids";
import { batch, type Sync } from "./batch";
import { type ChangedCells, changedCells } from "./changedCells";
import { findSheets } from "./findSheets";
import type { WorkbookChange } from "./WorkbookChange";

/** As long as a paste or a fill may take to tell all it did. */
const debounce = 50;
/** More than this is read anew as a whole, in messages of the right size. */
const mostCells = 100_000;

/** What is known of the sheets by their ids: a name, or null for a report of ours. */
type Sheets = ReadonlyMap<string, string | null>;

interface Heard {
  readonly source: "local" | "remote";
  /** Undefined where cells or sheets moved. */
  readonly cells: ChangedCells | undefined;
  readonly sheetId: string;
}

/**
 * Tells of edits by people, here or elsewhere, in one call for all that come within a moment of each other. A cell that was typed into is
 * told without asking Excel; of a fill the cells are read in one message. What we do ourselves is not told. Gives what ends the telling.
 */
export async function watchChanges(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  let heard: Heard[] = [];
  let sheets: Sheets = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let telling = Promise.resolve();
  let stopped = false;

  const hear = (one: Heard): Promise<void> => {
    heard.push(one);
    timer ??= setTimeout(() => {
      timer = undefined;
      telling = telling.then(tell);
    }, debounce);
    return Promise.resolve();
  };

  async function tell(): Promise<void> {
    const all = heard;
    heard = [];
    // A failure leaves open what the cells hold now; whoever reads anew meets its cause.
    const change = await changeOf(all).catch((): WorkbookChange => ({ kind: "structure", source: sourceOf(all) }));
    if (change && !stopped) listener(change);
  }

  async function changeOf(all: readonly Heard[]): Promise<WorkbookChange | undefined> {
    if (all.some(({ sheetId }) => !sheets.has(sheetId))) {
      const before = sheets;
      // A sheet that is gone is remembered as what it was.
      sheets = new Map([...before, ...(await batch("watchChanges", readSheets))]);
    }
    const theirs = all.filter(({ sheetId }) => sheets.get(sheetId) !== null);
    if (theirs.length === 0) return undefined;
    const source = sourceOf(theirs);
    const cells = theirs.flatMap((one) => one.cells ?? []);
    const patches = cells.length === theirs.length ? await patchesOf(cells, sheets) : undefined;
    if (patches) return { kind: "cells", source, patches };
    // Their names may be others now.
    sheets = new Map([...sheets].filter(([, name]) => name === null));
    return { kind: "structure", source };
  }

  const end = await batch("watchChanges", async (context, sync) => {
    const { worksheets } = context.workbook;
    const moved = (event: { readonly source: string; readonly worksheetId: string }) =>
      hear({ source: sourceIn(event.source), sheetId: event.worksheetId, cells: undefined });
    const handlers: { remove(): void }[] = [
      worksheets.onChanged.add((event) => {
        const { source, worksheetId: sheetId } = event;
        if (event.triggerSource === "ThisLocalAddin") return Promise.resolve();
        return hear({ source: sourceIn(source), sheetId, cells: changedCells(event) });
      }),
      worksheets.onAdded.add(moved),
      worksheets.onDeleted.add(moved),
    ];
    // Where Excel does not tell of a new name, it is noticed when cells are read.
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) {
      handlers.push(worksheets.onNameChanged.add(moved));
    }
    sheets = await readSheets(context, sync);
    return () =>
      batch("watchChanges", async () => {
        handlers.forEach((handler) => handler.remove());
        await context.sync();
      });
  });
  return () => {
    stopped = true;
    clearTimeout(timer);
    return end();
  };
}

async function readSheets(context: Excel.RequestContext, sync: Sync): Promise<Sheets> {
  context.workbook.worksheets.load("items/id");
  const { sheets } = await findSheets(context, sync);
  const theirs = new Map(sheets.map(({ id, name }) => [id, name]));
  return new Map(context.workbook.worksheets.items.map(({ id }) => [id, theirs.get(id) ?? null]));
}

/** The values that Excel told, then those that are read, as they are newer; undefined where a sheet has another name or is gone. */
async function patchesOf(cells: readonly ChangedCells[], sheets: Sheets): Promise<readonly CellPatch[] | undefined> {
  const told = cells.flatMap(({ sheetId, ranges, value }) =>
    value === undefined ? [] : ranges.map((range) => ({ sheet: sheets.get(sheetId) ?? "", range, values: [[value]] })),
  );
  const open = cells.flatMap(({ sheetId, ranges, value }) =>
    value === undefined ? ranges.map((range) => ({ sheetId, range })) : [],
  );
  if (open.length === 0) return told;
  if (open.reduce((sum, { range }) => sum + cellsIn(range), 0) > mostCells) return undefined;
  const read = await batch("watchChanges", (context, sync) => readCells(open, context, sync));
  return read.every(({ sheetId, patch }) => sheets.get(sheetId) === patch.sheet)
    ? [...told, ...read.map(({ patch }) => patch)]
    : undefined;
}

async function readCells(
  open: readonly { readonly sheetId: string; readonly range: CellRange }[],
  { workbook }: Excel.RequestContext,
  sync: Sync,
) {
  const asked = open.map(({ sheetId, range }) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    const cells = sheet.getRange(rangeAddress(range));
    sheet.load("name");
    cells.load("values");
    return { sheetId, range, sheet, cells };
  });
  await sync();
  // Excel types the cells as any; it hands out text, numbers and truth values only.
  return asked.map(({ sheetId, range, sheet, cells }) => ({
    sheetId,
    patch: { sheet: sheet.name, range, values: cells.values as CellValue[][] },
  }));
}

function sourceIn(source: string): "local" | "remote" {
  return source === "Remote" ? "remote" : "local";
}

function sourceOf(all: readonly Heard[]): "local" | "remote" {
  return all.every(({ source }) => source === "remote") ? "remote" : "local";
}

function cellsIn({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
