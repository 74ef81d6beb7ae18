import { type Grid, valueAt } from "../grid/Grid";
import type { CountKey, Entry, WrittenTotal } from "../registration/Registration";
import type { EntryColumns, MarkColumn } from "./entryColumns";
import { cellOf } from "./cells";
import type { TotalRow } from "./totalRows";

/** The cells of the total rows, each beside the count of its column over the rows it sums up. */
export function readTotals(
  grid: Grid,
  rows: readonly TotalRow[],
  columns: EntryColumns,
  entries: readonly Entry[],
): WrittenTotal[] {
  return rows.flatMap((total) => {
    const counts = countColumns(entries.filter(({ at }) => total.rows.first <= at.row && at.row <= total.rows.last));
    return columns.marks.flatMap((column) => {
      const key = countKey(column, columns.kind);
      if (!key) return [];
      return {
        at: cellOf(grid, total.row, column.column),
        label: total.label,
        header: column.header,
        key,
        written: readNumber(valueAt(grid, total.row, column.column)),
        counted: counts.get(column.column) ?? 0,
        rows: total.rows,
        ...(total.unit === undefined ? {} : { unit: total.unit }),
      };
    });
  });
}

/** A column of levels in words has no one count. */
function countKey({ reads }: MarkColumn, kind: EntryColumns["kind"]): CountKey | undefined {
  if (reads === "level-text") return undefined;
  if ("honor" in reads) return reads.honor;
  return kind === "individual" ? reads.level : `collective:${reads.level}`;
}

function countColumns(entries: readonly Entry[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { levels, ticks } of entries)
    for (const { column } of [...levels, ...ticks]) counts.set(column, (counts.get(column) ?? 0) + 1);
  return counts;
}

function readNumber(value: string | number | boolean): number | string | undefined {
  if (typeof value === "number") return value;
  const text = String(value).trim();
  if (text === "") return undefined;
  return /^\d+$/.test(text) ? Number(text) : text;
}
