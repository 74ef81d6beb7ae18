import type { CellRange } from "../../../grid/CellRef";
import type { Merges } from "./Merges";
import type { SheetLayout } from "./sheetLayout";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const page = 20;

/** Where a key leads from the selected cell; undefined where the key is none of moving. `used` is the last used cell. */
export function nextCell(
  { top, left }: CellRange,
  { key, shift, ctrl }: { readonly key: string; readonly shift: boolean; readonly ctrl: boolean },
  { rows, columns }: SheetLayout,
  merges: Merges,
  used: CellPlace,
): CellPlace | undefined {
  const merge = merges.at(top, left);
  const down = (rows_: number) => ({ row: stepped(rows, edge(top, merge?.bottom, rows_), rows_), column: left });
  const right = (columns_: number) => ({
    row: top,
    column: stepped(
      columns.map(({ column }) => column),
      edge(left, merge?.right, columns_),
      columns_,
    ),
  });
  const first = columns[0]?.column ?? 0;
  switch (key) {
    case "ArrowDown":
      return down(1);
    case "ArrowUp":
      return down(-1);
    case "Enter":
      return down(shift ? -1 : 1);
    case "ArrowRight":
      return right(1);
    case "ArrowLeft":
      return right(-1);
    case "Tab":
      return right(shift ? -1 : 1);
    case "PageDown":
      return down(page);
    case "PageUp":
      return down(-page);
    case "Home":
      return { row: ctrl ? (rows[0] ?? 0) : top, column: first };
    case "End":
      return ctrl ? used : { row: top, column: used.column };
    default:
      return undefined;
  }
}

/** From a merged cell one goes on from its far edge. */
function edge(start: number, end: number | undefined, direction: number): number {
  return direction > 0 ? (end ?? start) : start;
}

/** So many shown rows or columns on, as far as there are any. */
function stepped(shown: readonly number[], from: number, steps: number): number {
  const after = shown.findIndex((index) => index >= from);
  const at = after < 0 ? shown.length - 1 : after;
  return shown[Math.min(Math.max(at + steps, 0), shown.length - 1)] ?? from;
}
