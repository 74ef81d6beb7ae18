import { Area } from "../model/Area";
import { standardHeight, standardWidth } from "../model/columnWidth";
import { guardStructure } from "../model/protection";
import { lastColumn, lastRow } from "../model/ranges";
import { renameSheet } from "../model/renameSheet";
import type { Sheet } from "../model/Sheet";
import { guardSheetName } from "../model/sheetName";
import type { Workbook } from "../model/Workbook";
import { ApiError } from "../wire/ApiError";
import { type Dress, defineClass } from "../wire/HostObject";
import { areaOf, numberOf, span, textOf, wordOf } from "./arguments";
import { events } from "./events";
import { freezePanes } from "./WorksheetFreezePanes";
import { namedItems } from "./NamedItemCollection";
import { pageLayout } from "./PageLayout";
import { worksheetProtection } from "./protection";
import { range } from "./Range";
import { rangeAreas } from "./RangeAreas";

export interface SheetOf {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

export const worksheet: Dress<SheetOf> = defineClass<SheetOf>("Worksheet", {
  id: ({ sheet }) => ({ Id: sheet.id }),
  get: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet),
    Visibility: ({ sheet }) => sheet.visibility,
    StandardWidth: () => standardWidth,
    StandardHeight: () => standardHeight,
  },
  set: {
    Name: rename,
    Position: ({ workbook, sheet }, value) => {
      guardStructure(workbook, "Worksheet.position");
      workbook.moveSheet(sheet, numberOf(value, "Worksheet.position"));
    },
    Visibility: setVisibility,
  },
  nav: {
    FreezePanes: freezePanes,
    Names: ({ workbook, sheet }) => namedItems({ workbook, sheet }),
    PageLayout: pageLayout,
    Protection: worksheetProtection,
  },
  call: {
    Activate: ({ workbook, sheet }) => {
      if (sheet.visibility !== "Visible") throw new ApiError("InvalidOperation", "Worksheet.activate");
      workbook.activate(sheet);
    },
    Delete: remove,
    GetRange: ({ workbook, sheet }, address) =>
      range(
        address === undefined || address === null
          ? new Area(workbook, sheet, { top: 0, left: 0, bottom: lastRow, right: lastColumn })
          : areaOf(address, workbook, sheet, "Worksheet.getRange"),
      ),
    GetRanges: ({ workbook, sheet }, addresses) => {
      const at = "Worksheet.getRanges";
      // Excel refuses longer lists without saying so (OfficeDev/office-js#5198).
      const text = textOf(addresses, at);
      if (text.length > 8192) throw new ApiError("InvalidArgument", at);
      return rangeAreas(text.split(/[,;]/).map((address) => areaOf(address, workbook, sheet, at)));
    },
    GetCell: ({ workbook, sheet }, row, column) => {
      const at = "Worksheet.getCell";
      return range(new Area(workbook, sheet, span(numberOf(row, at), numberOf(column, at), 1, 1)));
    },
    GetRangeByIndexes: ({ workbook, sheet }, row, column, rows, columns) => {
      const [top, left, height, width] = [row, column, rows, columns].map((n) =>
        numberOf(n, "Worksheet.getRangeByIndexes"),
      );
      return range(new Area(workbook, sheet, span(top ?? 0, left ?? 0, height ?? 0, width ?? 0)));
    },
    GetUsedRange: ({ workbook, sheet }, valuesOnly) => {
      const used = sheet.usedRange(valuesOnly === true) ?? span(0, 0, 1, 1);
      return range(new Area(workbook, sheet, used));
    },
    GetUsedRangeOrNullObject: ({ workbook, sheet }, valuesOnly) => {
      const used = sheet.usedRange(valuesOnly === true);
      return used && range(new Area(workbook, sheet, used));
    },
    ...events("Activated", "DataChanged", "Deactivated", "SelectionChanged"),
  },
});

function rename({ workbook, sheet }: SheetOf, value: unknown): void {
  guardStructure(workbook, "Worksheet.name");
  const name = textOf(value, "Worksheet.name");
  guardSheetName(workbook, name, "Worksheet.name", sheet);
  renameSheet(workbook, sheet, name);
}

function setVisibility({ workbook, sheet }: SheetOf, value: unknown): void {
  guardStructure(workbook, "Worksheet.visibility");
  const visibility = wordOf(value, ["Visible", "Hidden", "VeryHidden"] as const, "Worksheet.visibility");
  if (visibility !== "Visible") guardLastVisible(workbook, sheet, "Worksheet.visibility");
  sheet.visibility = visibility;
}

function remove({ workbook, sheet }: SheetOf): void {
  guardStructure(workbook, "Worksheet.delete");
  if (sheet.visibility === "VeryHidden") throw new ApiError("InvalidOperation", "Worksheet.delete");
  guardLastVisible(workbook, sheet, "Worksheet.delete");
  workbook.removeSheet(sheet);
  workbook.emit({ kind: "deleted", sheet });
}

/** A workbook shows at least one sheet. */
function guardLastVisible(workbook: Workbook, sheet: Sheet, location: string): void {
  const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (others.length === 0) throw new ApiError("InvalidOperation", location);
}
