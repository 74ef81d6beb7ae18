import { quoteSheet, rangeAddress } from "../grid/address";
import type { CellRange } from "../grid/CellRef";
import { reportMarker } from "../grid/reportMarker";
import { inputRows } from "./cellInput";
import { formatBand } from "./formatBand";
import { fitRows, formatBase, layOutPage } from "./formatSheet";
import type { Place } from "./placeReports";
import { largestMessage, type Step, tell } from "./send";

const bytesPerFormat = 400;
const bytesPerBlock = largestMessage / 8;

/** What is said to Excel to write one report sheet, from the empty sheet to its formats. */
export function reportSteps(context: Excel.RequestContext, place: Place): Step[] {
  const { plan } = place;
  const rows = inputRows(plan);
  const written = { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: (rows[0]?.length ?? 1) - 1 };
  // A step may be said in a later message than the one that adds the sheet, so each asks for it by name.
  const sheet = () => context.workbook.worksheets.getItem(place.sheet);
  return [
    tell(() => prepareSheet(context, place)),
    ...blocks(rows).map(({ range, values, bytes }) =>
      tell(() => (sheet().getRange(rangeAddress(range)).formulas = values), bytes),
    ),
    tell(
      () => {
        formatBase(sheet(), plan, written);
        layOutPage(sheet(), plan);
      },
      bytesPerFormat * (10 + plan.widths.length),
    ),
    ...plan.merges.map((range) => tell(() => sheet().getRange(rangeAddress(range)).merge(false))),
    ...plan.bands.map((band) => tell(() => formatBand(sheet(), band), bytesPerFormat * 4)),
    tell(() => fitRows(sheet(), plan, written)),
  ];
}

/** Clears an earlier report, or adds a sheet at the end and marks it as ours. */
function prepareSheet({ workbook }: Excel.RequestContext, { plan, sheet, isNew, marker }: Place): void {
  if (!isNew) {
    workbook.worksheets.getItem(sheet).getRange().clear("All");
    return;
  }
  const added = workbook.worksheets.add(sheet);
  if (marker) {
    marker.formula = `=${quoteSheet(sheet)}!$A$1`;
    return;
  }
  workbook.names.add(reportMarker(plan.id), added.getRange("A1")).visible = false;
}

interface Block {
  readonly range: CellRange;
  readonly values: (string | number)[][];
  readonly bytes: number;
}

/** The rows as one block, or as several where they are too large for one message. */
function blocks(rows: (string | number)[][]): Block[] {
  const found: Block[] = [];
  let top = 0;
  let bytes = 0;
  rows.forEach((row, index) => {
    bytes += textBytes(row);
    if (bytes < bytesPerBlock && index < rows.length - 1) return;
    found.push({
      range: { top, left: 0, bottom: index, right: row.length - 1 },
      values: rows.slice(top, index + 1),
      bytes,
    });
    top = index + 1;
    bytes = 0;
  });
  return found;
}

/** Vietnamese letters take up to three bytes, and a message within a message escapes its quotes. */
function textBytes(row: readonly (string | number)[]): number {
  return row.reduce<number>((sum, cell) => sum + String(cell).length * 2 + 4, 0);
}
