import type { Grid } from "../grid/Grid";
import type { SheetReading } from "./SheetReading";

/** A sheet's pieces as one grid; of hidden rows those that hold something. */
export function toGrid(workbook: string, { sheet, used, merges, hiddenRows, pieces, fonts }: SheetReading): Grid {
  const inOrder = [...pieces].sort((a, b) => a.area.top - b.area.top);
  const values = inOrder.flatMap((piece) => piece.values);
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
