import type { Grid } from "../grid/Grid";
import type { SheetReading } from "./SheetReading";

/** A sheet's pieces as one grid; of hidden rows those that hold something. */
export function toGrid(workbook: string, { sheet, used, merges, pieces, fonts }: SheetReading): Grid {
  const inOrder = [...pieces].sort((a, b) => a.area.top - b.area.top);
  const values = inOrder.flatMap((piece) => piece.values);
  const isEmpty = values.every((row) => row.every((value) => value === ""));
  return {
    workbook,
    sheet: sheet.name,
    origin: { row: used.top, column: used.left },
    values: isEmpty ? [] : values,
    merges,
    hiddenRows: inOrder.flatMap(({ area, hidden, values: rows }) =>
      hidden.flatMap((isHidden, index) =>
        isHidden && rows[index]?.some((value) => value !== "") ? [area.top + index] : [],
      ),
    ),
    fonts,
  };
}
