import type { CellRef } from "../grid/CellRef";
import { extentOf, type Grid, valueAt } from "../grid/Grid";
import { tidy } from "../grid/text";
import type { SubjectKind } from "../law/Honor";
import { honorOf } from "../law/honors";
import type { History, NamedPast } from "../registration/PastHonor";
import type { ColumnRole, TableHead } from "../registration/Registration";
import { cellOf } from "./cells";
import { isForOccasion } from "./isForOccasion";
import { readBirth } from "./readBirth";
import { headingTexts, readNamedYears } from "./readHeading";
import { readOutcome } from "./readOutcome";
import { type NamedHonor, readWords } from "./readWords";
import { writtenYears, yearsOf } from "./writtenYears";

/** An honor that a heading names, and whose it is. */
interface HeadedHonor extends Pick<NamedHonor, "honor" | "class"> {
  readonly kind: SubjectKind;
}

/**
 * Reads a numbered list of those who were given the one honor that its title names, or a heading within it; undefined where it is
 * none. Rows under other headings, and those of which more is said, are told to be unclear.
 */
export function readHeadedList(grid: Grid, { header, columns }: TableHead): History | undefined {
  const columnOf = (wanted: ColumnRole) => columns.find(({ role }) => role === wanted)?.column;
  const [ordinal, person, unit, birth] = [columnOf("ordinal"), columnOf("name"), columnOf("unit"), columnOf("birth")];
  const name = person ?? unit;
  if (ordinal === undefined || name === undefined) return undefined;
  const kind = person === undefined ? "collective" : "individual";
  const position = columns.find(({ role, key }) => role === "position" && /\bdon vi\b/.test(key))?.column;
  const title = headingTexts(grid, 0, header.row);
  const [year = 0, ...otherYears] = readNamedYears(grid, header.row);
  const isOccasion = title.some(isForOccasion);
  const heads = textsIn(grid, header.row).join("\n");
  const lines: NamedPast[] = [];
  const unclear: CellRef[] = [];
  let honor = honorIn(title, kind);
  let group = "";
  for (let row = header.row + 1; row <= extentOf(grid).bottom; row++) {
    const texts = textsIn(grid, row);
    const who = tidy(String(valueAt(grid, row, name)));
    const isNumbered = /^\d{1,4}\.?$/.test(String(valueAt(grid, row, ordinal)).trim());
    if (!isNumbered || named.test(who)) {
      const text = texts.join(" ");
      if (texts.join("\n") === heads) continue;
      const isOther = texts.length > 2 || yearsOf(writtenYears(text)).some((own) => own !== year);
      if (isOther || named.test(text)) honor = isOther ? undefined : honorIn([text], kind);
      else if (/\p{L}/u.test(text)) group = tidy((texts.at(-1) ?? "").replace(numeral, ""));
      continue;
    }
    if (!/\p{L}/u.test(who)) continue;
    const at = cellOf(grid, row, name);
    if (!honor || texts.some(saysMore)) {
      unclear.push(at);
      continue;
    }
    const born = birth === undefined ? undefined : readBirth(valueAt(grid, row, birth));
    lines.push({
      ...nothingElse,
      year,
      ...honor,
      ...(isOccasion && honorOf(honor.honor).kind === "award" && { occasion: true }),
      name: who,
      ...(born !== undefined && { birth: born }),
      unit: kind === "collective" ? "" : unitIn(grid, row, unit, position) || group,
      at,
    });
  }
  if (lines.length === 0) return undefined;
  const isDated = year !== 0 && otherYears.length === 0;
  return { lines: isDated ? lines : [], unclear, paired: [], undated: isDated ? [] : [header], unread: [] };
}

const nothingElse = { outcome: "given", decision: "", initiative: "", usedFor: [], wide: false } as const;
/** "II. Khối văn phòng". */
const numeral = /^\s*(?:[IVX]+|\d+|[a-z])\s*[.)]/iu;

function textsIn(grid: Grid, row: number): readonly string[] {
  const cells = grid.values[row - grid.origin.row] ?? [];
  return cells.map(String).filter((text) => text.trim() !== "");
}

/** A column of units, or what "Chuyên viên, Văn phòng Sở" says behind the position. */
function unitIn(grid: Grid, row: number, unit: number | undefined, position: number | undefined): string {
  if (unit !== undefined) return tidy(String(valueAt(grid, row, unit)));
  const text = position === undefined ? "" : String(valueAt(grid, row, position));
  return tidy(text.slice(text.indexOf(",") + 1 || text.length));
}

/** The one honor that all lines of a heading which name any agree on. */
function honorIn(texts: readonly string[], kind: SubjectKind): HeadedHonor | undefined {
  const [first, ...others] = texts.flatMap((text) => {
    const wording = text.replace(/\([^()]*\)|["“”«»]/g, " ");
    const start = named.exec(wording)?.index;
    if (start === undefined) return [];
    const isDoubtful = readOutcome(text) === "registered" || doubt.test(text);
    return [isDoubtful ? undefined : honorOfLine(wording.slice(start), kind)];
  });
  return others.every((other) => other?.honor === first?.honor && other?.class === first?.class) ? first : undefined;
}

function honorOfLine(text: string, kind: SubjectKind): HeadedHonor | undefined {
  const wording = text.replace(ofYear, " ");
  for (const one of kind === "individual" ? (["individual", "collective"] as const) : (["collective"] as const)) {
    const { honors, rest } = readWords(wording, one, "");
    const [honor, ...others] = honors;
    const isClear = rest.length === 0 && others.length === 0 && (honor?.honor !== "labour-order" || honor.class);
    if (honor && isClear) return { honor: honor.honor, ...(honor.class && { class: honor.class }), kind: one };
  }
  return undefined;
}

const named =
  /(?:tập thể )?lao động (?:tiên tiến|xuất sắc)|chiến s[ĩỹ] thi đua|bằng khen|giấy khen|huân chương|cờ thi đua|(?<!\p{L})(?:cstđ|lđtt|ttlđ|bk|gk|hclđ)/iu;
const ofYear = /(?:trong\s)?năm\s(?:học\s)?20\d\d(?:\s?[-–—]\s?20\d\d)?/giu;
// With accents: Huy is a name, and "chỉ huy" commands.
const doubt = /(?<!\p{L})(?:không|chưa|rút|hủy|huỷ|thu hồi)(?!\p{L})/iu;

/** What is said in a row besides whose it is may take the honor back, or be another. */
function saysMore(text: string): boolean {
  return doubt.test(text) || named.test(text);
}
