import { quoteSheet } from "../grid/address";
import { markedReport } from "../grid/reportMarker";
import { type Splice, splice } from "./splice";
import { type DefinedName, readWorkbookParts } from "./workbookParts";
import { escapeXml } from "./xml";
import { packEntry, readZip, writeZip } from "./zip";

/**
 * Puts right what the library does to names: it forgets the quotes around a sheet's name in print titles and print
 * areas, for which Excel takes the whole file for damaged, and does not know that a name can be hidden.
 */
export async function mendNames(bytes: Uint8Array): Promise<Uint8Array> {
  const entries = readZip(bytes);
  const { path, xml, sheets, definedNames } = await readWorkbookParts(entries);
  const splices = definedNames.flatMap((name) => mend(name, sheets[name.sheetIndex ?? -1]?.name));
  if (splices.length === 0) return bytes;
  const mended = await packEntry(path, splice(xml, splices));
  return writeZip([...entries.values()].map((entry) => (entry.name === path ? mended : entry)));
}

function mend({ name, refersTo, element }: DefinedName, sheet: string | undefined): Splice[] {
  if (markedReport(name) || name === "_xlnm._FilterDatabase") {
    const end = element.start + `<${element.prefix}definedName`.length;
    return element.attributes.includes(" hidden=") ? [] : [{ start: end, end, text: ' hidden="1"' }];
  }
  if (!/^_xlnm\.Print_(Titles|Area)$/.test(name) || sheet === undefined || !refersTo.startsWith(`${sheet}!`)) return [];
  // A comma within a sheet's name leaves pieces of that name between the areas.
  const areas = refersTo
    .replaceAll(`${sheet}!`, "")
    .split(",")
    .filter((area) => /^[$A-Z\d:]+$/.test(area));
  const text = areas.map((area) => `${quoteSheet(sheet)}!${area}`).join(",");
  return [{ start: element.end, end: element.end + element.content.length, text: escapeXml(text) }];
}
