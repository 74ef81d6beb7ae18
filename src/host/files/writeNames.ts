import { quoteSheet } from "../../grid/address";
import { splice } from "../../xlsx/splice";
import { readWorkbookParts } from "../../xlsx/workbookParts";
import { elements, escapeXml } from "../../xlsx/xml";
import { packEntry, readZip, writeZip } from "../../xlsx/zip";
import type { Sheet } from "../model/Sheet";
import type { DefinedName } from "../model/Workbook";
import type { OpenFile } from "./openWorkbook";

/** Puts all names into a saved workbook: the user's, hidden ones as such, and those by which files keep print settings. */
export async function writeNames(bytes: Uint8Array, open: OpenFile): Promise<Uint8Array> {
  const entries = readZip(bytes);
  const { path, xml } = await readWorkbookParts(entries);
  const [sheets] = elements(xml, "sheets");
  const [before] = elements(xml, "definedNames");
  const [references] = elements(xml, "externalReferences");
  const behind = Math.max(sheets?.outerEnd ?? 0, references?.outerEnd ?? 0);
  const names = namesOf(open).join("");
  const text = names === "" ? "" : `<definedNames>${names}</definedNames>`;
  const changed = splice(xml, [{ start: before?.start ?? behind, end: before?.outerEnd ?? behind, text }]);
  const packed = await packEntry(path, changed);
  return writeZip([...entries.values()].map((entry) => (entry.name === path ? packed : entry)));
}

function namesOf({ workbook, reservedNames }: OpenFile): string[] {
  const kept = reservedNames.filter(({ sheet }) => sheet === undefined || workbook.sheets.includes(sheet));
  const position = (sheet: Sheet | undefined) => (sheet ? workbook.sheets.indexOf(sheet) : undefined);
  return [
    ...[...workbook.names, ...kept].map((name) => nameElement(name, position(name.sheet))),
    ...workbook.sheets.flatMap((sheet, index) => printNames(sheet).map((name) => nameElement(name, index))),
  ];
}

function nameElement(
  { name, formula, visible, comment }: Omit<DefinedName, "sheet">,
  sheet: number | undefined,
): string {
  const attributes = [
    `name="${escapeXml(name)}"`,
    ...(sheet === undefined ? [] : [`localSheetId="${sheet}"`]),
    ...(visible ? [] : [`hidden="1"`]),
    ...(comment === "" ? [] : [`comment="${escapeXml(comment)}"`]),
  ];
  return `<definedName ${attributes.join(" ")}>${escapeXml(formula.slice(1))}</definedName>`;
}

function printNames({ name, page }: Sheet): Omit<DefinedName, "sheet">[] {
  const of = (reserved: string, parts: readonly (string | undefined)[]) => {
    const references = parts.filter((part) => part !== undefined).map((part) => `${quoteSheet(name)}!${part}`);
    const formula = `=${references.join(",")}`;
    return references.length === 0 ? [] : [{ name: reserved, formula, visible: true, comment: "" }];
  };
  return [
    ...of("_xlnm.Print_Area", [page.printArea]),
    ...of("_xlnm.Print_Titles", [page.printTitlesColumn, page.printTitlesRow]),
  ];
}
