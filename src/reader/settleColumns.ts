import { textKey } from "../grid/text";
import { isHonorRole, isWordsRole } from "../registration/columnKinds";
import type { ColumnRole, ReadColumn } from "../registration/Registration";
import { headerYear } from "./headerYear";
import type { StrangeColumn } from "./Layout";
import type { HeaderMatch } from "./matchHeader";

/** A column of a table: the lowest words of its header ("" where it has none), where they stand, and what they mean by themselves. */
export interface NamedColumn {
  readonly row: number;
  readonly column: number;
  readonly key: string;
  readonly header: string;
  readonly match: HeaderMatch | undefined;
}

const repeatable: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "ignored",
  "note",
  "initiative",
  "position",
  "birth",
  "salutation",
  "result",
  "decision",
  "count",
]);

/** Settles what columns mean beside each other: one column a meaning, a name's second half, the narrower of two units. */
export function settleColumns(
  named: readonly NamedColumn[],
  isOneName: (column: number) => boolean,
): { readonly columns: readonly ReadColumn[]; readonly strange: readonly StrangeColumn[] } {
  const columns: ReadColumn[] = [];
  const strange: StrangeColumn[] = [];
  const titles = titlesOfYear(named);
  for (const { row, column, key, header, match } of named) {
    if (!match) {
      if (namesWhole(key)) columns.push({ column, role: "ignored", key, header, confidence: 1, reason: "known" });
      else strange.push({ row, column, key, header, reason: "unknown" });
      continue;
    }
    const { confidence, reason } = match;
    const role = column === titles ? "titles-text" : roleBeside({ column, key, header }, match.role, named, isOneName);
    if (role === "repeated" || role === "unknown") strange.push({ row, column, key, header, reason: role });
    else columns.push({ column, role, key, header, confidence, reason });
  }
  return { columns, strange };
}

function roleBeside(
  { column, key, header }: Pick<NamedColumn, "column" | "key" | "header">,
  role: ColumnRole,
  named: readonly NamedColumn[],
  isOneName: (column: number) => boolean,
): ColumnRole | "repeated" | "unknown" {
  if (repeatable.has(role)) return role;
  const same = named.filter(({ match }) => match?.role === role);
  const chosen = chosenOf(role, same);
  // Beside the year's levels stand those of a past year in some lists.
  if (role === "level" && headerYear(key) !== undefined && isToldBeside(column, chosen, named)) return "result";
  if (role === "given-name" && !named.some(({ match }) => match?.role === "name")) return "unknown";
  if (chosen?.column === column) return role;
  if (role === "name" && isOneName(column)) return "given-name";
  // The agency stands beside the unit in some lists.
  if (role === "unit" && chosen && breadth(header) > breadth(chosen.header)) return "ignored";
  return "repeated";
}

function isToldBeside(column: number, chosen: NamedColumn | undefined, named: readonly NamedColumn[]): boolean {
  if (chosen?.match?.reason === "chosen" && chosen.column === column) return false;
  return chosen?.column !== column || named.some(({ match }) => match?.role.startsWith("level:"));
}

/** The column that has the meaning: the one that the user names; whatever the order of the columns where their headers tell; else the first. */
function chosenOf(role: ColumnRole, same: readonly NamedColumn[]): NamedColumn | undefined {
  const chosen = same.find(({ match }) => match?.reason === "chosen");
  if (chosen) return chosen;
  if (isWordsRole(role)) return same.find(({ header }) => textKey(header).includes("dang ki")) ?? same[0];
  if (role === "level") return [...same].sort((a, b) => yearOf(b) - yearOf(a))[0];
  if (role === "unit") return [...same].sort((a, b) => breadth(a.header) - breadth(b.header))[0];
  return same[0];
}

function yearOf({ key }: NamedColumn): number {
  return headerYear(key) ?? Infinity;
}

/** "Danh hiệu năm 2024" is where the titles of the latest year stand, if nothing else registers any. */
function titlesOfYear(named: readonly NamedColumn[]): number | undefined {
  if (named.some(({ match }) => match && (isHonorRole(match.role) || isWordsRole(match.role)))) return undefined;
  const ofYears = named.filter(({ match, key }) => match?.reason !== "chosen" && namesTitlesOfYear(key));
  return [...ofYears].sort((a, b) => yearOf(b) - yearOf(a))[0]?.column;
}

/** Whether a header's key names the titles of a year, and not that they were given: "Danh hiệu thi đua năm 2024". */
export function namesTitlesOfYear(key: string): boolean {
  return /^danh hieu(?: thi dua)? nam (?:hoc )?20\d\d\b(?!.*\b(?:dat|ket qua)\b)/.test(key);
}

/** A team is less than an agency, "Tổ", "Phòng" before "Đơn vị", and that is less than what it belongs to. */
function breadth(header: string): number {
  const key = textKey(header);
  if (namesWhole(key)) return 2;
  return /^(ten )?(tap the|to|phong|khoa|bo phan|bo mon)\b/.test(key) ? 0 : 1;
}

/** Whether a header's key asks what a unit is part of: "Thuộc đơn vị", "Đơn vị chủ quản". */
function namesWhole(key: string): boolean {
  return /^(?:truc )?thuoc\b|^(?:ten )?(?:don vi|co quan) (?:chu quan|cap tren|quan li)$/.test(key);
}

/** The column of what the units are part of, beside that of the units. */
export function wholeAmong(columns: readonly ReadColumn[]): ReadColumn | undefined {
  return columns.find(
    ({ role, key }) => role === "ignored" && (namesWhole(key) || /^(?:ten )?(?:don vi|co quan)$/.test(key)),
  );
}
