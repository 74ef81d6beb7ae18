import type { ReportPlace } from "./reportPlaces";
import { type Splice, splice } from "./splice";
import { withPrefix } from "./withPrefix";
import type { WorkbookParts } from "./workbookParts";
import { attribute, elements, escapeXml } from "./xml";

const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** Path of the workbook's file of that kind; undefined where there is none. */
export function partOfType({ relationships }: WorkbookParts, kind: string): string | undefined {
  return relationships.find(({ type }) => type.endsWith(`/${kind}`))?.target;
}

/** Namespace of relationships; a workbook in the strict form of the standard has another one. */
export function relationNamespace({ relationships }: WorkbookParts): string {
  const worksheet = relationships.find(({ type }) => type.endsWith("/worksheet"))?.type;
  return worksheet?.slice(0, -"/worksheet".length) ?? transitional;
}

/** The archive's list of content types with the new sheets and styles in it, without the order of calculation. */
export function contentTypes(
  xml: string,
  parts: WorkbookParts,
  places: readonly ReportPlace[],
  styles: string,
): string {
  const chain = partOfType(parts, "calcChain");
  const overrides = elements(xml, "Override");
  const listed = new Set(overrides.map((override) => attribute(override, "PartName")?.slice(1)));
  const added = [
    ...places.map(({ part }) => [part, worksheetType] as const),
    ...[[styles, stylesType] as const],
  ].filter(([part]) => !listed.has(part));
  const removed = overrides.filter(
    (override) => chain !== undefined && attribute(override, "PartName") === `/${chain}`,
  );
  return changeList(
    xml,
    "Types",
    removed,
    added.map(([part, type]) => `<Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`),
  );
}

/** The workbook's relationships, likewise. */
export function workbookRelationships(parts: WorkbookParts, places: readonly ReportPlace[], styles: string): string {
  const removed = parts.relationships.filter(({ type }) => type.endsWith("/calcChain")).map(({ element }) => element);
  const namespace = relationNamespace(parts);
  const relationship = (id: string, kind: string, part: string) =>
    `<Relationship Id="${escapeXml(id)}" Type="${namespace}/${kind}" Target="/${escapeXml(part)}"/>`;
  const added = places.flatMap(({ added: sheet, part }) =>
    sheet ? [relationship(sheet.relationshipId, "worksheet", part)] : [],
  );
  if (partOfType(parts, "styles") === undefined) added.push(relationship("rIdSoThiDuaStyles", "styles", styles));
  return changeList(parts.relationshipsXml, "Relationships", removed, added);
}

function changeList(
  xml: string,
  list: string,
  removed: readonly { readonly start: number; readonly outerEnd: number }[],
  added: readonly string[],
): string {
  const [root] = elements(xml, list);
  if (!root) return xml;
  const end = root.end + root.content.length;
  const splices: Splice[] = removed.map(({ start, outerEnd }) => ({ start, end: outerEnd, text: "" }));
  splices.push({ start: end, end, text: withPrefix(added.join(""), root.prefix) });
  return splice(xml, splices);
}
