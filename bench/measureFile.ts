import { readFileSync } from "node:fs";
import { read as readWithSheetJs } from "@e965/xlsx";
import ExcelJS from "exceljs";
import type { Grid } from "../src/grid/Grid";
import { runCommand } from "./command";
import type { Engine } from "./engine";
import { middle, timesOf } from "./measure";

/** A check takes so little that it can be run more often than the rest. */
const CHECKS = 31;

/** Prints in JSON how many milliseconds the register at the path takes: `npm run bench` gives each register a process of its own. */
async function main(script: string, path: string, runs: number): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the bench wrote it a moment ago
  console.log(JSON.stringify(await measure(require(script) as Engine, path, runs)));
}

async function measure(engine: Engine, path: string, runs: number): Promise<readonly number[]> {
  const bytes = readFileSync(path);
  const grids = await gridsOf(engine, bytes);
  const { check, planOf } = engine;
  const plan = planOf("ha-tinh-home-affairs-2022");
  // First, for what reading files leaves behind is cleared away while something else is measured.
  const checks = await timesOf(() => check(grids), CHECKS);
  const median = async (work: () => unknown, most = runs) => middle(await timesOf(work, Math.min(runs, most)));
  return [
    await median(() => gridsOf(engine, bytes)),
    checks[0] ?? NaN,
    middle(checks),
    await median(() => check(grids, plan && { plan })),
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

const [script = "", path = "", runs = ""] = process.argv.slice(2);
void main(script, path, Number(runs));
