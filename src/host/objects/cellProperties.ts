import type { Area } from "../model/Area";
import { columnCount, rowCount } from "../model/ranges";
import { ApiError } from "../wire/ApiError";
import { isRecord } from "../wire/query";
import { span } from "./arguments";
import { gridOf } from "./grid";
import { readFill } from "./RangeFill";
import { readFont } from "./RangeFont";

/** getRowProperties: what each row of the range is like, in the shape of what was asked. */
export function rowProperties({ sheet, range }: Area, asked: unknown): unknown {
  return Array.from({ length: rowCount(range) }, (_, index) =>
    pick(asked, {
      rowHidden: () => sheet.hiddenRows.has(range.top + index),
      rowIndex: () => range.top + index,
    }),
  );
}

/** getColumnProperties: the same column by column. */
export function columnProperties({ sheet, range }: Area, asked: unknown): unknown {
  return Array.from({ length: columnCount(range) }, (_, index) =>
    pick(asked, {
      columnHidden: () => sheet.hiddenColumns.has(range.left + index),
      columnIndex: () => range.left + index,
    }),
  );
}

/** getCellProperties: the same cell by cell. */
export function cellProperties(area: Area, asked: unknown): unknown {
  return gridOf(area, (row, column) => {
    const cell = area.at(span(row, column, 1, 1));
    return pick(asked, {
      format: (inner) => pick(inner, { font: (font) => pickFont(cell, font), fill: (fill) => pickFill(cell, fill) }),
    });
  });
}

function pickFont(cell: Area, asked: unknown): unknown {
  return pick(asked, {
    name: () => readFont.Name(cell),
    size: () => readFont.Size(cell),
    bold: () => readFont.Bold(cell),
    italic: () => readFont.Italic(cell),
    color: () => readFont.Color(cell),
  });
}

function pickFill(cell: Area, asked: unknown): unknown {
  return pick(asked, { color: () => readFill(cell) });
}

function pick(asked: unknown, of: Readonly<Record<string, (inner: unknown) => unknown>>): unknown {
  if (!isRecord(asked)) return {};
  return Object.fromEntries(
    Object.entries(asked)
      .filter(([, inner]) => inner !== false && inner !== undefined && inner !== null)
      .map(([name, inner]) => {
        const property = of[name];
        if (!property) throw new ApiError("ApiNotFound", `CellPropertiesLoadOptions.${name}`);
        return [name, property(inner)];
      }),
  );
}
