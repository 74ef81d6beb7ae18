import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read as readWithSheetJs } from "@e965/xlsx";
import ExcelJS from "exceljs";
import type { Grid } from "../src/grid/Grid";
import { bundleEngine, type Engine } from "./engine";
import { latencies, measureOperations } from "./hostOperations";
import { middle, shown, table, timesOf } from "./measure";
import { measurePane } from "./paneOperations";
import { registerFile } from "./register";

/** People of a register, and how many runs its size allows. A check takes so little that it can be run more often. */
const sizes = [
  { people: 50, runs: 31 },
  { people: 500, runs: 21 },
  { people: 5_000, runs: 11 },
  { people: 50_000, runs: 3 },
] as const;
const CHECKS = 31;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "so-thi-dua-bench-"));
  try {
    const engine = bundleEngine(folder);
    const rows: string[][] = [];
    for (const { people, runs } of sizes) {
      const bytes = Buffer.from(await registerFile(people));
      const path = join(folder, `${people}.xlsx`);
      writeFileSync(path, bytes);
      const times = await measure(engine, path, runs);
      const [, , checking = 0, , , sheetJs = 0] = times;
      rows.push([people.toLocaleString("en"), ...times.map(shown), `${Math.round((100 * checking) / sheetJs)} %`]);
    }
    const header = [
      "people",
      "read .xlsx",
      "check, best",
      "check",
      "read + check",
      "command",
      "SheetJS reads",
      "ExcelJS reads",
      "check of SheetJS",
    ];
    console.log(
      `Milliseconds, median of warm runs; Node ${process.version}. The command is a process of its own, ${existsSync(built) ? "built" : "from source"}.\n`,
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

async function measure(engine: Engine, path: string, runs: number): Promise<readonly number[]> {
  const bytes = readFileSync(path);
  const grids = await gridsOf(engine, bytes);
  const { check } = engine;
  // First, for what reading files leaves behind is cleared away while something else is measured.
  const checks = await timesOf(() => check(grids), CHECKS);
  const median = async (work: () => unknown, most = runs) => middle(await timesOf(work, Math.min(runs, most)));
  return [
    await median(() => gridsOf(engine, bytes)),
    checks[0] ?? NaN,
    middle(checks),
    await median(async () => check(await gridsOf(engine, bytes))),
    await median(() => runCommand(path), 3),
    await median(() => readWithSheetJs(bytes)),
    await median(() => new ExcelJS.Workbook().xlsx.load(new Uint8Array(bytes).buffer), 5),
  ];
}

async function gridsOf({ readFile }: Engine, bytes: Uint8Array): Promise<readonly Grid[]> {
  const reading = await readFile("register.xlsx", bytes);
  if (reading.status === "unreadable") throw new Error(reading.reason);
  return reading.grids;
}

/** The command as `npm run build` left it; from source where nothing is built, which takes half a second longer. */
const built = join(__dirname, "../dist/cli/so-thi-dua.js");
const command = existsSync(built) ? [built] : [require.resolve("tsx/cli"), join(__dirname, "../src/cli/main.ts")];

function runCommand(path: string): void {
  const argv = [...command, "check", path, "--json"];
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8", maxBuffer: 1 << 30 });
  if (status !== 0 && status !== 1) throw new Error(stderr);
}

void main();
