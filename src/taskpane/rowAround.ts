import { cellAddress } from "../grid/address";
import type { CellRef } from "../grid/CellRef";
import { type Grid, valueAt } from "../grid/Grid";
import type { CheckResult } from "../check";
import type { Registration } from "../registration/Registration";
import { tableAt } from "./grouping";

/** A cell of the row around a finding, under its column's title. */
export interface RowCell {
  readonly address: string;
  readonly title: string;
  readonly value: string;
  readonly isCurrent: boolean;
}

/** The cells of the finding's row that hold something, and the cell itself; none where it stands in no table, or at its header. */
export function rowAround(result: CheckResult, grids: readonly Grid[], at: CellRef): readonly RowCell[] {
  const table = tableAt(result, at);
  const grid = grids.find(({ workbook, sheet }) => workbook === at.workbook && sheet === at.sheet);
  if (!table || !grid || at.row < firstRow(table)) return [];
  const titles = [
    ...table.columns.map(({ column, header }) => ({ column, header })),
    ...table.unmapped.map((unmapped) => ({ column: unmapped.at.column, header: unmapped.header })),
  ].sort((a, b) => a.column - b.column);
  return titles
    .map(({ column, header }) => ({
      address: cellAddress({ row: at.row, column }),
      title: header,
      value: String(valueAt(grid, at.row, column)),
      isCurrent: column === at.column,
    }))
    .filter(({ value, isCurrent }) => isCurrent || value !== "");
}

/** Where the header ends and the table's body begins. */
function firstRow({ entries, continued, otherRows }: Registration): number {
  const rows = [...[...entries, ...continued].map(({ at }) => at.row), ...otherRows.map(({ row }) => row)];
  // There may be more rows than a call takes arguments.
  return rows.reduce((first, row) => Math.min(first, row), Infinity);
}
