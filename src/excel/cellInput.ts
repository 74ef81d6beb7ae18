import { cellAddress, quoteSheet } from "../grid/address";
import type { PlanCell, SheetPlan } from "../report/SheetPlan";

const longestText = 32767;

/** The plan's cells as `range.formulas` takes them: rows of one length, "" for an empty cell. */
export function inputRows({ cells }: SheetPlan): (string | number)[][] {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 1);
  return cells.map((row) => Array.from({ length: width }, (_, column) => cellInput(row[column])));
}

/** An apostrophe before each text keeps Excel from taking "=1+1", "01", "1/2" or "TRUE" for something else. */
export function cellInput(cell: PlanCell): string | number {
  if (!cell) return "";
  if ("text" in cell) return `'${cell.text.slice(0, longestText)}`;
  if ("number" in cell) return Number.isFinite(cell.number) ? cell.number : "";
  if ("formula" in cell) return cell.formula.startsWith("=") ? cell.formula : `=${cell.formula}`;
  const address = cellAddress(cell.link);
  const { shown = address } = cell;
  return `=HYPERLINK(${formulaText(`#${quoteSheet(cell.link.sheet)}!${address}`)},${formulaText(shown)})`;
}

function formulaText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
