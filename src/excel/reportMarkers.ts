import { type ReportId, reportIds, reportMarker } from "../grid/reportMarker";

/** Asks for the markers of our report sheets; whoever asks has to sync before looking at them. */
export function loadMarkers(context: Excel.RequestContext): ReadonlyMap<ReportId, Excel.NamedItem> {
  return new Map(
    reportIds.map((id) => {
      const marker = context.workbook.names.getItemOrNullObject(reportMarker(id));
      marker.load("formula");
      return [id, marker];
    }),
  );
}

/** Name of the sheet that a marker points to; a sheet that was deleted leaves a marker that points nowhere. */
export function markedSheet(marker: Excel.NamedItem | undefined): string | undefined {
  if (!marker || marker.isNullObject) return undefined;
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!\$?A\$?1$/.exec(String(marker.formula));
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2];
}
