import { extentOf, type Grid, valueAt } from "../grid/Grid";
import { textKey, tidy } from "../grid/text";
import { findClass, readClass } from "../registration/labourOrderClass";
import type { History, NamedPast } from "../registration/PastHonor";
import type { CellRef } from "../grid/CellRef";
import { cellOf } from "./cells";
import { readBirth } from "./readBirth";
import { readLevels } from "./readLevel";
import { readWords } from "./readWords";

const SEARCHED_ROWS = 60;

type Field =
  "name" | "unit" | "birth" | "year" | "honor" | "rank" | "decision" | "initiative" | "used" | "kind" | "text";

const heads: readonly (readonly [Field, RegExp])[] = [
  ["name", /^(ho va ten|ho ten|ten ca nhan|ca nhan|ten ca nhan tap the|ca nhan tap the|ten doi tuong)$/],
  ["unit", /^(ten )?(don vi|phong don vi|phong ban|khoa|tap the)( cong tac)?$/],
  ["birth", /^(ngay|nam)( thang)?( nam)? sinh$/],
  ["year", /^(nam thanh tich|nam hoc|nam|nam dat|nam khen thuong|nam cong nhan)$/],
  ["honor", /^((ten )?(danh hieu|hinh thuc)( thi dua| khen thuong)?( va)?( hinh thuc)?( khen thuong)?)$/],
  ["rank", /^(cap|cap hang|cap khen thuong)$/],
  ["decision", /^(so quyet dinh|so qd|quyet dinh)( khen thuong| cong nhan)?$/],
  ["initiative", /^(ten )?(sang kien|skkn|de tai)( neu co)?$/],
  ["used", /^(da )?(su dung|dung) cho/],
  ["kind", /^loai thanh tich$/],
  ["text", /^noi dung$/],
];

type Columns = Readonly<Partial<Record<Field, number>>>;

/**
 * Reads a sheet of past honors ("Quá trình khen thưởng"), a line each; undefined where it is none. A sheet that is called one
 * needs no column of decisions, and is told to be unread where it has no table.
 */
export function readEvidence(grid: Grid, isNamed: boolean): History | undefined {
  const { top, left, bottom } = extentOf(grid);
  for (let row = top; row <= Math.min(bottom, top + SEARCHED_ROWS); row++) {
    const columns = columnsOf(grid, row);
    if (columns.name === undefined || columns.honor === undefined || columns.year === undefined) continue;
    if (!isNamed && columns.decision === undefined && columns.used === undefined) continue;
    return readLines(withMergesSpread(grid), row + 1, columns);
  }
  return isNamed ? { lines: [], unclear: [], unread: [cellOf(grid, top, left)] } : undefined;
}

/** What is merged over several lines stands in each of them. */
function withMergesSpread(grid: Grid): Grid {
  const merges = grid.merges.filter(({ top, bottom }) => top < bottom);
  if (merges.length === 0) return grid;
  const values = grid.values.map((row) => [...row]);
  for (const { top, left, bottom } of merges)
    for (const cells of values.slice(top + 1 - grid.origin.row, bottom + 1 - grid.origin.row))
      cells[left - grid.origin.column] = valueAt(grid, top, left);
  return { ...grid, values };
}

function columnsOf(grid: Grid, row: number): Columns {
  const { left, right } = extentOf(grid);
  const columns: Partial<Record<Field, number>> = {};
  for (let column = left; column <= right; column++) {
    const key = textKey(String(valueAt(grid, row, column)));
    const field = heads.find(([, pattern]) => pattern.test(key))?.[0];
    if (field) columns[field] ??= column;
  }
  return columns;
}

function readLines(grid: Grid, first: number, columns: Columns): History {
  const lines: NamedPast[] = [];
  const unclear: CellRef[] = [];
  const { bottom } = extentOf(grid);
  for (let row = first; row <= bottom; row++) {
    const text = (field: Field) =>
      columns[field] === undefined ? "" : tidy(String(valueAt(grid, row, columns[field])));
    const name = text("name");
    const isNumberRow = /^\d+$/.test(name);
    if (isNumberRow) continue;
    const { read, isWhole } = readLine(text, columns.birth === undefined ? "" : valueAt(grid, row, columns.birth));
    const at = cellOf(grid, row, columns.honor ?? 0);
    // Without a name a line is nobody's; a row that is no line, such as a signature, is left alone.
    if (name === "" ? read.length > 0 : !isWhole) unclear.push(at);
    if (name === "") continue;
    for (const line of read) lines.push({ ...line, at });
  }
  return { lines, unclear, unread: [] };
}

/** What a line proves; whole where nothing of its honors is left over. */
interface Line {
  readonly read: readonly Omit<NamedPast, "at">[];
  readonly isWhole: boolean;
}

function readLine(text: (field: Field) => string, birth: string | number | boolean): Line {
  const year = yearOf(text("year")) ?? yearOf(text("text"));
  if (year === undefined) return { read: [], isWhole: false };
  const written = text("honor");
  const rank = text("rank");
  const kindOfLine = textKey(text("kind"));
  const asPerson = readWords(written, "individual", rank);
  const asCollective = readWords(written, "collective", rank);
  const isCollective =
    textKey(text("name")) === textKey(text("unit")) || (asPerson.honors.length === 0 && asCollective.honors.length > 0);
  const [{ honors, rest }, other] = isCollective ? [asCollective, asPerson] : [asPerson, asCollective];
  const levels = readLevels(honors.length > 0 ? rest.join("; ") : written) ?? [];
  const isInitiative = /\b(sang kien|skkn|de tai)\b/.test(`${kindOfLine} ${textKey(written)}`);
  const initiative = text("initiative") || (isInitiative ? text("text") || written : "");
  const born = readBirth(birth);
  const line = {
    kind: isCollective ? ("collective" as const) : ("individual" as const),
    name: text("name"),
    ...(born !== undefined && { birth: born }),
    unit: text("unit"),
    year,
    outcome: "given" as const,
    decision: text("decision"),
    initiative,
    usedFor: readWords(text("used"), "individual", "").honors.map(({ honor }) => honor),
    wide: /\b(tinh|bo|nganh|thanh pho|tp|toan quoc|nha nuoc)\b/.test(textKey(rank)),
  };
  const named = [
    ...honors.map(({ honor, class: named }) => {
      const of = named ?? (honor === "labour-order" ? (readClass(rank) ?? findClass(rank)) : undefined);
      return of ? { ...line, honor, class: of } : { ...line, honor };
    }),
    ...levels.map((level) => ({ ...line, level })),
  ];
  const read = named.length > 0 || initiative === "" ? named : [line];
  const ownHonors = new Set(honors.map(({ honor }) => honor));
  return { read, isWhole: read.length > 0 && other.honors.every(({ honor }) => ownHonors.has(honor)) };
}

/** "2021", "Năm 2021"; a school year "2021-2022" by its first. */
function yearOf(text: string): number | undefined {
  const year = /\b(20\d\d|19\d\d)\b/.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}
