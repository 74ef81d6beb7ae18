import type { SheetPlan } from "../report/SheetPlan";

/** The hidden defined name that tells a report sheet of ours, whatever it is called: it points to its A1. */
export function reportMarker(id: SheetPlan["id"]): string {
  return `SoThiDua.${id}`;
}

/** Which report sheet a defined name marks. */
export function markedReport(name: string): SheetPlan["id"] | undefined {
  return reportIds.find((id) => reportMarker(id).toLowerCase() === name.toLowerCase());
}

const reportIds: readonly SheetPlan["id"][] = ["summary", "findings"];
