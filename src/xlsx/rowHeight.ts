import { cellAddress } from "../grid/address";
import { containsCell } from "../grid/containsCell";
import type { PlanCell, SheetPlan } from "../report/SheetPlan";
import { looksOfRow } from "./cellLook";

const lineHeight = 16.5;
/** Letters of Times New Roman 12 take up somewhat less than the digit by which columns are measured. */
const lettersPerWidth = 1.05;

/** The height of a row in points: its own, else what its wrapped text needs. A file has nobody to fit its rows. */
export function rowHeight(plan: SheetPlan, row: number): number {
  const own = plan.heights?.find((height) => height.row === row);
  if (own) return own.points;
  const lines = looksOfRow(plan, row).map((look, column) =>
    look?.wrap && !isMerged(plan, row, column)
      ? linesOf(shownText(plan.cells[row]?.[column]), plan.widths[column] ?? 10)
      : 1,
  );
  return lineHeight * Math.max(1, ...lines);
}

function isMerged({ merges }: SheetPlan, row: number, column: number): boolean {
  return merges.some((merge) => containsCell(merge, row, column));
}

function shownText(cell: PlanCell): string {
  if (!cell || "formula" in cell) return "";
  if ("text" in cell) return cell.text;
  return "link" in cell ? (cell.shown ?? cellAddress(cell.link)) : String(cell.number);
}

/** Lines of a text in a column so many characters wide, broken between words. */
function linesOf(text: string, width: number): number {
  const room = width * lettersPerWidth;
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    while (used > room) {
      lines++;
      used -= room;
    }
  }
  return lines;
}
