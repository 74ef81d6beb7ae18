import { type Grid, extentOf, valueAt } from "../grid/Grid";
import { textKey, tidy } from "../grid/text";
import { honorOf } from "../law/honors";
import type { SubjectKind } from "../law/Honor";
import type { CodeRole } from "../registration/Registration";
import { type NamedHonor, readWords, type Words } from "./readWords";

/** What the codes of a workbook stand for, by the code in capitals; one code may stand in several lists. */
export type Codes = ReadonlyMap<string, readonly string[]>;

const LIST_HEADS = 60;

/** The honors that a cell of codes stands for. A code that no list has, or that stands for several, is not understood. */
export function readCodes(
  text: string,
  role: CodeRole,
  { codes, kind }: { readonly codes: Codes; readonly kind: SubjectKind },
): Words {
  const wanted = role === "titles-code" ? "title" : "award";
  const honors: NamedHonor[] = [];
  const rest: string[] = [];
  for (const part of text.split(/[;,+\n]/).map(tidy)) {
    if (/^[-–—]?$/.test(part)) continue;
    const meant = [...(codes.get(part.toUpperCase()) ?? []), part]
      .flatMap((name) => readWords(name, kind, "").honors)
      .filter(({ honor }) => honorOf(honor).kind === wanted);
    const [first, ...others] = meant;
    if (!first || others.some(({ honor }) => honor !== first.honor)) rest.push(part);
    else if (!honors.some(({ honor }) => honor === first.honor)) honors.push(first);
  }
  return { honors, rest };
}

/** The lists of codes on a sheet: a column "Mã" with the names beside it, perhaps several of them side by side. */
export function findCodes(grid: Grid): Codes {
  const codes = new Map<string, string[]>();
  const { top, bottom, left, right } = extentOf(grid);
  for (let row = top; row <= Math.min(bottom, top + LIST_HEADS); row++) {
    for (let column = left; column < right; column++) {
      if (isHead(grid, row, column, /^ma( |$)/) && isHead(grid, row, column + 1, /^(ten|danh hieu|hinh thuc)( |$)/))
        addList(grid, { row, column, bottom }, codes);
    }
  }
  return codes;
}

function isHead(grid: Grid, row: number, column: number, pattern: RegExp): boolean {
  const value = valueAt(grid, row, column);
  return typeof value === "string" && value !== "" && pattern.test(textKey(value));
}

function addList(
  grid: Grid,
  list: { readonly row: number; readonly column: number; readonly bottom: number },
  codes: Map<string, string[]>,
): void {
  for (let row = list.row + 1; row <= list.bottom; row++) {
    const code = tidy(String(valueAt(grid, row, list.column))).toUpperCase();
    const name = tidy(String(valueAt(grid, row, list.column + 1)));
    if (code === "" || name === "") continue;
    codes.set(code, [...(codes.get(code) ?? []), name]);
  }
}
