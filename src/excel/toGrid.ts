import type { CellValue, Grid } from "../grid/Grid";
import type { SheetReading } from "./SheetReading";

/** A sheet's pieces as one grid; of hidden rows those that hold something. */
export function toGrid(workbook: string, reading: SheetReading): Grid {
  const { sheet, used, merges, hiddenRows, fonts } = reading;
  const values = valuesOf(reading);
  const holdsSomething = (row: number) => values[row - used.top]?.some((value) => value !== "") ?? false;
  return {
    workbook,
    sheet: sheet.name,
    origin: { row: used.top, column: used.left },
    values: values.some((_, index) => holdsSomething(used.top + index)) ? values : [],
    merges,
    hiddenRows: [...hiddenRows].filter(holdsSomething),
    fonts,
  };
}

const emptyRows = 1_000;
const emptyColumns = 10;

function valuesOf({ pieces, cut }: SheetReading): readonly (readonly CellValue[])[] {
  const values = [...pieces].sort((a, b) => a.area.top - b.area.top).flatMap((piece) => piece.values);
  if (!cut) return values;
  const height = values.findLastIndex((row) => row.some((value) => value !== "")) + 1;
  const width = values.reduce((most, row) => Math.max(most, row.findLastIndex((value) => value !== "") + 1), 0);
  // What goes on up to the cut goes on beyond it, and half a register is worse than none.
  const endsBelow = !cut.rows || height + emptyRows <= values.length;
  const endsBeside = !cut.columns || width + emptyColumns <= (values[0]?.length ?? 0);
  return endsBelow && endsBeside ? values.slice(0, height).map((row) => row.slice(0, width)) : [];
}
