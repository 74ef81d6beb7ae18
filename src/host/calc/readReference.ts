import type { CellRange } from "../../grid/CellRef";
import { columnIndex } from "../../grid/address";
import { LAST_COLUMN, LAST_ROW } from "./Reference";

/** The cells of "A1", "$A$1:B2", "A:C" or "3:5"; undefined where a sheet has no such cells. */
export function readReference(text: string): CellRange | undefined {
  const [first = "", last = first] = text.replaceAll("$", "").split(":");
  const [from, to] = [readCorner(first), readCorner(last)];
  const range = {
    top: Math.min(from.row ?? 0, to.row ?? 0),
    left: Math.min(from.column ?? 0, to.column ?? 0),
    bottom: Math.max(from.row ?? LAST_ROW, to.row ?? LAST_ROW),
    right: Math.max(from.column ?? LAST_COLUMN, to.column ?? LAST_COLUMN),
  };
  return range.top >= 0 && range.bottom <= LAST_ROW && range.right <= LAST_COLUMN ? range : undefined;
}

function readCorner(text: string): { readonly row?: number; readonly column?: number } {
  const [, letters = "", digits = ""] = /^([a-z]*)(\d*)$/i.exec(text) ?? [];
  return {
    ...(digits !== "" && { row: Number(digits) - 1 }),
    ...(letters !== "" && { column: columnIndex(letters) }),
  };
}
