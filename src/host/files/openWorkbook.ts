import { type RoundtripWorkbook, type Sheet as FileSheet, openXlsx } from "../../xlsx/library";
import { readWorkbookParts } from "../../xlsx/workbookParts";
import { attribute } from "../../xlsx/xml";
import { readZip } from "../../xlsx/zip";
import type { Sheet } from "../model/Sheet";
import { type DefinedName, Workbook } from "../model/Workbook";
import { loadCells } from "./loadCells";

/** A workbook as Excel opens it, and the file's own description of it, into which changes are written back. */
export interface OpenFile {
  readonly workbook: Workbook;
  readonly file: RoundtripWorkbook;
  /** Names that files use for settings of their own, such as the range of a filter; Excel does not show them. */
  readonly reservedNames: readonly DefinedName[];
}

export async function openWorkbook(bytes: Uint8Array, name: string): Promise<OpenFile> {
  const file = await openXlsx(bytes, { readStyles: true });
  const workbook = new Workbook(name);
  const { name: font = "Calibri", size = 11 } = file.defaultFont ?? {};
  workbook.defaultFont = { name: font, size };
  workbook.isProtected = file.workbookProtection?.lockStructure ?? false;
  for (const source of file.sheets) loadSheet(workbook.addSheet(source.name, source), source, file);
  const names = await readNames(bytes, workbook);
  workbook.names = names.filter(({ name }) => !name.startsWith(reserved));
  const active = workbook.sheets[file.activeSheet ?? 0];
  if (active?.visibility === "Visible") workbook.activate(active);
  // Print areas and titles are read with the page's settings.
  const reservedNames = names.filter(({ name }) => name.startsWith(reserved) && !name.startsWith(`${reserved}Print_`));
  return { workbook, file, reservedNames };
}

const reserved = "_xlnm.";

function loadSheet(sheet: Sheet, source: FileSheet, { dateSystem }: RoundtripWorkbook): void {
  if (source.hidden) sheet.visibility = "Hidden";
  if (source.veryHidden) sheet.visibility = "VeryHidden";
  sheet.isProtected = source.protection !== undefined && source.protection.sheet !== false;
  sheet.frozen = { rows: source.freezePane?.rows ?? 0, columns: source.freezePane?.columns ?? 0 };
  sheet.page = source.pageSetup ?? {};
  sheet.headerFooter = source.headerFooter ?? {};
  sheet.merges = (source.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
  for (const [column, { width, hidden }] of (source.columns ?? []).entries()) {
    if (width !== undefined) sheet.columnWidths.set(column, width);
    if (hidden) sheet.hiddenColumns.add(column);
  }
  for (const [row, { height, hidden }] of source.rowDefs ?? []) {
    if (height !== undefined) sheet.rowHeights.set(row, height);
    if (hidden) sheet.hiddenRows.add(row);
  }
  for (const rule of source.conditionalRules ?? []) sheet.addConditionalFormat(rule);
  loadCells(sheet, source, dateSystem === "1904");
}

/** The names from the archive itself: the library does not tell which are hidden. */
async function readNames(bytes: Uint8Array, workbook: Workbook): Promise<readonly DefinedName[]> {
  const { definedNames } = await readWorkbookParts(readZip(bytes));
  return definedNames.map(({ name, refersTo, sheetIndex, element }) => {
    const sheet = sheetIndex === undefined ? undefined : workbook.sheets[sheetIndex];
    return {
      name,
      formula: `=${refersTo}`,
      visible: !["1", "true"].includes(attribute(element, "hidden") ?? ""),
      comment: attribute(element, "comment") ?? "",
      ...(sheet ? { sheet } : {}),
    };
  });
}
