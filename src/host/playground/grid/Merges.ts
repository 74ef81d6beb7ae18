import type { CellRange } from "../../../grid/CellRef";
import type { Sheet } from "../../model/Sheet";
import type { SheetLayout } from "./sheetLayout";

/** The merged cells of a sheet as it is shown: which cell belongs to which. */
export class Merges {
  private readonly byCell = new Map<string, CellRange>();
  /** Those of more than one row, for a row may be asked for that is shown below the first. */
  private readonly tall: readonly CellRange[];

  constructor({ merges }: Sheet, { rows, columns }: SheetLayout) {
    this.tall = merges.filter(({ top, bottom }) => bottom > top);
    const lastShownRow = rows.at(-1) ?? 0;
    const lastShownColumn = columns.at(-1)?.column ?? 0;
    for (const merge of merges) {
      for (let row = merge.top; row <= Math.min(merge.bottom, lastShownRow); row++) {
        for (let column = merge.left; column <= Math.min(merge.right, lastShownColumn); column++) {
          this.byCell.set(`${row} ${column}`, merge);
        }
      }
    }
  }

  at(row: number, column: number): CellRange | undefined {
    return this.byCell.get(`${row} ${column}`);
  }

  /** The first rows of the merged cells that reach over this row from above. */
  topsOver(row: number): readonly number[] {
    return this.tall.filter(({ top, bottom }) => top < row && row <= bottom).map(({ top }) => top);
  }

  /** The merged cells that begin in this row and go on below it. */
  tallFrom(row: number): readonly CellRange[] {
    return this.tall.filter(({ top }) => top === row);
  }
}
