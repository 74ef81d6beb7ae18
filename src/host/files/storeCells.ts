import type { CellValue } from "../../grid/Grid";
import type { Cell as FileCell, CellValue as FileValue, Sheet as FileSheet } from "../../xlsx/library";
import { type Cell, type Sheet, placeOf } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";
import { isErrorText } from "../model/errorText";
import { without } from "./without";

/** The cells as the file is to have them: changed ones anew, of the others only what their formulas give now. */
export function storeCells(
  workbook: Workbook,
  sheet: Sheet,
  source: FileSheet,
): { readonly rows: FileValue[][]; readonly cells: Map<string, FileCell> } {
  const rows = source.rows.map((row) => [...row]);
  const cells = new Map(source.cells);
  const store = (row: number, column: number, cell: FileCell | undefined) => {
    const values = (rows[row] ??= []);
    values[column] = cell?.value ?? null;
    if (cell) cells.set(`${row},${column}`, cell);
    else cells.delete(`${row},${column}`);
  };
  for (const { row, column, cell } of sheet.entries()) {
    if (cell.formula === undefined) continue;
    const before = source.cells?.get(`${row},${column}`);
    store(row, column, { ...withoutSharing(before), ...formulaCell(cell, workbook.value(sheet, row, column)) });
  }
  for (const key of sheet.touched) {
    const { row, column } = placeOf(key);
    const cell = sheet.cell(row, column);
    if (cell?.formula === undefined) {
      store(row, column, cell && { ...besides(source.cells?.get(`${row},${column}`)), ...constantCell(cell) });
    }
  }
  return { rows: fillHoles(rows), cells };
}

function formulaCell(cell: Cell, computed: CellValue): FileCell {
  // A function that we cannot compute leaves the value that Excel computed.
  const result = isErrorText(computed) && !isErrorText(cell.value) ? cell.value : computed;
  return {
    value: result,
    type: "formula",
    formula: (cell.formula ?? "").slice(1),
    formulaResult: result,
    ...(cell.style ? { style: cell.style } : {}),
  };
}

function constantCell({ value, style }: Cell): FileCell {
  const type = value === "" ? "empty" : typeOf(value);
  return { value: value === "" ? null : value, type, ...(style ? { style } : {}) };
}

function typeOf(value: CellValue): "string" | "number" | "boolean" {
  return typeof value === "string" ? "string" : typeof value === "number" ? "number" : "boolean";
}

/** Each formula is written out where the file shared one: a changed cell may have been the one they shared. */
function withoutSharing(cell: FileCell | undefined): Partial<FileCell> {
  if (cell?.formulaType !== "shared") return cell ?? {};
  return without(cell, "formulaType", "formulaSharedIndex", "formulaRef");
}

/** What stays with a cell whose content is changed: its comment and its link. */
function besides(cell: FileCell | undefined): Partial<FileCell> {
  return {
    ...(cell?.comment ? { comment: cell.comment } : {}),
    ...(cell?.hyperlink ? { hyperlink: cell.hyperlink } : {}),
    ...(cell?.checkbox ? { checkbox: cell.checkbox } : {}),
  };
}

function fillHoles(rows: readonly (readonly FileValue[] | undefined)[]): FileValue[][] {
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null));
}
