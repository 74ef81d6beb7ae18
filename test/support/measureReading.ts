import { existsSync, readFileSync } from "node:fs";
import { check } from "../../src/check";
import { readFile } from "../../src/xlsx/readFile";

/** What reading a file came to, and what it took of a process that did nothing else. */
export interface Measured {
  /** The reason of the refusal; else "read". */
  readonly result: string;
  /** Milliseconds of the processor, all threads together. */
  readonly reading: number;
  readonly checking: number;
  /** Megabytes above what the process had taken before, at the highest. */
  readonly memory: number;
  /** The register that was found: all its entries and figures. */
  readonly register: unknown;
}

async function measure(bytes: Uint8Array): Promise<Measured> {
  const before = process.memoryUsage.rss();
  const start = process.cpuUsage();
  const reading = await readFile("a.xlsx", bytes);
  const read = process.cpuUsage(start);
  const memory = Math.max(0, highestMemory() - before) / 1e6;
  if (reading.status === "unreadable") {
    return { result: reading.reason, reading: milliseconds(read), checking: 0, memory, register: undefined };
  }
  const checked = process.cpuUsage();
  const { summary, workbooks } = check(reading.grids);
  const checking = milliseconds(process.cpuUsage(checked));
  const tables = workbooks.flatMap(({ registrations }) => registrations);
  const entries = tables.map((table) => table.entries.map((entry) => [entry.name, entry.ticks.length]));
  return {
    result: "read",
    reading: milliseconds(read),
    checking,
    memory,
    register: { summary: summary.total, entries },
  };
}

/** Bytes; what Node tells of it on Linux may be that of the process that started this one. */
function highestMemory(): number {
  const told = existsSync(status) ? /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(status, "utf8"))?.[1] : undefined;
  return 1024 * Number(told ?? process.resourceUsage().maxRSS);
}

const status = "/proc/self/status";

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

void measure(readFileSync(process.argv[2] ?? "")).then((measured) => console.log(JSON.stringify(measured)));
