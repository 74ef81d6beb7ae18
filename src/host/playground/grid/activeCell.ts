import { contains } from "../../model/ranges";
import type { Workbook } from "../../model/Workbook";
import type { CellPlace } from "./nextCell";

/** The cell that keys act on: the first of the selection, or of the merged cells it lies in. */
export function activeCell({ active, selection: { top, left } }: Workbook): CellPlace {
  const merge = active.merges.find((range) => contains(range, { top, left, bottom: top, right: left }));
  return merge ? { row: merge.top, column: merge.left } : { row: top, column: left };
}
