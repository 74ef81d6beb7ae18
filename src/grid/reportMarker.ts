/** Our own sheets in the user's workbook: "Tổng hợp", "Kiểm tra", and of a plan its targets and its result. */
export const reportIds = ["summary", "findings", "targets", "plan"] as const;
export type ReportId = (typeof reportIds)[number];

/** The hidden defined name that tells a report sheet of ours, whatever it is called: it points to its A1. */
export function reportMarker(id: ReportId): string {
  return `SoThiDua.${id}`;
}

/** Which report sheet a defined name marks. */
export function markedReport(name: string): ReportId | undefined {
  return reportIds.find((id) => reportMarker(id).toLowerCase() === name.toLowerCase());
}

/** Whether what the sheet says is read, too: people fill in the targets, whoever wrote the sheet. */
export function isReadBack(id: ReportId): boolean {
  return id === "targets";
}
