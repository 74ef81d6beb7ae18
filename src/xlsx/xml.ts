/** A tag as it stands in an XML text: small documents are read and changed by place, so that all else stays as it was. */
interface Tag {
  /** Name without prefix. */
  readonly name: string;
  /** Prefix with its colon, "" where there is none. */
  readonly prefix: string;
  readonly kind: "open" | "close" | "empty";
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
}

/** An element with the text between its tags. */
export interface Element extends Tag {
  readonly content: string;
  /** Where the element ends, its closing tag included. */
  readonly outerEnd: number;
}

const tag = /<(\/?)([\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/y;

/** What is no tag, and how it ends. */
const others = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** The tags in order; comments and instructions are passed over, and what follows one that does not end. */
function* tags(xml: string): Generator<Tag> {
  let end = 0;
  for (;;) {
    const start = xml.indexOf("<", end);
    if (start < 0) return;
    const other = others.find(([opening]) => xml.startsWith(opening, start));
    if (other) {
      const closing = xml.indexOf(other[1], start + other[0].length);
      if (closing < 0) return;
      end = closing + other[1].length;
      continue;
    }
    tag.lastIndex = start;
    const [text = "<", slash, prefix = "", name, attributes = "", empty] = tag.exec(xml) ?? [];
    end = start + text.length;
    if (name === undefined) continue;
    yield { name, prefix, kind: slash ? "close" : empty ? "empty" : "open", attributes, start, end };
  }
}

/** The elements of that name in order; elements of one name within one another do not occur in what is read here. */
export function elements(xml: string, name: string): Element[] {
  const found: Element[] = [];
  let open: Tag | undefined;
  for (const tag of tags(xml)) {
    if (tag.name !== name) continue;
    if (tag.kind === "empty") found.push({ ...tag, content: "", outerEnd: tag.end });
    else if (tag.kind === "open") open ??= tag;
    else if (open) {
      found.push({ ...open, content: xml.slice(open.end, tag.start), outerEnd: tag.end });
      open = undefined;
    }
  }
  return found;
}

/** An attribute's value by its name without prefix. */
export function attribute(tag: Pick<Tag, "attributes">, name: string): string | undefined {
  const match = patternOf(name).exec(tag.attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : unescapeXml(value);
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const pattern = patterns.get(name) ?? new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (typeof name === "string") return named[name.toLowerCase()] ?? whole;
    const code = typeof hex === "string" ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text for content and attributes alike; control characters, which XML cannot hold at all, are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(unwritable, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

// eslint-disable-next-line no-control-regex -- these are what it is about
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
