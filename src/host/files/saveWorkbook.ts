import { type Sheet as FileSheet, saveXlsx } from "../../xlsx/library";
import type { Sheet } from "../model/Sheet";
import type { OpenFile } from "./openWorkbook";
import { storeCells } from "./storeCells";
import { storeRules } from "./storeRules";
import { columnDefs, rowDefs } from "./storeSizes";
import { without } from "./without";
import { writeNames } from "./writeNames";

/**
 * The workbook as .xlsx. What was not changed is left to the file's own description; that description takes up what was,
 * so that it can be saved again. Names are written here: the library would not quote the sheets in print titles.
 */
export async function saveWorkbook(open: OpenFile): Promise<Uint8Array> {
  const { workbook, file } = open;
  file.sheets = workbook.sheets.map((sheet) => storeSheet(open, sheet));
  file.namedRanges = [];
  file.activeSheet = workbook.sheets.indexOf(workbook.active);
  return writeNames(await saveXlsx(file), open);
}

function storeSheet({ workbook }: OpenFile, sheet: Sheet): FileSheet {
  const source: FileSheet = sheet.source ?? { name: sheet.name, rows: [] };
  const { frozen } = sheet;
  return {
    ...without(source, "hidden", "veryHidden", "freezePane", "conditionalRules"),
    ...storeCells(workbook, sheet, source),
    ...storeRules(sheet),
    name: sheet.name,
    columns: columnDefs(sheet, source.columns ?? []),
    rowDefs: rowDefs(sheet, source.rowDefs),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    // writeNames writes the names of print areas and titles.
    pageSetup: without(sheet.page, "printArea", "printTitlesRow", "printTitlesColumn"),
    headerFooter: sheet.headerFooter,
    ...(sheet.visibility === "Hidden" ? { hidden: true } : {}),
    ...(sheet.visibility === "VeryHidden" ? { veryHidden: true } : {}),
    ...(frozen.rows > 0 || frozen.columns > 0 ? { freezePane: frozen } : {}),
    ...(sheet.isProtected && !source.protection ? { protection: { sheet: true } } : {}),
  };
}
