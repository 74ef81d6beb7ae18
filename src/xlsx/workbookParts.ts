import type { SheetPlan } from "../report/SheetPlan";
import { ReadFailure } from "./ReadFailure";
import { markedReport } from "../grid/reportMarker";
import { type Element, attribute, elements, unescapeXml } from "./xml";
import { limits } from "./limits";
import { unpackXml } from "./unpackXml";
import { type ZipEntries, assertSize } from "./zip";

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  /** Path of the sheet's file in the archive; undefined where it is missing. */
  readonly part: string | undefined;
  /** Chart sheets and macro sheets have no cells of use; what is not said to be one is a worksheet. */
  readonly isWorksheet: boolean;
  readonly visibility?: "hidden" | "very-hidden";
}

/** A name of the workbook; `sheetIndex` where it belongs to one sheet only. */
export interface DefinedName {
  readonly name: string;
  readonly sheetIndex: number | undefined;
  readonly refersTo: string;
  readonly element: Element;
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path in the archive. */
  readonly target: string;
  readonly element: Element;
}

/** What the archive says of the workbook as a whole, with the texts it was read from. */
export interface WorkbookParts {
  readonly path: string;
  readonly xml: string;
  /** Namespace of worksheets; a workbook in the strict form of the standard has another one. */
  readonly namespace: string;
  readonly relationshipsPath: string;
  readonly relationshipsXml: string;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  /** Index of each report sheet of ours. */
  readonly reports: ReadonlyMap<SheetPlan["id"], number>;
}

const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export async function readWorkbookParts(entries: ZipEntries): Promise<WorkbookParts> {
  const root = await relationshipsOf(entries, "_rels/.rels", "");
  const path = root.relationships.find((relationship) => relationship.type.endsWith("/officeDocument"))?.target;
  if (entries.has("mimetype") || path?.endsWith(".bin")) throw new ReadFailure("other-format");
  if (path === undefined || !entries.has(path)) throw new ReadFailure("not-a-workbook");
  const xml = await readPart(entries, path);
  const [workbook] = elements(xml, "workbook");
  if (!workbook) throw new ReadFailure(xml.includes("workbook") ? "damaged" : "not-a-workbook");

  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const relationshipsPath = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const { xml: relationshipsXml, relationships } = await relationshipsOf(entries, relationshipsPath, folder);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const listed = elements(xml, "sheet");
  if (listed.length === 0) throw new ReadFailure("not-a-workbook");
  if (listed.length > limits.sheets) throw new ReadFailure("too-large");
  const sheets = listed.map((element) => readSheet(element, byId, entries));
  const definedNames = elements(xml, "definedName").map(readDefinedName);
  return {
    path,
    xml,
    namespace: /["']([^"']*\/spreadsheetml\/(?:2006\/)?main)["']/.exec(workbook.attributes)?.[1] ?? mainNamespace,
    relationshipsPath,
    relationshipsXml,
    relationships,
    sheets,
    definedNames,
    reports: findReports(definedNames, sheets),
  };
}

/** A file of the archive that is expected to be small. */
export async function readPart(entries: ZipEntries, path: string): Promise<string> {
  const entry = entries.get(path);
  if (!entry) throw new ReadFailure("damaged");
  assertSize(entry, limits.list);
  return unpackXml(entry);
}

async function relationshipsOf(
  entries: ZipEntries,
  path: string,
  folder: string,
): Promise<{ readonly xml: string; readonly relationships: readonly Relationship[] }> {
  if (!entries.has(path)) return { xml: "", relationships: [] };
  const xml = await readPart(entries, path);
  if (elements(xml, "Relationships").length === 0) throw new ReadFailure("damaged");
  const relationships = elements(xml, "Relationship").map((element) => ({
    id: attribute(element, "Id") ?? "",
    type: attribute(element, "Type") ?? "",
    target: resolvePath(folder, attribute(element, "Target") ?? ""),
    element,
  }));
  return { xml, relationships };
}

function resolvePath(folder: string, target: string): string {
  const path: string[] = [];
  const steps = target.startsWith("/") ? target : folder + target;
  for (const step of steps.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

function readSheet(
  element: Element,
  relationships: ReadonlyMap<string, Relationship>,
  entries: ZipEntries,
): SheetEntry {
  const relationship = relationships.get(attribute(element, "id") ?? "");
  const visibility = visibilities.get(attribute(element, "state") ?? "");
  const part = relationship && entries.has(relationship.target) ? relationship.target : undefined;
  return {
    name: attribute(element, "name") ?? "",
    sheetId: Number(attribute(element, "sheetId") ?? 0),
    part,
    isWorksheet: relationship === undefined || relationship.type.endsWith("/worksheet"),
    ...(visibility && { visibility }),
  };
}

const visibilities: ReadonlyMap<string, "hidden" | "very-hidden"> = new Map([
  ["hidden", "hidden"],
  ["veryHidden", "very-hidden"],
]);

function readDefinedName(element: Element): DefinedName {
  const local = attribute(element, "localSheetId");
  return {
    name: attribute(element, "name") ?? "",
    sheetIndex: local === undefined ? undefined : Number(local),
    refersTo: unescapeXml(element.content),
    element,
  };
}

function findReports(
  definedNames: readonly DefinedName[],
  sheets: readonly SheetEntry[],
): ReadonlyMap<SheetPlan["id"], number> {
  const reports = new Map<SheetPlan["id"], number>();
  for (const { name, refersTo } of definedNames) {
    const id = markedReport(name);
    if (!id) continue;
    const sheet = sheetOf(refersTo);
    const index = sheets.findIndex((candidate) => candidate.name === sheet);
    if (index >= 0) reports.set(id, index);
  }
  return reports;
}

/** The sheet in "'Tổng hợp'!$A$1". */
function sheetOf(reference: string): string | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference.trim());
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2];
}
