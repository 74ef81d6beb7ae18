import { quoteSheet } from "../grid/address";
import { freeSheetName } from "../grid/freeSheetName";
import type { SheetPlan } from "../report/SheetPlan";
import type { SheetEntry, WorkbookParts } from "./workbookParts";
import type { ZipEntries } from "./zip";

/** Where a report sheet goes: in the place of an earlier one of ours, or behind the last sheet. */
export interface ReportPlace {
  readonly plan: SheetPlan;
  readonly name: string;
  /** Position among the workbook's sheets. */
  readonly index: number;
  /** Path of the sheet's file in the archive. */
  readonly part: string;
  /** What a sheet that was not there before needs in the workbook's lists. */
  readonly added: { readonly sheetId: number; readonly relationshipId: string } | undefined;
}

/** An earlier report keeps its place and the name it goes by now; a new one avoids the names of the user's sheets. */
export function placeReports(plans: readonly SheetPlan[], parts: WorkbookParts, entries: ZipEntries): ReportPlace[] {
  const names = parts.sheets.map(({ name }) => name);
  const paths = new Set([...entries.keys()].map((path) => path.toLowerCase()));
  const ids = new Set(parts.relationships.map(({ id }) => id));
  let sheetId = Math.max(0, ...parts.sheets.map((sheet) => sheet.sheetId));
  return plans.map((plan) => {
    const index = parts.reports.get(plan.id);
    const earlier = index === undefined ? undefined : parts.sheets[index];
    if (index !== undefined && isReplaceable(earlier)) {
      return { plan, name: earlier.name, index, part: earlier.part, added: undefined };
    }
    const name = freeSheetName(plan.name, names);
    names.push(name);
    const part = firstFree(
      (n) => `${parts.path.slice(0, parts.path.lastIndexOf("/") + 1)}worksheets/sheet${n}.xml`,
      (path) => !paths.has(path.toLowerCase()),
    );
    paths.add(part.toLowerCase());
    const relationshipId = firstFree(
      (n) => `rId${n}`,
      (id) => !ids.has(id),
    );
    ids.add(relationshipId);
    return { plan, name, index: names.length - 1, part, added: { sheetId: ++sheetId, relationshipId } };
  });
}

/** What a report sheet's A1 is called in a defined name. */
export function firstCellOf({ name }: ReportPlace): string {
  return `${quoteSheet(name)}!$A$1`;
}

function isReplaceable(sheet: SheetEntry | undefined): sheet is SheetEntry & { readonly part: string } {
  return sheet?.part !== undefined && sheet.isWorksheet;
}

function firstFree(candidate: (n: number) => string, isFree: (candidate: string) => boolean): string {
  let n = 1;
  while (!isFree(candidate(n))) n++;
  return candidate(n);
}
