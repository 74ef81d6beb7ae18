import { columnName, rangeAddress } from "../grid/address";
import type { CellRange } from "../grid/CellRef";
import type { SheetPlan } from "../report/SheetPlan";

const pointsPerPixel = 0.75;
const pixelsPerCharacter = 7;
const pixelsBesideText = 5;
const linkColor = "#0563C1";

/** The report's base: Times New Roman 12, links in blue, columns in their widths. */
export function formatBase(sheet: Excel.Worksheet, plan: SheetPlan, written: CellRange): void {
  const { font } = sheet.getRange(rangeAddress(written)).format;
  font.name = "Times New Roman";
  font.size = 12;
  for (const range of linkRuns(plan)) {
    const link = sheet.getRange(rangeAddress(range)).format.font;
    link.color = linkColor;
    link.underline = "Single";
  }
  plan.widths.forEach((width, index) => {
    const column = columnName(index);
    const pixels = width * pixelsPerCharacter + pixelsBesideText;
    sheet.getRange(`${column}:${column}`).format.columnWidth = pixels * pointsPerPixel;
  });
}

/** Links that stand one under the other, as one range. */
function linkRuns({ cells }: SheetPlan): CellRange[] {
  const runs: CellRange[] = [];
  cells.forEach((row, index) =>
    row.forEach((cell, column) => {
      if (!cell || !("link" in cell)) return;
      const above = runs.findIndex(({ left, bottom }) => left === column && bottom === index - 1);
      const run = runs[above];
      if (run) runs[above] = { ...run, bottom: index };
      else runs.push({ top: index, left: column, bottom: index, right: column });
    }),
  );
  return runs;
}

/** Rows as high as their text needs, where Excel can tell: it does not look into merged cells. */
export function fitRows(sheet: Excel.Worksheet, { heights = [] }: SheetPlan, written: CellRange): void {
  sheet.getRange(rangeAddress(written)).format.autofitRows();
  for (const { row, points } of heights) sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = points;
}

/** A4 landscape, one page wide; the heading rows stay in sight and head each printed page. */
export function layOutPage(sheet: Excel.Worksheet, { headings }: SheetPlan): void {
  sheet.freezePanes.unfreeze();
  if (headings.last >= 0) sheet.freezePanes.freezeRows(headings.last + 1);
  const page = sheet.pageLayout;
  page.orientation = "Landscape";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.setPrintMargins("Inches", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 });
  page.setPrintTitleRows(`$${headings.first + 1}:$${headings.last + 1}`);
  page.headersFooters.defaultForAllPages.centerFooter = "&P/&N";
}
