import { type Grid, valueAt } from "../grid/Grid";
import { textKey } from "../grid/text";
import type { ReadColumn } from "../registration/Registration";
import { textAt } from "./cells";
import { isTotal } from "./classifyRow";
import { headerYear, isOfThePast, type RegisterYear } from "./headerYear";
import type { Layout } from "./Layout";
import { matchOf } from "./matchHeader";
import { readLevels } from "./readLevel";
import { readMark } from "./readMark";

const ROWS_LOOKED_AT = 200;

/**
 * The layout with the levels of the title's year: those of earlier years are results, and where no column is left,
 * results of an assessment that are levels throughout are the levels.
 */
export function withLevelColumn(grid: Grid, layout: Layout, titled: RegisterYear | undefined): Layout {
  const columns = layout.columns.map((column) => (isPastLevel(column, titled) ? { ...column, ...result } : column));
  const name = columns.find(({ role }) => role === "name" || role === "subject" || role === "unit");
  const assessed = columns.some(isLevel)
    ? undefined
    : columns.find((column) => isAssessment(column, titled) && holdsLevels(grid, layout, name, column));
  return { ...layout, columns: columns.map((column) => (column === assessed ? { ...column, ...level } : column)) };
}

const result = matchOf("result", "similar");
const level = matchOf("level", "similar");

function isLevel({ role }: ReadColumn): boolean {
  return role.startsWith("level");
}

function isPastLevel(column: ReadColumn, titled: RegisterYear | undefined): boolean {
  return isLevel(column) && column.reason !== "chosen" && isOfThePast(column.key, titled);
}

function isAssessment({ role, reason, key, header }: ReadColumn, titled: RegisterYear | undefined): boolean {
  if ((role !== "result" && role !== "ignored") || reason === "chosen") return false;
  if (!/^(?:ket qua|kq|phan loai|danh gia)/.test(textKey(header)) || ofOthers.test(key) || isOfThePast(key, titled))
    return false;
  return headerYear(key) === undefined || titled !== undefined;
}

/** Results of the council, of the past, or of anything else but the year's work. */
const ofOthers = /\b(?:hoi dong|xet|binh|bau|phieu|thi dua|khen|danh hieu|sang kien|dang)\b/;

function holdsLevels(grid: Grid, { body }: Layout, name: ReadColumn | undefined, { column }: ReadColumn): boolean {
  let levels = 0;
  for (let row = body.first; row <= Math.min(body.last, body.first + ROWS_LOOKED_AT); row++) {
    const value = valueAt(grid, row, column);
    if (typeof value !== "string" || readMark(value) === "no") continue;
    const names = name ? textAt(grid, row, name.column) : "";
    if (names === "" || isTotal(names)) continue;
    if (!readLevels(value)) return false;
    levels++;
  }
  return levels > 0;
}
