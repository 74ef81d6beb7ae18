import { type ZipEntry, packEntry, readZip, storedEntry, writeZip } from "../../src/xlsx/zip";
import { unpackXml } from "../../src/xlsx/unpackXml";
import type { Chance } from "./chance";

/** The workbook, damaged in one to four ways, as transport, bad programs and bad people do. */
export async function mutateXlsx(bytes: Uint8Array, chance: Chance): Promise<Uint8Array> {
  if (chance.below(6) === 0) return mutateBytes(bytes, chance);
  let entries = [...readZip(bytes).values()];
  for (let times = 1 + chance.below(2); times > 0; times--) {
    entries = await (chance.below(8) === 0 ? mutateArchive(entries, chance) : mutatePart(entries, chance));
  }
  const written = writeZip(entries);
  return chance.below(20) === 0 ? mutateBytes(written, chance) : written;
}

function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  const copy = Buffer.from(bytes);
  if (chance.below(6) === 0) return copy.subarray(0, chance.below(copy.length));
  // The directory is small and decides on much.
  const first = chance.below(2) === 0 ? 0 : copy.lastIndexOf("PK\x01\x02") - 600;
  for (let times = 1 + chance.below(12); times > 0; times--) {
    const at = Math.max(0, first) + chance.below(copy.length - Math.max(0, first));
    copy[at] = chance.below(3) === 0 ? chance.of([0, 0xff, 0x7f, 0x80, 0x3c, 0x50]) : chance.below(256);
  }
  return copy;
}

async function mutateArchive(entries: readonly ZipEntry[], chance: Chance): Promise<ZipEntry[]> {
  const one = chance.of(entries);
  const other = chance.of(entries);
  const replaced = (by: readonly ZipEntry[]) => entries.flatMap((entry) => (entry === one ? by : [entry]));
  switch (chance.below(8)) {
    case 0:
      return replaced([]);
    case 1:
      return replaced([one, one]);
    case 2:
      return replaced([{ ...other, name: one.name }]);
    case 3:
      return replaced([{ ...one, size: chance.of([0, 1, one.size - 1, one.size + 1, 100_000_000, 0xfffffffe]) }]);
    case 4:
      return replaced([{ ...one, packed: one.packed.subarray(0, chance.below(one.packed.length + 1)) }]);
    case 5:
      return replaced([{ ...one, method: 8 - one.method }]);
    case 6:
      return replaced([
        { ...one, name: chance.of(["", "../x", one.name.toUpperCase(), `/${one.name}`, "mimetype", "\0"]) },
      ]);
    default:
      return [...entries.filter((entry) => entry !== one), await packEntry(`${one.name}.bak`, "x")];
  }
}

async function mutatePart(entries: readonly ZipEntry[], chance: Chance): Promise<ZipEntry[]> {
  // The sheet and the strings are most of what is read.
  const parts = entries.filter(({ name }) => /\.(?:xml|rels)$/.test(name));
  const read = parts.filter(({ name }) => /workbook|sheet|Strings|_rels\/\.rels/.test(name));
  const part = chance.of(chance.below(5) === 0 ? parts : read);
  if (!part) return [...entries];
  const mutated = await mutatedText(part, chance);
  return entries.map((entry) => (entry === part ? mutated : entry));
}

async function mutatedText(part: ZipEntry, chance: Chance): Promise<ZipEntry> {
  let xml: string;
  try {
    xml = await unpackXml(part);
  } catch {
    return part; // an earlier mutation has made it unreadable
  }
  for (let times = 1 + chance.below(3); times > 0; times--) xml = mutateXml(xml, chance);
  if (chance.below(40) === 0) return storedEntry(part.name, Buffer.from(xml, chance.of(["utf16le", "latin1"])));
  return packEntry(part.name, xml);
}

const nasty = [
  "-1",
  "0",
  "1e309",
  "NaN",
  "4294967296",
  "1048577",
  "99999999999999999999",
  "XFE1048577",
  "A1:XFD1048576",
  "__proto__",
  "constructor",
  "&#0;",
  "&#x10FFFF;",
  "&#xD800;",
  "&nothing;",
  "<!--",
  "]]>",
  "<![CDATA[",
  "<?x",
  "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///'>]>",
  "\u0000",
  "\ufffe",
  "\ud800",
  "_xD800_",
  "é".normalize("NFD").repeat(500),
  "a".repeat(40_000),
  "",
] as const;

function mutateXml(xml: string, chance: Chance): string {
  const tokens = [...xml.matchAll(/<[^<>]*>|"[^"<>]*"|>[^<>]+</g)];
  const token = tokens.length > 0 ? chance.of(tokens) : undefined;
  if (!token || chance.below(40) === 0) return xml.slice(0, chance.below(xml.length + 1));
  const [text] = token;
  const end = token.index + text.length;
  const put = (by: string) => xml.slice(0, token.index) + by + xml.slice(end);
  switch (chance.below(6)) {
    case 0:
      return put("");
    case 1:
      return put(text.repeat(chance.of([2, 3, 200])));
    case 2:
      return put(chance.of(tokens)?.[0] ?? "");
    case 3: {
      const last = chance.of(tokens);
      const [from, to] = [Math.min(token.index, last?.index ?? 0), Math.max(token.index, last?.index ?? 0)];
      return xml.slice(0, from) + (chance.below(2) === 0 ? "" : xml.slice(from, to).repeat(2)) + xml.slice(to);
    }
    default:
      return put(
        text.startsWith("<") && !text.includes('"') ? text + chance.of(nasty) : inside(text, chance.of(nasty)),
      );
  }
}

/** The token with something else between its ends: in quotes, or in the place of its first attribute's value. */
function inside(text: string, by: string): string {
  if (text.startsWith("<")) return text.replace(/"[^"]*"/, () => `"${by}"`);
  return text.slice(0, 1) + by + text.slice(-1);
}
