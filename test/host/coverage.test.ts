import { readdirSync, readFileSync } from "node:fs";
import { applyEdits } from "../../src/excel/applyEdits";
import { clearHighlights } from "../../src/excel/clearHighlights";
import { goToCell } from "../../src/excel/goToCell";
import { readMemory, writeMemory } from "../../src/excel/memory";
import { highlightCells } from "../../src/excel/highlightCells";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { watchChanges } from "../../src/excel/watchChanges";
import { writeReport } from "../../src/excel/writeReport";
import { requirements } from "../../src/host/requirements";
import type { SheetPlan } from "../../src/report/SheetPlan";
import { openInHost } from "../support/host";
import { xlsx } from "../support/xlsx";

/** A report in which all occurs that a plan can ask for. */
const plan: SheetPlan = {
  id: "summary",
  name: "Tổng hợp",
  cells: [
    [{ text: "=1+1" }, { number: 5 }],
    [{ formula: 'COUNTIF(S!A1:A9,"x")' }, { link: { sheet: "S", row: 0, column: 0 } }],
  ],
  merges: [{ top: 2, left: 0, bottom: 2, right: 1 }],
  bands: [
    {
      range: { top: 0, left: 0, bottom: 1, right: 1 },
      bold: true,
      italic: true,
      size: 13,
      color: "#C00000",
      fill: "#FFF2CC",
      align: "center",
      verticalAlign: "center",
      wrap: true,
      upright: true,
      borders: true,
      numberFormat: "0%",
    },
  ],
  widths: [20, 10],
  heights: [{ row: 0, points: 40 }],
  headings: { first: 0, last: 0 },
};

const cell = { workbook: "", sheet: "S", row: 0, column: 0 };

const operations: Readonly<Record<string, () => Promise<unknown>>> = {
  applyEdits: () => applyEdits([{ at: cell, from: "x", to: "X" }]),
  clearHighlights,
  goToCell: () => goToCell(cell),
  highlightCells: () => highlightCells([{ at: cell, severity: "error" }]),
  readMemory: () => readMemory("mappings"),
  readWorkbook,
  watchChanges: async () => (await watchChanges(() => undefined))(),
  writeMemory: () => writeMemory("mappings", []),
  writeReport: () => writeReport([plan]),
};

const tick = { value: "ü", style: { font: { name: "Wingdings" } } };

/** A workbook in which there is all that operations look for, under a client that refuses what is newer than ExcelApi 1.14. */
async function openGated() {
  const workbook = await xlsx({
    name: "S",
    rows: [["x", 1], ["ü"], ["x"]],
    rowDefs: new Map([[2, { hidden: true }]]),
    columns: [{}, { hidden: true }],
    cells: new Map([["1,0", tick]]),
    merges: [{ startRow: 0, startCol: 1, endRow: 0, endCol: 2 }],
  });
  const opened = await openInHost(workbook, { requirements: { ...requirements, excelapi: 1.14 } });
  // The client's own check, which is off unless one asks for it; its types do not know it.
  Object.assign(Reflect.get(opened.OfficeExtension, "CommonUtility") as object, { _doApiNotSupportedCheck: true });
  return opened;
}

it("uses no member beyond ExcelApi 1.14 in src/excel, and the host has them all", async () => {
  const { host, close } = await openGated();
  for (const operation of Object.values(operations)) await operation();
  // Over an earlier report, and where that was deleted but its marker stayed.
  await operations.writeReport?.();
  const report = host.workbook.sheet(plan.name);
  if (report) host.workbook.removeSheet(report);
  await operations.writeReport?.();
  await operations.clearHighlights?.();
  close();

  expect(host.log.messages.map(({ error }) => error)).not.toContainEqual(expect.any(String));
  expect([...host.dispatcher.used].sort().join("\n")).toMatchInlineSnapshot(`
   "AddinInternalService.notifyActionHandlerReady
   Application.suspendApiCalculationUntilNextSync
   ConditionalFormat.custom
   ConditionalFormat.delete
   ConditionalFormat.type
   ConditionalFormatCollection.add
   ConditionalFormatCollection.getItem
   ConditionalFormatRule.formula
   ConditionalRangeFill.color
   ConditionalRangeFont.bold
   ConditionalRangeFont.color
   ConditionalRangeFont.underline
   ConditionalRangeFormat.fill
   ConditionalRangeFormat.font
   CustomConditionalFormat.format
   CustomConditionalFormat.rule
   HeaderFooter.centerFooter
   HeaderFooterGroup.defaultForAllPages
   NamedItem.formula
   NamedItem.visible
   NamedItemCollection.add
   NamedItemCollection.getItem
   NamedItemCollection.getItemOrNullObject
   PageLayout.centerHorizontally
   PageLayout.headersFooters
   PageLayout.orientation
   PageLayout.paperSize
   PageLayout.setPrintMargins
   PageLayout.setPrintTitleRows
   PageLayout.zoom
   Range.address
   Range.clear
   Range.columnHidden
   Range.conditionalFormats
   Range.format
   Range.formulas
   Range.getCellProperties
   Range.getColumnProperties
   Range.getIntersectionOrNullObject
   Range.getMergedAreasOrNullObject
   Range.getRowProperties
   Range.merge
   Range.numberFormat
   Range.rowHidden
   Range.select
   Range.values
   RangeAreas.areas
   RangeAreas.conditionalFormats
   RangeBorder.style
   RangeBorderCollection.getItem
   RangeFill.color
   RangeFont.bold
   RangeFont.color
   RangeFont.italic
   RangeFont.name
   RangeFont.size
   RangeFont.underline
   RangeFormat.autofitRows
   RangeFormat.borders
   RangeFormat.columnWidth
   RangeFormat.fill
   RangeFormat.font
   RangeFormat.horizontalAlignment
   RangeFormat.rowHeight
   RangeFormat.textOrientation
   RangeFormat.verticalAlignment
   RangeFormat.wrapText
   Runtime.enableEvents
   SettingCollection.add
   SettingCollection.getItemOrNullObject
   Workbook._Runtime
   Workbook.application
   Workbook.name
   Workbook.names
   Workbook.protection
   Workbook.settings
   Workbook.worksheets
   WorkbookProtection.protected
   Worksheet.activate
   Worksheet.freezePanes
   Worksheet.getRange
   Worksheet.getRanges
   Worksheet.getUsedRange
   Worksheet.getUsedRangeOrNullObject
   Worksheet.id
   Worksheet.name
   Worksheet.pageLayout
   Worksheet.protection
   Worksheet.visibility
   WorksheetCollection._RegisterAddedEvent
   WorksheetCollection._RegisterDataChangedEvent
   WorksheetCollection._RegisterDeletedEvent
   WorksheetCollection._UnregisterAddedEvent
   WorksheetCollection._UnregisterDataChangedEvent
   WorksheetCollection._UnregisterDeletedEvent
   WorksheetCollection.add
   WorksheetCollection.getItem
   WorksheetCollection.getItemOrNullObject
   WorksheetFreezePanes.freezeRows
   WorksheetFreezePanes.unfreeze
   WorksheetProtection.protected"
  `);
});

it("would notice a member that is newer", async () => {
  const { close } = await openGated();
  const newer = Excel.run(({ workbook }) => {
    workbook.worksheets.getItem("S").getRange("A1").getDependents();
    return workbook.context.sync();
  });
  await expect(newer).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("1.15") as string,
  });
  close();
});

it("covers each operation of src/excel", () => {
  const sources = readdirSync("src/excel").map((file) => readFileSync(`src/excel/${file}`, "utf8"));
  const named = sources.flatMap((source) => [...source.matchAll(/\bbatch\(\s*"(\w+)"/g)].map(([, name]) => name));
  expect([...new Set(named)].sort()).toEqual(Object.keys(operations));
});
