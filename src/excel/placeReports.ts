import { freeSheetName } from "../grid/freeSheetName";
import type { SheetPlan } from "../report/SheetPlan";
import type { Sync } from "./batch";
import { HostError } from "./HostError";
import { loadMarkers, markedSheet } from "./reportMarkers";

/** Where a report sheet goes: onto an earlier one of ours, which keeps its place and name, or onto a new sheet. */
export interface Place {
  readonly plan: SheetPlan;
  readonly sheet: string;
  readonly isNew: boolean;
  readonly isVisible: boolean;
  /** The marker where it is there already; it may point to a sheet that was deleted. */
  readonly marker: Excel.NamedItem | undefined;
}

/** Finds a place for each plan; a user's sheet of the same name is left alone. One sync. */
export async function placeReports(
  plans: readonly SheetPlan[],
  context: Excel.RequestContext,
  sync: Sync,
): Promise<readonly Place[]> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name,items/visibility,items/protection/protected");
  protection.load("protected");
  const markers = loadMarkers(context);
  await sync();

  const names = worksheets.items.map(({ name }) => name);
  const places = plans.map((plan): Place => {
    const marker = markers.get(plan.id);
    const known = marker && !marker.isNullObject ? marker : undefined;
    const name = markedSheet(known)?.toLowerCase();
    const earlier = worksheets.items.find((sheet) => sheet.name.toLowerCase() === name);
    if (earlier) {
      if (earlier.protection.protected) throw new HostError("writeReport", "AccessDenied");
      return { plan, sheet: earlier.name, isNew: false, isVisible: earlier.visibility === "Visible", marker: known };
    }
    const sheet = freeSheetName(plan.name, names);
    names.push(sheet);
    return { plan, sheet, isNew: true, isVisible: true, marker: known };
  });
  // A new sheet is refused while the workbook's structure is protected.
  if (protection.protected && places.some(({ isNew }) => isNew)) throw new HostError("writeReport", "AccessDenied");
  return places;
}
