import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check, type CheckResult } from "../../src/check";
import type { CheckOptions } from "../../src/judging/CheckOptions";
import { parseRange } from "../../src/grid/address";
import type { Grid } from "../../src/grid/Grid";
import { planOf } from "../../src/plan/planOf";
import type { Plan } from "../../src/plan/Plan";
import { readPlanJson } from "../../src/plan/readPlanJson";
import type { Case, Row, Sheet } from "./Case";

export function runCase(one: Case): CheckResult {
  const { grids, options } = questionOf(one);
  return check(grids, options);
}

/** What the case asks of the engine. */
export function questionOf({ sheets, history, plan, year, ...others }: Case) {
  const { regime, reviewDate, tickStyle, profile, today } = others;
  const options: CheckOptions = {
    year,
    ...(regime && { regime }),
    ...(reviewDate && { reviewDate }),
    ...(tickStyle && { tickStyle }),
    ...(profile && { profile }),
    ...(today && { today }),
    ...(plan !== undefined && { plan: planFrom(plan) }),
    ...(history && { history: history.map((sheet, index) => gridOf(sheet, index, `minh-chung-${index + 1}.xlsx`)) }),
  };
  return { grids: sheets.map((sheet, index) => gridOf(sheet, index, "a.xlsx")), options };
}

export function readJson<T>(...path: readonly string[]): T {
  // Outside data enters here; a case of another shape fails its own test.
  return JSON.parse(readFileSync(join(__dirname, ...path), "utf8")) as T;
}

const bases = readJson<Readonly<Record<string, Readonly<Record<string, Row>>>>>("bases.json");

function planFrom(plan: string | object): Plan {
  const reading = typeof plan === "string" ? { plan: planOf(plan) } : readPlanJson(plan);
  if ("problems" in reading || !reading.plan) throw new Error(`no plan: ${JSON.stringify(plan)}`);
  return reading.plan;
}

function gridOf({ base, rows, name, workbook, merges = [] }: Sheet, index: number, inWorkbook: string): Grid {
  const head = base === undefined ? {} : bases[base];
  if (!head) throw new Error(`no base: ${base}`);
  const lines = new Map(Object.entries({ ...head, ...rows }).map(([row, line]) => [Number(row), line]));
  const height = Math.max(...lines.keys());
  return {
    workbook: workbook ?? inWorkbook,
    sheet: name ?? `Đăng ký ${index + 1}`,
    origin: { row: 0, column: 0 },
    values: Array.from({ length: height }, (_, row) => cellsOf(lines.get(row + 1) ?? "")),
    merges: merges.flatMap((address) => parseRange(address) ?? []),
    hiddenRows: [],
    hiddenColumns: [],
    linked: [],
    fonts: new Map(),
  };
}

function cellsOf(row: Row): Grid["values"][number] {
  return typeof row === "string" ? row.split("|").map((cell) => cell.trim()) : row;
}
