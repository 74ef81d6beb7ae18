import type { SheetPlan } from "../report/SheetPlan";
import { assertZip } from "./assertZip";
import { contentTypes, partOfType, relationNamespace, workbookRelationships } from "./packageLists";
import { placeReports } from "./reportPlaces";
import { sheetXml } from "./sheetXml";
import { extendStyleSheet } from "./styleSheet";
import { readPart, readWorkbookParts } from "./workbookParts";
import { workbookXml } from "./workbookXml";
import { packEntry, readZip, writeZip } from "./zip";

const contentTypesPath = "[Content_Types].xml";

/**
 * A copy of an .xlsx file with the report sheets in it. The workbook's lists are changed by place and every other file
 * of the archive is copied packed as it is, so that nothing of the user's can be lost. Fails with a ReadFailure where
 * the file is no workbook.
 */
export async function writeFile(bytes: Uint8Array, plans: readonly SheetPlan[]): Promise<Uint8Array<ArrayBuffer>> {
  assertZip(bytes);
  const entries = readZip(bytes);
  const parts = await readWorkbookParts(entries);
  const places = placeReports(plans, parts, entries);

  const stylesPath = partOfType(parts, "styles") ?? parts.path.replace(/[^/]*$/, "styles.xml");
  const styles = extendStyleSheet(entries.has(stylesPath) ? await readPart(entries, stylesPath) : "");
  const sheets = places.map(({ plan, part }) => [part, sheetXml(plan, parts.namespace, styles.styleOf)] as const);
  const types = await readPart(entries, contentTypesPath);
  const changed = new Map<string, string>([
    [contentTypesPath, contentTypes(types, parts, places, stylesPath)],
    [parts.path, workbookXml(parts, places, relationNamespace(parts))],
    [parts.relationshipsPath, workbookRelationships(parts, places, stylesPath)],
    [stylesPath, styles.toXml()],
    ...sheets,
  ]);
  const packed = new Map(
    await Promise.all([...changed].map(async ([path, text]) => [path, await packEntry(path, text)] as const)),
  );
  // The order of calculation names cells of sheets that are replaced; Excel makes it anew.
  const dropped = new Set([partOfType(parts, "calcChain"), ...places.map(({ part }) => relationshipsOf(part))]);
  const copied = [...entries.values()]
    .filter(({ name }) => !dropped.has(name))
    .map((entry) => packed.get(entry.name) ?? entry);
  return writeZip([...copied, ...[...packed.values()].filter(({ name }) => !entries.has(name))]);
}

function relationshipsOf(part: string): string {
  return part.replace(/([^/]*)$/, "_rels/$1.rels");
}
