import { cellAddress, quoteSheet, rangeAddress } from "../grid/address";
import type { PlanCell, SheetPlan } from "../report/SheetPlan";
import { type CellLook, looksOfRow } from "./cellLook";
import { rowHeight } from "./rowHeight";
import { escapeXml } from "./xml";

/** The file of a report sheet: A4 landscape, one page wide, headings frozen. Elements stand in the order of the schema. */
export function sheetXml(plan: SheetPlan, namespace: string, styleOf: (look: CellLook) => number): string {
  const height = Math.max(plan.cells.length, ...plan.bands.map(({ range }) => range.bottom + 1));
  const rows = Array.from({ length: height }, (_, row) => rowXml(plan, row, styleOf)).join("");
  const columns = plan.widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1" style="${styleOf({})}"/>`,
  );
  const merges = plan.merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${escapeXml(namespace)}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView workbookViewId="0">${paneXml(plan)}</sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15.75"/>' +
    (columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "") +
    `<sheetData>${rows}</sheetData>` +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "") +
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    "<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>" +
    "</worksheet>"
  );
}

function paneXml({ headings }: SheetPlan): string {
  const frozen = headings.last + 1;
  if (frozen <= 0) return "";
  return `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
}

function rowXml(plan: SheetPlan, row: number, styleOf: (look: CellLook) => number): string {
  const cells = looksOfRow(plan, row).map((look, column) => {
    if (!look) return "";
    return cellXml(plan.cells[row]?.[column], cellAddress({ row, column }), styleOf(look));
  });
  const size = ` ht="${rowHeight(plan, row)}" customHeight="1"`;
  return cells.some((cell) => cell !== "") ? `<row r="${row + 1}"${size}>${cells.join("")}</row>` : "";
}

function cellXml(cell: PlanCell, address: string, style: number): string {
  const start = `<c r="${address}" s="${style}"`;
  if (!cell) return `${start}/>`;
  if ("text" in cell) return `${start}${inlineText(cell.text)}</c>`;
  if ("link" in cell) {
    const linked = cellAddress(cell.link);
    const { shown = linked } = cell;
    const target = `#${quoteSheet(cell.link.sheet)}!${linked}`;
    const formula = `HYPERLINK(${formulaText(target)},${formulaText(shown)})`;
    return `${start} t="str"><f>${escapeXml(formula)}</f><v>${escapeXml(shown)}</v></c>`;
  }
  // No cached value: whoever opens the file computes it.
  if ("formula" in cell) return `${start}><f>${escapeXml(cell.formula.replace(/^=/, ""))}</f></c>`;
  return Number.isFinite(cell.number) ? `${start}><v>${cell.number}</v></c>` : `${start}/>`;
}

const longestText = 32767;

function inlineText(text: string): string {
  const shown = text.slice(0, longestText).replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_");
  return ` t="inlineStr"><is><t xml:space="preserve">${escapeXml(shown)}</t></is>`;
}

function formulaText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
