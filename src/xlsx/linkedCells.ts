import { parseRange } from "../grid/address";
import type { GridPlace } from "../grid/Grid";
import { refersElsewhere } from "../grid/refersElsewhere";
import { attribute, unescapeXml } from "./xml";

const formulas = /<(?:\w+:)?c(\s[^<>]*)>\s*<(?:\w+:)?f(\s[^<>]*)?>([^<]*)/g;

/** The cells of a sheet whose formula refers to another workbook; of a formula that several cells share, all of them. */
export function linkedCells(xml: string): readonly GridPlace[] {
  if (!xml.includes("[")) return [];
  const shared = new Set<string>();
  const cells: GridPlace[] = [];
  for (const [, cell = "", of = "", text = ""] of xml.matchAll(formulas)) {
    const group = attribute({ attributes: of }, "si");
    const linked = refersElsewhere(unescapeXml(text)) || (group !== undefined && shared.has(group));
    const place = linked ? parseRange(attribute({ attributes: cell }, "r") ?? "") : undefined;
    if (linked && group !== undefined) shared.add(group);
    if (place) cells.push({ row: place.top, column: place.left });
  }
  return cells;
}
