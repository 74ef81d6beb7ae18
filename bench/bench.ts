import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isBuilt } from "./command";
import { bundleEngine } from "./engine";
import { latencies, measureOperations } from "./hostOperations";
import { shown, table } from "./measure";
import { measurePane } from "./paneOperations";
import { registerFile } from "./register";

/** People of a register, and how many runs its size allows. */
const sizes = [
  { people: 50, runs: 31 },
  { people: 500, runs: 21 },
  { people: 5_000, runs: 11 },
  { people: 50_000, runs: 3 },
] as const;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "so-thi-dua-bench-"));
  try {
    const engine = bundleEngine(folder);
    const rows: string[][] = [];
    for (const { people, runs } of sizes) {
      const bytes = Buffer.from(await registerFile(people));
      const path = join(folder, `${people}.xlsx`);
      writeFileSync(path, bytes);
      const times = measureFile(engine, path, runs);
      const [, , checking = 0, , , , sheetJs = 0] = times;
      rows.push([people.toLocaleString("en"), ...times.map(shown), `${Math.round((100 * checking) / sheetJs)} %`]);
    }
    const header = [
      "people",
      "read .xlsx",
      "check, best",
      "check",
      "with a plan",
      "read + check",
      "command",
      "SheetJS reads",
      "ExcelJS reads",
      "check of SheetJS",
    ];
    console.log(
      `Milliseconds, median of warm runs and the best of the checks; Node ${process.version}. The command is a process of its own, ${isBuilt ? "built" : "from source"}.\n`,
    );
    console.log(table(header, rows));
    await showOperations();
    await showPane();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A register of usual size in the embedded host; a sync is a message to Excel and its answer. */
async function showOperations(): Promise<void> {
  const people = 500;
  const header = ["operation", "syncs", "KB", ...latencies.map((latency) => `at ${latency} ms`)];
  console.log(
    `\nThe task pane over the embedded host, ${people} people; milliseconds by how long Excel takes to answer.\n`,
  );
  console.log(table(header, await measureOperations(people)));
}

/** The pane in Chromium, as the playground shows it. */
async function showPane(): Promise<void> {
  console.log("\nIn the pane, in Chromium; milliseconds, Excel taking 50 ms to answer.\n");
  console.log(table(["what somebody waits for", "middle", "longest"], await measurePane()));
}

/** In a process of its own, as a user has one register: code that has seen smaller ones is compiled for those. */
function measureFile(engine: string, path: string, runs: number): readonly number[] {
  const argv = [...process.execArgv, join(__dirname, "measureFile.ts"), engine, path, String(runs)];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as readonly number[];
}

void main();
