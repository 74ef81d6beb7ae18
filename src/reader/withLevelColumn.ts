import { type Grid, valueAt } from "../grid/Grid";
import { textKey } from "../grid/text";
import { isHonorRole } from "../registration/columnKinds";
import type { ReadColumn } from "../registration/Registration";
import { textAt } from "./cells";
import { isTotal } from "./classifyRow";
import { headerYear, isOfThePast, namesYearBefore } from "./headerYear";
import type { Layout } from "./Layout";
import { matchHeader, matchOf } from "./matchHeader";
import { readLevels } from "./readLevel";
import { readMark } from "./readMark";
import { asksFor } from "./readOutcome";

/** The year of a register's title; of a school year its first. */
export interface TitleYear {
  readonly year: number;
  readonly isOfSchool: boolean;
}

const ROWS_LOOKED_AT = 200;

/**
 * The layout without the honors that its head says are of years before the title's: only what is asked for now is
 * registered, whichever stands first.
 */
export function withoutPastHonors(layout: Layout, titled: TitleYear | undefined): Layout {
  const isPast = ({ key, reason }: Pick<ReadColumn, "key"> & { readonly reason: string }) =>
    reason !== "chosen" && isOfYearBefore(key, titled);
  const past = layout.columns.filter((column) => isHonorRole(column.role) && isPast(column));
  const strange = layout.strange.filter((column) => !isPast(column));
  if (past.length === 0) return { ...layout, strange };
  const roles = new Map(past.map(({ role }) => [role, true]));
  const asked = strange.flatMap(({ column, key, header, reason }): readonly ReadColumn[] => {
    const match = reason === "repeated" ? matchHeader(header) : undefined;
    return match && roles.delete(match.role) ? [{ column, key, header, ...match }] : [];
  });
  const isAsked = ({ column }: { readonly column: number }) => asked.some((other) => other.column === column);
  return {
    ...layout,
    columns: [
      ...layout.columns.map((column) => (past.includes(column) ? { ...column, ...ignored } : column)),
      ...asked,
    ].sort((a, b) => a.column - b.column),
    strange: strange.filter((column) => !isAsked(column)),
  };
}

const ignored = matchOf("ignored", "similar");

/** Whether a header names an earlier year: not to ask, nor as that of a law. */
function isOfYearBefore(key: string, titled: TitleYear | undefined): boolean {
  return (
    namesYearBefore(key, titled?.year, titled?.isOfSchool) &&
    !asksFor(key) &&
    !/\b(?:luat|nghi dinh|thong tu)\b/.test(key)
  );
}

/**
 * The layout with the levels of the title's year: those of earlier years are results, and where no column is left,
 * results of an assessment that are levels throughout are the levels.
 */
export function withLevelColumn(grid: Grid, layout: Layout, titled: TitleYear | undefined): Layout {
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

function isPastLevel(column: ReadColumn, titled: TitleYear | undefined): boolean {
  return isLevel(column) && column.reason !== "chosen" && isOfThePast(column.key, titled?.year, titled?.isOfSchool);
}

function isAssessment({ role, reason, key, header }: ReadColumn, titled: TitleYear | undefined): boolean {
  if ((role !== "result" && role !== "ignored") || reason === "chosen") return false;
  if (
    !/^(?:ket qua|kq|phan loai|danh gia)/.test(textKey(header)) ||
    ofOthers.test(key) ||
    isOfThePast(key, titled?.year, titled?.isOfSchool)
  )
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
