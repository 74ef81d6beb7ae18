import { batch } from "../../src/excel/batch";
import { HostError } from "../../src/excel/HostError";
import { goToCell } from "../../src/excel/goToCell";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { onWaiting } from "../../src/excel/waiting";
import { type HostForTest, openInHost } from "../support/host";
import { xlsx } from "../support/xlsx";

let open: HostForTest;

beforeEach(async () => {
  open = await openInHost(await xlsx({ name: "Đăng ký", rows: [["TT"]] }));
});
afterEach(() => open.close());

describe("batch", () => {
  it("runs one operation after the other", async () => {
    const done: string[] = [];
    const operation = (name: string, syncs: number) =>
      batch(name, async (context, sync) => {
        for (let n = 1; n <= syncs; n++) {
          context.workbook.load("name");
          await sync();
          done.push(`${name} ${n}`);
        }
      });
    await Promise.all([operation("first", 3), operation("second", 1)]);
    expect(done).toEqual(["first 1", "first 2", "first 3", "second 1"]);
  });

  it("wraps what Excel refuses, with the operation, Excel's code and what Office threw", async () => {
    const refused = goToCell({ workbook: "Book1.xlsx", sheet: "Mất", row: 0, column: 0 });
    await expect(refused).rejects.toBeInstanceOf(HostError);
    await expect(refused).rejects.toMatchObject({
      operation: "goToCell",
      code: "ItemNotFound",
      cause: { name: "RichApi.Error", code: "ItemNotFound" },
    });
  });

  it("leaves a mistake of ours as it is", async () => {
    const mistake = new TypeError("ours");
    await expect(batch("read", () => Promise.reject(mistake))).rejects.toBe(mistake);
  });

  it("goes on with the next operation after one has failed", async () => {
    const failed = batch("read", () => Promise.reject(new Error("ours")));
    const next = readWorkbook();
    await expect(failed).rejects.toThrow("ours");
    await expect(next).resolves.toHaveLength(1);
  });

  it("waits while a cell is being edited, and says so after a second", async () => {
    const told: boolean[] = [];
    const stop = onWaiting((waiting) => told.push(waiting));
    open.host.workbook.isEditingCell = true;
    const reading = readWorkbook();
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(told).toEqual([true]);
    open.host.workbook.isEditingCell = false;
    await expect(reading).resolves.toHaveLength(1);
    expect(told).toEqual([true, false]);
    stop();
  });
});
