import { extentOf, type Grid, valueAt } from "../grid/Grid";
import { textKey } from "../grid/text";

export type Field =
  | "name"
  | "given"
  | "unit"
  | "birth"
  | "year"
  | "honor"
  | "rank"
  | "decision"
  | "initiative"
  | "used"
  | "kind"
  | "text";

const heads: readonly (readonly [Field, RegExp])[] = [
  [
    "name",
    /^(ho va ten|ho ten|ten ca nhan|ca nhan|ten doi tuong|ho (va )?(chu |ten )?(dem|lot))( ca nhan)?( va| hoac)?( ten)?( tap the)?$/,
  ],
  ["given", /^ten$/],
  ["unit", /^(ten )?(don vi|phong don vi|phong ban|khoa|tap the)( cong tac)?$/],
  ["birth", /^(ngay|nam)( thang)?( nam)? sinh$/],
  ["year", /^(nam thanh tich|nam hoc|nam|nam dat|nam khen thuong|nam cong nhan)$/],
  ["honor", /^((ten )?(danh hieu|hinh thuc)( thi dua| khen thuong)?( va)?( hinh thuc)?( khen thuong)?)$/],
  ["rank", /^(cap|cap hang|cap khen thuong)$/],
  [
    "decision",
    /^(so (quyet dinh|qd|(va )?ngay (quyet dinh|qd))|quyet dinh|qd)( (so|ngay|thang|nam|ki|va|khen thuong|cong nhan)){0,6}$/,
  ],
  ["initiative", /^(ten )?(sang kien|skkn|de tai)( neu co)?$/],
  ["used", /^(da )?(su dung|dung) cho/],
  ["kind", /^loai thanh tich$/],
  ["text", /^noi dung$/],
];

/** Where a list of past honors has what; those that it cannot do without are known. */
export type EvidenceColumns = Readonly<Partial<Record<Field, number>>> &
  Readonly<Record<"name" | "honor" | "year", number>>;

/** The columns that a row names, if it is the head of a list of past honors. */
export function evidenceColumns(grid: Grid, row: number): EvidenceColumns | undefined {
  const columns = fieldsNamed(grid, row);
  const { name, honor, year } = columns;
  return name === undefined || honor === undefined || year === undefined
    ? undefined
    : { ...columns, name, honor, year };
}

/** The first column for each field that a row names. */
export function fieldsNamed(grid: Grid, row: number): Readonly<Partial<Record<Field, number>>> {
  const { left, right } = extentOf(grid);
  const columns: Partial<Record<Field, number>> = {};
  for (let column = left; column <= right; column++) {
    const value = valueAt(grid, row, column);
    if (typeof value !== "string" || value === "" || value.length > LONGEST_HEAD) continue;
    const key = textKey(value);
    const field = heads.find(([, pattern]) => pattern.test(key))?.[0];
    if (field) columns[field] ??= column;
  }
  return columns;
}

const LONGEST_HEAD = 100;
