import type { CellLook } from "./cellLook";
import { splice } from "./splice";
import { withPrefix } from "./withPrefix";
import { attribute, elements, escapeXml } from "./xml";

/** A workbook's styles, to which looks are added; what is there keeps its number. */
export interface StyleSheet {
  /** Number of the style with that look. */
  readonly styleOf: (look: CellLook) => number;
  readonly toXml: () => string;
}

const baseFont = "Times New Roman";
const baseSize = 12;
const firstOwnFormat = 164;

const emptyStyleSheet =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>';

/** `written` is "" where the workbook has no styles at all. */
export function extendStyleSheet(written: string): StyleSheet {
  const original = elements(written, "cellXfs").length > 0 ? written : emptyStyleSheet;
  const fonts = collection(original, "font");
  const fills = collection(original, "fill");
  const borders = collection(original, "border");
  const formats = collection(original, "numFmt");
  const styles = collection(original, "xf", "cellXfs");
  let nextFormat = elements(original, "numFmt").reduce(
    (next, format) => Math.max(next, Number(attribute(format, "numFmtId") ?? 0) + 1),
    firstOwnFormat,
  );
  const formatIds = new Map(
    elements(original, "numFmt").map((format) => [
      attribute(format, "formatCode"),
      Number(attribute(format, "numFmtId")),
    ]),
  );
  formatIds.set("General", 0);
  const formatOf = (code: string) => {
    const known = formatIds.get(code);
    if (known !== undefined) return known;
    formats.indexOf(`<numFmt numFmtId="${nextFormat}" formatCode="${escapeXml(code)}"/>`);
    formatIds.set(code, nextFormat);
    return nextFormat++;
  };
  return {
    styleOf: (look) =>
      styles.indexOf(
        `<xf numFmtId="${formatOf(look.numberFormat ?? "General")}" fontId="${fonts.indexOf(fontXml(look))}"` +
          ` fillId="${fills.indexOf(fillXml(look))}" borderId="${borders.indexOf(borderXml(look))}" xfId="0"` +
          (look.quotePrefix ? ' quotePrefix="1"' : "") +
          ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
          `${alignmentXml(look)}</xf>`,
      ),
    toXml: () => [formats, fonts, fills, borders, styles].reduce((xml, added) => appendItems(xml, added), original),
  };
}

function fontXml({ bold, italic, underline, size = baseSize, color }: CellLook): string {
  const look = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${underline ? "<u/>" : ""}`;
  const colored = color === undefined ? "" : `<color rgb="${argb(color)}"/>`;
  return `<font>${look}<sz val="${size}"/>${colored}<name val="${baseFont}"/><family val="1"/></font>`;
}

function fillXml({ fill }: CellLook): string {
  if (fill === undefined) return '<fill><patternFill patternType="none"/></fill>';
  const color = `<fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="solid">${color}</patternFill></fill>`;
}

function borderXml({ borders }: CellLook): string {
  const sides = ["left", "right", "top", "bottom"].map((side) =>
    borders ? `<${side} style="thin"><color auto="1"/></${side}>` : `<${side}/>`,
  );
  return `<border>${sides.join("")}<diagonal/></border>`;
}

function alignmentXml({ align, verticalAlign, wrap, upright }: CellLook): string {
  const horizontal = align === undefined ? "" : ` horizontal="${align}"`;
  const turned = upright ? ' textRotation="90"' : "";
  return `<alignment${horizontal} vertical="${verticalAlign ?? "center"}"${turned}${wrap ? ' wrapText="1"' : ""}/>`;
}

function argb(color: string): string {
  return `FF${escapeXml(color.replace("#", "").toUpperCase())}`;
}

/** Items added behind those that a list of the style sheet holds. */
interface Collection {
  readonly list: string;
  readonly added: ReadonlyMap<string, number>;
  /** Number of the item, which is added where the list does not hold it yet. */
  readonly indexOf: (item: string) => number;
}

function collection(xml: string, item: string, list = `${item}s`): Collection {
  const [existing] = elements(xml, list);
  const present = existing ? elements(existing.content, item) : [];
  const known = new Map(present.map(({ start, outerEnd }, index) => [existing?.content.slice(start, outerEnd), index]));
  const added = new Map<string, number>();
  return {
    list,
    added,
    indexOf: (text) => {
      const index = known.get(text) ?? added.get(text) ?? present.length + added.size;
      if (!known.has(text)) added.set(text, index);
      return index;
    },
  };
}

function appendItems(xml: string, { list, added }: Collection): string {
  if (added.size === 0) return xml;
  const [root] = elements(xml, "styleSheet");
  if (!root) return xml;
  const items = withPrefix([...added.keys()].join(""), root.prefix);
  const [existing] = elements(xml, list);
  const name = root.prefix + list;
  const count = Math.max(0, ...added.values()) + 1;
  const whole = (attributes: string, content: string) => `<${name}${attributes}>${content}${items}</${name}>`;
  // Number formats come first; a list of another kind is missing in no style sheet that was ever met.
  if (!existing) return splice(xml, [{ start: root.end, end: root.end, text: whole(` count="${added.size}"`, "") }]);
  const attributes = existing.attributes.replace(/(\scount\s*=\s*)("[^"]*"|'[^']*')/, `$1"${count}"`);
  return splice(xml, [{ start: existing.start, end: existing.outerEnd, text: whole(attributes, existing.content) }]);
}
