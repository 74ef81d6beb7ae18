import type { CellValue, Grid } from "../grid/Grid";
import { refersElsewhere } from "../grid/refersElsewhere";
import type { Piece, SheetReading } from "./SheetReading";

/** A sheet's pieces as one grid; of hidden rows and columns those that hold something. */
export function toGrid(workbook: string, reading: SheetReading): Grid {
  const { sheet, used, merges, fonts, pieces } = reading;
  const values = valuesOf(reading);
  const holdsSomething = (row: number) => values[row - used.top]?.some((value) => value !== "") ?? false;
  const columnHoldsSomething = (column: number) => values.some((row) => (row[column - used.left] ?? "") !== "");
  const visibility = visibilities.get(sheet.visibility);
  return {
    workbook,
    sheet: sheet.name,
    origin: { row: used.top, column: used.left },
    values: values.some((_, index) => holdsSomething(used.top + index)) ? values : [],
    merges,
    hiddenRows: [...reading.hiddenRows].filter(holdsSomething),
    hiddenColumns: [...reading.hiddenColumns].filter(columnHoldsSomething),
    linked: pieces.flatMap(linkedIn),
    fonts,
    ...(visibility && { visibility }),
    ...(reading.cut && values.length === 0 && { tooLarge: true }),
  };
}

const visibilities: ReadonlyMap<string, "hidden" | "very-hidden"> = new Map([
  ["Hidden", "hidden"],
  ["VeryHidden", "very-hidden"],
]);

function linkedIn({ area, formulas }: Piece): Grid["linked"] {
  return formulas.flatMap((row, r) =>
    row.flatMap((formula, c) =>
      typeof formula === "string" && formula.startsWith("=") && refersElsewhere(formula)
        ? [{ row: area.top + r, column: area.left + c }]
        : [],
    ),
  );
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
