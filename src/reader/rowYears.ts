import { type CellValue, type Grid, valueAt } from "../grid/Grid";
import { textKey } from "../grid/text";
import type { ReadColumn, RowSpan } from "../registration/Registration";

/** The year that each row of a table says it is of, a school year by its first; none where no column of years stands in it. */
export function rowYears(
  grid: Grid,
  { columns, body }: { readonly columns: readonly ReadColumn[]; readonly body: RowSpan },
): ReadonlyMap<number, number> {
  for (const { column, header } of columns) {
    // Without accents "Nam" (men) reads like "Năm": the cells tell.
    if (!/^nam( hoc| dang ki| xet)?$/.test(textKey(header))) continue;
    const years = new Map<number, number>();
    for (let row = body.first; row <= body.last; row++) {
      const year = yearOf(valueAt(grid, row, column));
      if (year !== undefined) years.set(row, year);
    }
    if (years.size > 0) return years;
  }
  return new Map();
}

function yearOf(value: CellValue): number | undefined {
  const year = /^\s*(20\d\d)(?:\s*[-–/]\s*20\d\d)?\s*$/.exec(String(value))?.[1];
  return year === undefined ? undefined : Number(year);
}
