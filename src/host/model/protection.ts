import { ApiError } from "../wire/ApiError";
import type { Area } from "./Area";
import type { Workbook } from "./Workbook";
import { intersection, placesIn } from "./ranges";

/** Refuses as Excel does where cells must not be changed: a read-only workbook, a locked cell of a protected sheet. */
export function guardCells({ workbook, sheet, range }: Area, location: string): void {
  guardWorkbook(workbook, location);
  if (!sheet.isProtected) return;
  // Cells outside the used range have no style of their own, and so are locked.
  const used = sheet.usedRange(false);
  const inner = used && intersection(used, range);
  const isOutside =
    !inner ||
    inner.bottom < range.bottom ||
    inner.right < range.right ||
    inner.top > range.top ||
    inner.left > range.left;
  if (isOutside || [...placesIn(inner)].some(({ row, column }) => isLocked(sheet.cell(row, column)))) {
    throw new ApiError("AccessDenied", location);
  }
}

function isLocked(
  cell: { readonly style?: { readonly protection?: { readonly locked?: boolean } } } | undefined,
): boolean {
  return cell?.style?.protection?.locked ?? true;
}

/** Refuses where the look of a sheet must not be changed. */
export function guardFormat({ workbook, sheet }: Pick<Area, "workbook" | "sheet">, location: string): void {
  guardWorkbook(workbook, location);
  if (sheet.isProtected) throw new ApiError("AccessDenied", location);
}

/** Refuses where sheets must not be added, removed, renamed or moved. */
export function guardStructure(workbook: Workbook, location: string): void {
  guardWorkbook(workbook, location);
  if (workbook.isProtected) throw new ApiError("AccessDenied", location);
}

export function guardWorkbook(workbook: Workbook, location: string): void {
  if (workbook.isReadOnly) throw new ApiError("AccessDenied", location);
}
