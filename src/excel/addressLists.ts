import { rangeAddress } from "../grid/address";
import type { CellRange, CellRef } from "../grid/CellRef";

/** Excel takes no longer list of addresses everywhere. */
const longestList = 255;

/** The cells as addresses ("A1:A3,C2"), those below one another together, in lists that Excel takes. */
export function addressLists(cells: readonly CellRef[]): readonly string[] {
  const lists: string[] = [];
  for (const address of columnsOf(cells).map(rangeAddress)) {
    const longer = [...lists.slice(-1), address].join(",");
    if (lists.length > 0 && longer.length <= longestList) lists[lists.length - 1] = longer;
    else lists.push(address);
  }
  return lists;
}

function columnsOf(cells: readonly CellRef[]): readonly CellRange[] {
  const ranges: CellRange[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = ranges.at(-1);
    if (last?.left === column && last.bottom + 1 === row) ranges[ranges.length - 1] = { ...last, bottom: row };
    else ranges.push({ top: row, left: column, bottom: row, right: column });
  }
  return ranges;
}
