import { watchChanges } from "../../src/excel/watchChanges";
import type { WorkbookChange } from "../../src/excel/WorkbookChange";
import { writeReport } from "../../src/excel/writeReport";
import type { CellRange } from "../../src/grid/CellRef";
import type { CellValue } from "../../src/grid/Grid";
import { type HostForTest, openInHost } from "../support/host";
import { xlsx } from "../support/xlsx";

let open: HostForTest;
let told: WorkbookChange[];
/** Messages to Excel until the last change was told; afterwards Office.js lets go of the ranges in one more. */
let asked: number;
let stop: () => Promise<void>;
beforeEach(async () => {
  open = await openInHost(await xlsx({ name: "S", rows: [["a", 1]] }, { name: "T", rows: [["b"]] }));
  told = [];
  asked = 0;
  stop = await watchChanges((change) => {
    told.push(change);
    asked = open.host.log.messages.length;
  });
  open.host.log.clear();
});
afterEach(() => open.close());

const pause = () => new Promise((resolve) => setTimeout(resolve, 150));
const cell = (row: number, column: number): CellRange => ({ top: row, left: column, bottom: row, right: column });
const report = {
  id: "summary",
  name: "Tổng hợp",
  merges: [],
  bands: [],
  widths: [20],
  heights: [],
  headings: { first: 0, last: 0 },
} as const;

function sheet(name: string) {
  const found = open.host.workbook.sheet(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** What a person does who fills an area: one event, without details. */
async function fill(range: CellRange, address: string, values: CellValue[][], by: "person" | "guest" = "person") {
  await Excel.run(async ({ workbook, runtime }) => {
    runtime.enableEvents = false;
    workbook.worksheets.getItem("S").getRange(address).values = values;
    runtime.enableEvents = true;
    await workbook.context.sync();
  });
  await pause();
  open.host.log.clear();
  open.host.workbook.emit({ kind: "changed", sheet: sheet("S"), range, by });
}

it("tells of a typed cell without a message to Excel", async () => {
  open.host.edit("S", 4, 1, "x");
  await pause();
  expect(told).toEqual([
    { kind: "cells", source: "local", patches: [{ sheet: "S", range: cell(4, 1), values: [["x"]] }] },
  ]);
  expect(open.host.log.messages).toHaveLength(0);
});

it("tells of an emptied cell", async () => {
  open.host.edit("S", 0, 0, "");
  await pause();
  expect(told).toMatchObject([{ patches: [{ range: cell(0, 0), values: [[""]] }] }]);
});

it("tells in one call of edits that come within a moment, on any sheet", async () => {
  open.host.edit("S", 0, 0, "5");
  open.host.edit("T", 0, 0, "c");
  await pause();
  expect(told).toMatchObject([
    {
      patches: [
        { sheet: "S", values: [[5]] },
        { sheet: "T", values: [["c"]] },
      ],
    },
  ]);
});

it("tells of a fill of 1,000 cells in one patch, with one message", async () => {
  const values = Array.from({ length: 1000 }, (_, row) => [`x${row}`]);
  const range = { top: 0, left: 2, bottom: 999, right: 2 };
  await fill(range, "C1:C1000", values);
  await pause();
  expect(told).toEqual([{ kind: "cells", source: "local", patches: [{ sheet: "S", range, values }] }]);
  expect(asked).toBe(1);
});

it("tells of 1,000 events at once in one call, without a message", async () => {
  for (let row = 0; row < 1000; row++) open.host.edit("S", row, 3, "x");
  await pause();
  expect(told).toHaveLength(1);
  expect(told[0]).toHaveProperty("patches.length", 1000);
  expect(open.host.log.messages).toHaveLength(0);
});

it("tells whether somebody else did it", async () => {
  await fill({ top: 0, left: 0, bottom: 0, right: 1 }, "A1:B1", [["c", 2]], "guest");
  await pause();
  expect(told).toMatchObject([{ kind: "cells", source: "remote", patches: [{ values: [["c", 2]] }] }]);
});

it.each(["RowInserted", "RowDeleted", "ColumnInserted", "ColumnDeleted"] as const)(
  "tells of %s as another structure",
  async (moved) => {
    const range = { top: 1, left: 0, bottom: 1, right: 16_383 };
    open.host.workbook.emit({ kind: "changed", sheet: sheet("S"), range, by: "person", moved });
    open.host.edit("S", 0, 0, "5");
    await pause();
    expect(told).toEqual([{ kind: "structure", source: "local" }]);
  },
);

it("tells of a sheet that comes and of one that goes as another structure", async () => {
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.add("U");
    await workbook.context.sync();
  });
  await pause();
  expect(told).toEqual([{ kind: "structure", source: "local" }]);
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("U").delete();
    await workbook.context.sync();
  });
  await pause();
  expect(told).toHaveLength(2);
});

it("notices a new name when it reads cells, and knows it from then on", async () => {
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("T").name = "V";
    await workbook.context.sync();
  });
  open.host.workbook.emit({
    kind: "changed",
    sheet: sheet("V"),
    range: { top: 0, left: 0, bottom: 1, right: 0 },
    by: "person",
  });
  await pause();
  expect(told).toEqual([{ kind: "structure", source: "local" }]);
  open.host.edit("V", 0, 0, "x");
  await pause();
  expect(told[1]).toMatchObject({ kind: "cells", patches: [{ sheet: "V", values: [["x"]] }] });
});

it("tells nothing of a report that we write, nor of what people type into it", async () => {
  await writeReport([{ ...report, cells: [[{ text: "Tổng hợp" }]] }]);
  await pause();
  open.host.edit("Tổng hợp", 3, 3, "x");
  await pause();
  expect(told).toEqual([]);
});

it("tells nothing any longer once it is stopped, not even what was heard before", async () => {
  open.host.edit("S", 0, 0, "5");
  await stop();
  open.host.edit("S", 0, 0, "6");
  await pause();
  expect(told).toEqual([]);
});
