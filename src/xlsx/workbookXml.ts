import { quoteSheet } from "../grid/address";
import { reportMarker } from "../grid/reportMarker";
import { type ReportPlace, firstCellOf } from "./reportPlaces";
import { type Splice, splice } from "./splice";
import { withPrefix } from "./withPrefix";
import type { DefinedName, WorkbookParts } from "./workbookParts";
import { elements, escapeXml } from "./xml";

/** The workbook's list of sheets and names with the report sheets in it, and the order to compute all formulas anew. */
export function workbookXml(parts: WorkbookParts, places: readonly ReportPlace[], relationNamespace: string): string {
  const { xml } = parts;
  const [sheets] = elements(xml, "sheets");
  if (!sheets) return xml;
  const prefix = sheets.prefix;
  const sheetsEnd = sheets.end + sheets.content.length;
  const splices: Splice[] = [
    { start: sheetsEnd, end: sheetsEnd, text: withPrefix(sheetElements(places, relationNamespace), prefix) },
  ];

  const [names] = elements(xml, "definedNames");
  const [calculation] = elements(xml, "calcPr");
  const [references] = elements(xml, "externalReferences");
  const [groups] = elements(xml, "functionGroups");
  const behindSheets = Math.max(sheets.outerEnd, groups?.outerEnd ?? 0, references?.outerEnd ?? 0);

  const nameList = `<${prefix}definedNames>${nameElements(parts, places, prefix)}</${prefix}definedNames>`;
  const nameEnd = names?.outerEnd ?? behindSheets;
  splices.push({ start: names?.start ?? behindSheets, end: nameEnd, text: nameList });

  const attributes = calculation?.attributes.replace(/\sfullCalcOnLoad\s*=\s*("[^"]*"|'[^']*')/, "") ?? "";
  const order = `<${prefix}calcPr${attributes} fullCalcOnLoad="1"/>`;
  splices.push({ start: calculation?.start ?? nameEnd, end: calculation?.outerEnd ?? nameEnd, text: order });
  return splice(xml, splices);
}

function sheetElements(places: readonly ReportPlace[], relationNamespace: string): string {
  return places
    .map(({ name, added }) =>
      added
        ? `<sheet xmlns:r="${relationNamespace}" name="${escapeXml(name)}" sheetId="${added.sheetId}"` +
          ` r:id="${added.relationshipId}"/>`
        : "",
    )
    .join("");
}

function nameElements({ xml, definedNames }: WorkbookParts, places: readonly ReportPlace[], prefix: string): string {
  const kept = definedNames
    .filter((name) => !isReplaced(name, places))
    .map(({ element }) => xml.slice(element.start, element.outerEnd));
  const added = places.flatMap((place) => [
    `<definedName name="${reportMarker(place.plan.id)}" hidden="1">${escapeXml(firstCellOf(place))}</definedName>`,
    ...printTitles(place),
  ]);
  return kept.join("") + withPrefix(added.join(""), prefix);
}

/** The names of a report sheet go with it: its marker, its print titles, a filter set on it. */
function isReplaced({ name, sheetIndex }: DefinedName, places: readonly ReportPlace[]): boolean {
  return places.some(
    ({ plan, index }) => sheetIndex === index || name.toLowerCase() === reportMarker(plan.id).toLowerCase(),
  );
}

function printTitles({ plan: { headings }, name, index }: ReportPlace): string[] {
  if (headings.last < headings.first) return [];
  const rows = `${quoteSheet(name)}!$${headings.first + 1}:$${headings.last + 1}`;
  return [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(rows)}</definedName>`];
}
