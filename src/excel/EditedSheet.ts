/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load -- send() syncs between asking and taking */
import { cellAddress, rangeAddress } from "../grid/address";
import type { CellRange } from "../grid/CellRef";
import type { CellValue } from "../grid/Grid";
import type { CellEdit } from "../rules/Rule";
import { areaOf } from "./areaOf";
import { largestMessage, type Step } from "./send";

/** A sheet whose cells are to be changed, and what is known of it; messages fill it. */
export interface EditedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly edits: readonly CellEdit[];
  /** The used cells and those to be changed; undefined where there is no such sheet. */
  area: CellRange | undefined;
  isProtected: boolean;
  /** Cells of a protected sheet that may be changed all the same, by address. */
  readonly unlocked: Set<string>;
}

/** What the cells of an area hold: values as they are shown, inputs as they were typed; by address. */
export interface Contents {
  readonly values: Map<string, CellValue>;
  readonly inputs: Map<string, CellValue>;
}

const bytesPerSheet = 500;
const bytesPerCell = 16;
/** Of a larger sheet, as a stray cell far out makes it, only what lies around the edits is read. */
const mostCells = 1_000_000;
const cellsPerPiece = largestMessage / bytesPerCell / 8;

export function editedSheet({ workbook }: Excel.RequestContext, name: string, edits: readonly CellEdit[]): EditedSheet {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  return { name, sheet, edits, area: undefined, isProtected: false, unlocked: new Set() };
}

/** Asks whether the sheet is there, how far it reaches and whether it is protected. */
export function lookStep(edited: EditedSheet): Step {
  const { sheet, edits } = edited;
  return {
    bytes: bytesPerSheet,
    ask: () => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      sheet.load("protection/protected");
      return () => {
        if (sheet.isNullObject) return;
        const cells = edits.map(({ at }) => ({ top: at.row, left: at.column, bottom: at.row, right: at.column }));
        const all = around(used.isNullObject ? cells : [areaOf(used.address), ...cells]);
        edited.area = cellsIn(all) > mostCells ? around(cells) : all;
        edited.isProtected = sheet.protection.protected;
      };
    },
  };
}

/** Asks which of the cells to be changed a protected sheet leaves open. */
export function lockSteps({ sheet, edits, isProtected, unlocked }: EditedSheet): Step[] {
  if (!isProtected) return [];
  return edits.map(({ at }) => ({
    bytes: bytesPerSheet,
    ask: () => {
      const { protection } = sheet.getRange(cellAddress(at)).format;
      protection.load("locked");
      return () => {
        if (!protection.locked) unlocked.add(cellAddress(at));
      };
    },
  }));
}

/** Asks what all cells of the sheet hold, in pieces that fit into a message. */
export function contentSteps({ sheet, area }: EditedSheet, { values, inputs }: Contents): Step[] {
  if (!area) return [];
  const width = area.right - area.left + 1;
  const height = Math.max(1, Math.floor(cellsPerPiece / width));
  const steps: Step[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    const piece = { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
    steps.push({
      bytes: (piece.bottom - top + 1) * width * bytesPerCell,
      ask: () => {
        const range = sheet.getRange(rangeAddress(piece));
        range.load("values,formulas");
        return () => {
          // Excel types the cells as any; it hands out text, numbers and truth values only.
          keep(values, piece, range.values as CellValue[][]);
          keep(inputs, piece, range.formulas as CellValue[][]);
        };
      },
    });
  }
  return steps;
}

function keep(into: Map<string, CellValue>, { top, left }: CellRange, rows: readonly (readonly CellValue[])[]): void {
  rows.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      if (cell !== "") into.set(cellAddress({ row: top + r, column: left + c }), cell);
    }),
  );
}

function cellsIn({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

function around(areas: readonly CellRange[]): CellRange {
  return areas.reduce((whole, { top, left, bottom, right }) => ({
    top: Math.min(whole.top, top),
    left: Math.min(whole.left, left),
    bottom: Math.max(whole.bottom, bottom),
    right: Math.max(whole.right, right),
  }));
}
