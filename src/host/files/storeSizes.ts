import type { Sheet as FileSheet } from "../../xlsx/library";
import type { Sheet } from "../model/Sheet";
import { without } from "./without";

type Columns = NonNullable<FileSheet["columns"]>;
type Rows = NonNullable<FileSheet["rowDefs"]>;

/** Widths and hidden columns over what else the file says of its columns. */
export function columnDefs({ columnWidths, hiddenColumns }: Sheet, before: Columns): Columns {
  const count = Math.max(before.length, 1 + Math.max(-1, ...columnWidths.keys(), ...hiddenColumns));
  return Array.from({ length: count }, (_, column) => {
    const width = columnWidths.get(column);
    return {
      ...without(before[column] ?? {}, "width", "hidden"),
      ...(width === undefined ? {} : { width }),
      ...(hiddenColumns.has(column) ? { hidden: true } : {}),
    };
  });
}

/** Heights and hidden rows over what else the file says of its rows. */
export function rowDefs({ rowHeights, hiddenRows }: Sheet, before: Rows = new Map()): Rows {
  const rows = new Set([...before.keys(), ...rowHeights.keys(), ...hiddenRows]);
  return new Map(
    [...rows].map((row) => {
      const height = rowHeights.get(row);
      return [
        row,
        {
          ...without(before.get(row) ?? {}, "height", "hidden"),
          ...(height === undefined ? {} : { height }),
          ...(hiddenRows.has(row) ? { hidden: true } : {}),
        },
      ];
    }),
  );
}
