import { type HostForTest, openInHost } from "../support/host";
import { xlsx } from "../support/xlsx";

let opened: HostForTest;
beforeEach(async () => {
  opened = await openInHost(await xlsx({ name: "S", rows: [["a", 1]] }));
});
afterEach(() => opened.close());

/** What the client throws, in the terms that a developer sees. */
async function refusal(work: (context: Excel.RequestContext) => void): Promise<{ code: string; location: string }> {
  try {
    await Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error)
      return { code: error.code, location: error.debugInfo.errorLocation ?? "" };
    throw error;
  }
  throw new Error("nothing was refused");
}

const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem("S");

describe("the host refuses as Excel does", () => {
  it("lets the client refuse a property that was not loaded", async () => {
    const read = Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1");
      await context.sync();
      return range.values as unknown;
    });
    await expect(read).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("does not find a sheet that is not there", async () => {
    expect(await refusal(({ workbook }) => workbook.worksheets.getItem("T").load("name"))).toEqual({
      code: "ItemNotFound",
      location: "WorksheetCollection.getItem",
    });
  });

  it("gives a null object where that is asked for, and null objects of it", async () => {
    const isNull = await Excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItemOrNullObject("T");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      await workbook.context.sync();
      return [sheet.isNullObject, used.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  it("names the member that it does not have", async () => {
    expect(await refusal((context) => sheetOf(context).charts.load("items/name"))).toEqual({
      code: "ApiNotFound",
      location: "Worksheet.charts",
    });
  });

  it("denies locked cells of a protected sheet, and all of a read-only workbook", async () => {
    const write = (context: Excel.RequestContext) => (sheetOf(context).getRange("A1").values = [["b"]]);
    opened.host.workbook.active.isProtected = true;
    expect(await refusal(write)).toEqual({ code: "AccessDenied", location: "Range.values" });

    opened.host.workbook.active.isProtected = false;
    opened.host.workbook.isReadOnly = true;
    expect(await refusal(write)).toEqual({ code: "AccessDenied", location: "Range.values" });
  });

  it("denies new sheets while the workbook's structure is protected", async () => {
    opened.host.workbook.isProtected = true;
    expect(await refusal(({ workbook }) => workbook.worksheets.add("T"))).toEqual({
      code: "AccessDenied",
      location: "WorksheetCollection.add",
    });
  });

  it.each([["S"], ["s"]])("takes no second sheet named %s", async (name) => {
    expect(await refusal(({ workbook }) => workbook.worksheets.add(name))).toMatchObject({ code: "ItemAlreadyExists" });
  });

  it("wants values in the size of the range", async () => {
    expect(await refusal((context) => (sheetOf(context).getRange("A1:B2").values = [["x"]]))).toMatchObject({
      code: "InvalidArgument",
    });
  });

  it("keeps what was written before an action that failed", async () => {
    await refusal((context) => {
      sheetOf(context).getRange("C1").values = [["kept"]];
      context.workbook.worksheets.getItem("T").activate();
    });
    expect(opened.host.workbook.sheet("S")?.cell(0, 2)?.value).toBe("kept");
  });

  it("refuses a message that is too large", async () => {
    opened.host.options.largestMessage = 2000;
    expect(await refusal((context) => (sheetOf(context).getRange("A1").values = [["x".repeat(2000)]]))).toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    opened.host.workbook.sheet("S")?.put(4, 0, { value: "x".repeat(2000) });
    expect(await refusal((context) => sheetOf(context).getRange("A1:A9").load("values"))).toMatchObject({
      code: "ResponsePayloadSizeLimitExceeded",
    });
  });
});

describe("while a cell is being edited", () => {
  beforeEach(() => {
    opened.host.workbook.isEditingCell = true;
  });

  it("lets in no request", async () => {
    expect(await refusal((context) => sheetOf(context).load("name"))).toMatchObject({
      code: "InvalidOperationInCellEditMode",
    });
  });

  it("keeps a request that can wait until the cell is done", async () => {
    setTimeout(() => (opened.host.workbook.isEditingCell = false), 50);
    const name = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = sheetOf(context);
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("S");
  });
});
