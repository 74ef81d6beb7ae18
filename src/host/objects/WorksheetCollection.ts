import { guardStructure } from "../model/protection";
import { guardSheetName } from "../model/sheetName";
import type { Workbook } from "../model/Workbook";
import { defineClass } from "../wire/HostObject";
import { events } from "./events";
import { worksheet } from "./Worksheet";

export const worksheets = defineClass<Workbook>("WorksheetCollection", {
  items: (workbook) => workbook.sheets.map((sheet) => worksheet({ workbook, sheet })),
  find: (workbook, key) => {
    const sheet = workbook.sheet(String(key));
    return sheet && worksheet({ workbook, sheet });
  },
  call: {
    Add: (workbook, asked) => {
      guardStructure(workbook, "WorksheetCollection.add");
      const name = typeof asked === "string" ? asked : freeName(workbook);
      guardSheetName(workbook, name, "WorksheetCollection.add");
      const sheet = workbook.addSheet(name);
      workbook.invalidate();
      workbook.emit({ kind: "added", sheet });
      return worksheet({ workbook, sheet });
    },
    GetActiveWorksheet: (workbook) => worksheet({ workbook, sheet: workbook.active }),
    GetCount: (workbook, visibleOnly) =>
      workbook.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === "Visible").length,
    ...events("Activated", "Added", "DataChanged", "Deactivated", "Deleted", "SelectionChanged"),
  },
});

function freeName(workbook: Workbook): string {
  let number = 1;
  while (workbook.sheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
