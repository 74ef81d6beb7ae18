import { parseRange } from "../grid/address";
import type { CellRange } from "../grid/CellRef";
import type { CellValue } from "../grid/Grid";

/** The cells that an edit changed; `value` where it is one cell and Excel says what it shows now. */
export interface ChangedCells {
  readonly sheetId: string;
  readonly ranges: readonly CellRange[];
  readonly value?: CellValue;
}

const plainTypes: readonly string[] = ["Empty", "String", "Integer", "Double", "Boolean"];

/** Undefined for whatever moves cells, and for an address that is no list of rectangles, as of whole columns. */
export function changedCells(event: Excel.WorksheetChangedEventArgs): ChangedCells | undefined {
  if (event.changeType !== "RangeEdited") return undefined;
  const ranges = event.address.split(",").flatMap((part) => parseRange(part) ?? []);
  if (ranges.length === 0 || ranges.length < event.address.split(",").length) return undefined;
  const value = valueOf(event, ranges);
  return { sheetId: event.worksheetId, ranges, ...(value !== undefined && { value }) };
}

/** Excel's types know nothing of events without details, such as those of a fill or of some versions. */
function valueOf(
  { details }: { readonly details?: Excel.ChangedEventDetail },
  [range, ...others]: readonly CellRange[],
): CellValue | undefined {
  if (!range || others.length > 0 || range.top !== range.bottom || range.left !== range.right) return undefined;
  if (!details || !plainTypes.includes(details.valueTypeAfter)) return undefined;
  const value: unknown = details.valueTypeAfter === "Empty" ? "" : details.valueAfter;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;
}
