import { type HostForTest, openInHost } from "../support/host";
import { xlsx } from "../support/xlsx";

let opened: HostForTest;
beforeEach(async () => {
  opened = await openInHost(await xlsx({ name: "S", rows: [[1]] }, { name: "T", rows: [[2]] }));
});
afterEach(() => opened.close());

/** The events that a listener gets while something is done. */
async function eventsOf<T>(
  listen: (workbook: Excel.Workbook, hear: (event: T) => Promise<void>) => void,
  work: () => unknown,
): Promise<T[]> {
  const heard: T[] = [];
  await Excel.run(async (context) => {
    listen(context.workbook, (event) => Promise.resolve(void heard.push(event)));
    await context.sync();
  });
  await work();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return heard;
}

const changes = (workbook: Excel.Workbook, hear: (event: Excel.WorksheetChangedEventArgs) => Promise<void>) =>
  void workbook.worksheets.onChanged.add(hear);

function write(prepare?: (context: Excel.RequestContext) => void) {
  return Excel.run(async (context) => {
    prepare?.(context);
    context.workbook.worksheets.getItem("S").getRange("A1:A2").values = [[5], [6]];
    await context.sync();
  });
}

describe("a change", () => {
  it("by a person is told with what was there before", async () => {
    const [event] = await eventsOf(changes, () => opened.host.edit("S", 0, 0, "5"));
    expect(event).toMatchObject({
      address: "A1",
      source: "Local",
      changeType: "RangeEdited",
      worksheetId: opened.host.workbook.sheet("S")?.id,
      details: { valueBefore: 1, valueAfter: 5, valueTypeBefore: "Double", valueTypeAfter: "Double" },
    });
    expect(event?.triggerSource).not.toBe("ThisLocalAddin");
  });

  it("by the add-in is told as its own", async () => {
    const events = await eventsOf(changes, () => write());
    expect(events).toMatchObject([{ address: "A1:A2", triggerSource: "ThisLocalAddin" }]);
  });

  it("is told to nobody while events are off", async () => {
    expect(await eventsOf(changes, () => write(({ runtime }) => (runtime.enableEvents = false)))).toEqual([]);
  });

  it("is told to the listeners of its own sheet only", async () => {
    const listen: typeof changes = (workbook, hear) => void workbook.worksheets.getItem("T").onChanged.add(hear);
    expect(await eventsOf(listen, () => opened.host.edit("S", 0, 0, "5"))).toEqual([]);
    expect(await eventsOf(listen, () => opened.host.edit("T", 0, 0, "5"))).toMatchObject([{ address: "A1" }]);
  });

  it("is told no longer after the listener is taken away", async () => {
    const heard: unknown[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.push(event)));
      await context.sync();
      return added;
    });
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    opened.host.edit("S", 0, 0, "5");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([]);
  });
});

describe("a selection", () => {
  it("is told, and its sheet is shown", async () => {
    type Selected = Excel.WorksheetSelectionChangedEventArgs;
    const listen = (workbook: Excel.Workbook, hear: (event: Selected) => Promise<void>) =>
      void workbook.worksheets.onSelectionChanged.add(hear);
    const events = await eventsOf(listen, () => opened.host.select("T", { top: 1, left: 1, bottom: 2, right: 2 }));
    expect(events).toMatchObject([{ address: "B2:C3", worksheetId: opened.host.workbook.sheet("T")?.id }]);

    const selected = await Excel.run(async ({ workbook }) => {
      const range = workbook.getSelectedRange();
      const cell = workbook.getActiveCell();
      range.load("address");
      cell.load("address");
      await workbook.context.sync();
      return [range.address, cell.address];
    });
    expect(selected).toEqual(["T!B2:C3", "T!B2"]);
  });

  it("by the add-in shows the sheet as well", async () => {
    type Activated = Excel.WorksheetActivatedEventArgs;
    const listen = (workbook: Excel.Workbook, hear: (event: Activated) => Promise<void>) =>
      void workbook.worksheets.onActivated.add(hear);
    const events = await eventsOf(listen, () =>
      Excel.run(async ({ workbook }) => {
        workbook.worksheets.getItem("T").getRange("C3").select();
        await workbook.context.sync();
      }),
    );
    expect(events).toMatchObject([{ worksheetId: opened.host.workbook.sheet("T")?.id }]);
    expect(opened.host.workbook.active.name).toBe("T");
  });
});

it("tells the page that shows the grid of every change and request", async () => {
  let told = 0;
  const end = opened.host.onChange(() => told++);
  opened.host.edit("S", 0, 0, "5");
  expect(told).toBe(1);
  await write();
  expect(told).toBeGreaterThan(1);
  end();
});
