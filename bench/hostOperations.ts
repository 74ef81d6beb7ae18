import { setTimeout } from "node:timers/promises";
import { check } from "../src/check";
import { goToCell } from "../src/excel/goToCell";
import { readWorkbook } from "../src/excel/readWorkbook";
import { writeReport } from "../src/excel/writeReport";
import { planReport } from "../src/report/planReport";
import { openInHost } from "../test/support/host";
import { middle, shown, timesOf } from "./measure";
import { registerFile } from "./register";

export const latencies = [0, 50, 200] as const;

/** Rows of a table: an operation of the task pane, its syncs and bytes, and how long it takes per time of answering. */
export async function measureOperations(people: number): Promise<readonly (readonly string[])[]> {
  const opened = await openInHost(await registerFile(people), { name: "register.xlsx" });
  const { host } = opened;
  // The client's own clearing up follows an operation, and nobody waits for it.
  const settle = () => setTimeout(host.options.latency + 50);
  try {
    const result = check(await readWorkbook());
    const at = result.findings[0]?.at;
    const plans = planReport(result, result.workbooks[0]?.workbook ?? "", "vi");
    const operations = [
      ["check (read the workbook)", async () => void check(await readWorkbook())],
      ["write the report sheets", () => writeReport(plans)],
      ["go to a cell", () => (at ? goToCell(at) : undefined)],
    ] as const;
    const rows: string[][] = [];
    for (const [name, work] of operations) {
      await settle();
      host.log.clear();
      await work();
      const traffic = [String(host.log.messages.length), (host.log.bytes / 1024).toFixed(1)];
      const times: string[] = [];
      for (const latency of latencies) {
        host.options.latency = latency;
        times.push(shown(middle(await timesOf(work, 5, settle))));
      }
      host.options.latency = 0;
      rows.push([name, ...traffic, ...times]);
    }
    return rows;
  } finally {
    opened.close();
  }
}
