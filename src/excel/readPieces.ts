/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load -- send() syncs between asking and taking */
import { rangeAddress } from "../grid/address";
import type { CellRange } from "../grid/CellRef";
import type { CellValue } from "../grid/Grid";
import { areaOf } from "./areaOf";
import type { SheetReading } from "./SheetReading";
import { largestMessage, type Step } from "./send";

/** Most cells of a register are empty or hold a mark; 12 bytes is what one takes up in an answer on the whole, value and formula. */
const bytesPerCell = 12;
const bytesPerSheet = 500;
const cellsPerMessage = largestMessage / bytesPerCell;
const cellsPerPiece = cellsPerMessage / 16;
const mostCells = 5_000_000;
const widestCut = 100;

/** The columns that are read before it is known how far a sheet reaches; few registers have more. */
const usualColumns = 20;

/** Where a sheet's cells lie, its merged areas, and the rows at its top that fit into a message together with the other sheets'. */
export function beginningSteps(readings: readonly SheetReading[]): Step[] {
  const bytes = largestMessage - readings.length * bytesPerSheet;
  const height = Math.max(1, Math.floor(bytes / readings.length / bytesPerCell / usualColumns));
  const top = { top: 0, left: 0, bottom: height - 1, right: usualColumns - 1 };
  return readings.flatMap((reading) => [extentStep(reading), ...pieceSteps(reading, top)]);
}

/** What the beginnings left out. Of a sheet that is larger than Excel hands out only the top is read. */
export function restSteps(readings: readonly SheetReading[]): Step[] {
  return readings.flatMap((reading) => {
    if (cellsIn(reading.used) > mostCells) cutShort(reading);
    const { used, pieces } = reading;
    const read = pieces.reduce((bottom, { area }) => Math.max(bottom, area.bottom), used.top - 1);
    const rest = used.right < usualColumns && !reading.cut ? { ...used, top: read + 1 } : used;
    // A wider sheet is read anew, so that all its pieces have one width.
    if (rest === used) reading.pieces = [];
    return pieceSteps(reading, rest);
  });
}

/** Leaves what fills half a message: one stray cell makes Excel call everything up to it used. */
function cutShort(reading: SheetReading): void {
  const { top, left, right, bottom } = reading.used;
  const width = Math.min(right - left + 1, widestCut);
  const height = Math.min(bottom - top + 1, Math.floor(cellsPerMessage / 2 / width));
  reading.used = { top, left, bottom: top + height - 1, right: left + width - 1 };
  reading.cut = { rows: reading.used.bottom < bottom, columns: reading.used.right < right };
}

function extentStep(reading: SheetReading): Step {
  return {
    bytes: bytesPerSheet,
    ask: () => {
      const used = reading.sheet.getUsedRange(true);
      used.load("address,rowHidden,columnHidden");
      const merged = used.getMergedAreasOrNullObject();
      merged.load("areas/items/address");
      return () => {
        reading.used = areaOf(used.address);
        reading.hasHiddenRows = isHidden(used.rowHidden);
        reading.hasHiddenColumns = isHidden(used.columnHidden);
        reading.merges = merged.isNullObject ? [] : merged.areas.items.map(({ address }) => areaOf(address));
      };
    },
  };
}

/** The used cells of an area, cut into pieces so that a message that is too large can be halved. */
function pieceSteps(reading: SheetReading, area: CellRange): Step[] {
  const width = area.right - area.left + 1;
  const height = Math.max(1, Math.floor(cellsPerPiece / width));
  const steps: Step[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    steps.push(pieceStep(reading, { ...area, top, bottom: Math.min(area.bottom, top + height - 1) }));
  }
  return steps;
}

function pieceStep(reading: SheetReading, area: CellRange): Step {
  return {
    bytes: cellsIn(area) * bytesPerCell,
    ask: () => {
      const range = reading.sheet.getRange(rangeAddress(area));
      const cells = range.getIntersectionOrNullObject(reading.sheet.getUsedRange(true));
      cells.load("address,values,formulas");
      return () => {
        if (cells.isNullObject) return;
        // Excel types the cells as any; it hands out text, numbers and truth values only.
        const [values, formulas] = [cells.values as CellValue[][], cells.formulas as CellValue[][]];
        reading.pieces.push({ area: areaOf(cells.address), values, formulas });
      };
    },
  };
}

/** Some rows or all; where only some are, Excel says null, which its types do not know. */
function isHidden(hidden: boolean | null): boolean {
  return hidden !== false;
}

function cellsIn({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
