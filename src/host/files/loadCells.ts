import type { CellValue } from "../../grid/Grid";
import type { Cell as FileCell, CellValue as FileValue, Sheet as FileSheet } from "../../xlsx/library";
import type { Cell, Sheet } from "../model/Sheet";
import { serialOf } from "../model/typed";
import { moveFormula } from "../model/moveFormula";

/** The formula that cells below or beside each other share, with the place it is written for. */
interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Takes the cells over from a file: dates as the numbers they are, formulas behind "=". */
export function loadCells(sheet: Sheet, source: FileSheet, from1904: boolean): void {
  const shared = new Map<number, Shared>();
  for (const [row, values] of source.rows.entries()) {
    for (const [column, value] of values.entries()) {
      const cell = source.cells?.get(`${row},${column}`);
      const plain = plainValue(value, from1904);
      const formula = formulaOf(cell, row, column, shared);
      if (plain === "" && formula === undefined && !cell?.style) continue;
      sheet.load(row, column, loaded(plain, formula, cell));
    }
  }
}

function loaded(value: CellValue, formula: string | undefined, cell: FileCell | undefined): Cell {
  return {
    value,
    ...(formula === undefined ? {} : { formula: `=${formula}` }),
    ...(cell?.style ? { style: cell.style } : {}),
  };
}

function formulaOf(
  cell: FileCell | undefined,
  row: number,
  column: number,
  shared: Map<number, Shared>,
): string | undefined {
  if (cell?.formula === undefined) return undefined;
  const index = cell.formulaSharedIndex;
  if (index === undefined) return cell.formula;
  const first = shared.get(index);
  if (cell.formula !== "" || !first) {
    shared.set(index, { formula: cell.formula, row, column });
    return cell.formula;
  }
  return moveFormula(first.formula, row - first.row, column - first.column);
}

const daysFrom1900To1904 = 1462;

function plainValue(value: FileValue, from1904: boolean): CellValue {
  if (value instanceof Date) return serialOf(value) - (from1904 ? daysFrom1900To1904 : 0);
  return value ?? "";
}
