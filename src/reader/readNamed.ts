import { cellAddress } from "../grid/address";
import { type Grid, valueAt } from "../grid/Grid";
import { isCodeRole } from "../registration/columnKinds";
import type { OddCell, Tick } from "../registration/Registration";
import type { EntryColumns } from "./entryColumns";
import { readCodes } from "./readCodes";
import { isError, textAt } from "./cells";
import { readMark } from "./readMark";
import { readWords, type Words } from "./readWords";

/** What a row's cells register that name honors, in words or by codes. */
export interface Named {
  readonly ticks: readonly Tick[];
  readonly doubtful: readonly OddCell[];
  readonly errors: readonly OddCell[];
}

/** Reads the cells of a row that name what is registered; every honor of a cell points at that cell. */
export function readNamed(grid: Grid, row: number, columns: EntryColumns): Named {
  const ticks: Tick[] = [];
  const doubtful: OddCell[] = [];
  const errors: OddCell[] = [];
  for (const { column, role, header } of columns.named) {
    const value = valueAt(grid, row, column);
    if (value === "") continue;
    const mark = String(value);
    if (isError(mark)) {
      errors.push({ column, role, header, value: mark });
      continue;
    }
    const { honors, rest } = isCodeRole(role) ? readCodes(mark, role, columns) : wordsIn(grid, row, column, columns);
    for (const { honor, class: of, withRank } of honors)
      ticks.push({ honor, column, mark, ...(withRank && { withOtherCells: true }), ...(of && { class: of }) });
    for (const part of rest) doubtful.push({ column, role, header, value: part });
  }
  return { ticks, doubtful, errors };
}

/** Honors in words. A bare tick does not say which. */
function wordsIn(grid: Grid, row: number, column: number, { kind, rank }: EntryColumns): Words {
  const value = valueAt(grid, row, column);
  const font = grid.fonts.size === 0 ? undefined : grid.fonts.get(cellAddress({ row, column }));
  const mark = readMark(value, font);
  if (mark === "no") return { honors: [], rest: [] };
  if (mark !== "unknown") return { honors: [], rest: [String(value)] };
  return readWords(String(value), kind, rank === undefined ? "" : textAt(grid, row, rank));
}
