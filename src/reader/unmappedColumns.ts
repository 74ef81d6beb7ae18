import { type CellValue, type Grid, valueAt } from "../grid/Grid";
import { textKey } from "../grid/text";
import { isHonorRole } from "../registration/columnKinds";
import type { Entry, UnmappedColumn } from "../registration/Registration";
import { cellOf, isError } from "./cells";
import { isOfThePast } from "./headerYear";
import type { Layout, StrangeColumn } from "./Layout";
import { matchHeader, nearestMeaning } from "./matchHeader";
import { levelOfRole } from "./readLevel";
import { readMark } from "./readMark";

/** Strange columns matter only where entries have marks in them, or honors in words, or levels that no other column tells. */
export function unmappedColumns(
  grid: Grid,
  { columns, strange }: Layout,
  entries: readonly Entry[],
  year: number | undefined,
): readonly UnmappedColumn[] {
  const own = year === undefined ? undefined : { year, isOfSchool: false };
  const levelsAreRead = columns.some(({ role }) => role.startsWith("level"));
  return strange
    .filter(({ column, key, reason }) => {
      const says: Says = {
        honors: !isOfThePast(key, own),
        levels: levelsAreRead || reason === "repeated" || isOfThePast(key, own) ? "no" : spokenOf(key),
      };
      return registers(
        entries.map(({ at }) => valueAt(grid, at.row, column)),
        says,
      );
    })
    .map((column) => unmappedColumn(grid, column));
}

/** Whether words are registrations in a column: levels only in the law's words where its header does not speak of them. */
interface Says {
  readonly honors: boolean;
  readonly levels: "no" | "in full" | "in any words";
}

function spokenOf(key: string): Says["levels"] {
  return /\b(?:muc|xep loai|danh gia|phan loai|ket qua|chat luong|nhiem vu)\b/.test(key) ? "in any words" : "in full";
}

export function unmappedColumn(grid: Grid, { row, column, key, header, reason }: StrangeColumn): UnmappedColumn {
  const nearest = reason === "unknown" ? nearestMeaning(header) : undefined;
  return { at: cellOf(grid, row, column), key, header, reason, ...(nearest && { nearest }) };
}

/** Whether at least half of what a column holds registers something; numbers and words of other kinds do not. */
function registers(values: readonly CellValue[], says: Says): boolean {
  const held = values.filter((value) => value !== "" && !isError(String(value)));
  const registering = held.filter(
    (value) => ["tick", "symbol"].includes(readMark(value)) || namesRegistered(String(value), says),
  );
  return registering.length > 0 && 2 * registering.length >= held.length;
}

function namesRegistered(text: string, says: Says): boolean {
  if (namesHonorOrLevel(text, says)) return true;
  const parts = text.length > LONGEST_LIST ? [] : text.split(/[;,+\n]/);
  return parts.length > 1 && parts.every((part) => namesHonorOrLevel(part, says));
}

const LONGEST_LIST = 200;

function namesHonorOrLevel(text: string, says: Says): boolean {
  const role = matchHeader(text)?.role;
  if (role === undefined) return false;
  if (isHonorRole(role)) return says.honors;
  if (levelOfRole(role) === undefined || says.levels === "no") return false;
  // "Tốt" is said of much else.
  return says.levels === "in any words" || /nhiem vu|nv\b|\bht/.test(textKey(text));
}
