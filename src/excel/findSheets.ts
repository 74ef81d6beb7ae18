import { isReadBack } from "../grid/reportMarker";
import type { Sync } from "./batch";
import { loadMarkers, markedSheet } from "./reportMarkers";

/** The workbook's name and its sheets, hidden ones included, without our own report sheets. One sync. */
export async function findSheets(
  context: Excel.RequestContext,
  sync: Sync,
): Promise<{ readonly name: string; readonly sheets: readonly Excel.Worksheet[] }> {
  const { workbook } = context;
  workbook.load("name");
  workbook.worksheets.load("items/name,items/visibility");
  const markers = loadMarkers(context);
  await sync();
  const ours = new Set(
    [...markers].flatMap(([id, marker]) => (isReadBack(id) ? [] : markedSheet(marker)?.toLowerCase())),
  );
  const sheets = workbook.worksheets.items.filter(({ name }) => !ours.has(name.toLowerCase()));
  return { name: workbook.name, sheets };
}
