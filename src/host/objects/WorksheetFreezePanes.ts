import { Area } from "../model/Area";
import { lastColumn, lastRow } from "../model/ranges";
import { type Dress, defineClass } from "../wire/HostObject";
import { numberOf } from "./arguments";
import { range } from "./Range";
import type { SheetOf } from "./Worksheet";

export const freezePanes: Dress<SheetOf> = defineClass<SheetOf>("WorksheetFreezePanes", {
  call: {
    FreezeRows: ({ sheet }, count) => {
      sheet.frozen = { rows: numberOf(count ?? 1, "WorksheetFreezePanes.freezeRows"), columns: 0 };
    },
    FreezeColumns: ({ sheet }, count) => {
      sheet.frozen = { rows: 0, columns: numberOf(count ?? 1, "WorksheetFreezePanes.freezeColumns") };
    },
    Unfreeze: ({ sheet }) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
    GetLocationOrNullObject: ({ workbook, sheet }) => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return undefined;
      const bottom = rows === 0 ? lastRow : rows - 1;
      return range(
        new Area(workbook, sheet, { top: 0, left: 0, bottom, right: columns === 0 ? lastColumn : columns - 1 }),
      );
    },
  },
});
