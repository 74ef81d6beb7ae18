import { rangeAddress } from "../grid/address";
import type { Band } from "../report/SheetPlan";

const alignments = { left: "Left", center: "Center", right: "Right", fill: "Fill" } as const;
const verticalAlignments = { top: "Top", center: "Center" } as const;
const outerEdges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Gives a band of cells its look; what the band leaves out stays as it is. */
export function formatBand(sheet: Excel.Worksheet, band: Band): void {
  const range = sheet.getRange(rangeAddress(band.range));
  const { format } = range;
  if (band.bold) format.font.bold = true;
  if (band.italic) format.font.italic = true;
  if (band.size !== undefined) format.font.size = band.size;
  if (band.color !== undefined) format.font.color = band.color;
  if (band.fill !== undefined) format.fill.color = band.fill;
  if (band.align) format.horizontalAlignment = alignments[band.align];
  if (band.verticalAlign) format.verticalAlignment = verticalAlignments[band.verticalAlign];
  if (band.wrap) format.wrapText = true;
  if (band.upright) format.textOrientation = 90;
  if (band.borders) drawBorders(range, band);
  if (band.numberFormat !== undefined) range.numberFormat = filled(band, band.numberFormat);
}

function drawBorders({ format }: Excel.Range, { range: { top, left, bottom, right } }: Band): void {
  // Excel refuses inner lines where there is only one row or column.
  const inner = [
    ...(bottom > top ? (["InsideHorizontal"] as const) : []),
    ...(right > left ? (["InsideVertical"] as const) : []),
  ];
  for (const edge of [...outerEdges, ...inner]) format.borders.getItem(edge).style = "Continuous";
}

function filled({ range: { top, left, bottom, right } }: Band, content: string): string[][] {
  return Array.from({ length: bottom - top + 1 }, () => Array<string>(right - left + 1).fill(content));
}
