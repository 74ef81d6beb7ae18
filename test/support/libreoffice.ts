import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CheckResult } from "../../src/check";
import { locales } from "../../src/locales";
import { summaryColumns } from "../../src/report/summaryColumns";
import { type CellValue, readXlsx } from "../../src/xlsx/library";

const program = "soffice";

export const hasLibreOffice = spawnSync(program, ["--version"]).status === 0;

/** Columns of the sheet Tổng hợp before the figures, and rows before the first unit. */
const lead = 2;
const head = 6;

/** The rows of each sheet, by name, once LibreOffice has opened the file, computed it and saved it. */
export async function reopened(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly (readonly CellValue[])[]>> {
  const folder = mkdtempSync(join(tmpdir(), "so-thi-dua-"));
  try {
    const source = join(folder, "a.xlsx");
    const saved = join(folder, "saved");
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const argv = ["--headless", profile, "--convert-to", "xlsx", "--outdir", saved, source];
    const { status, stderr } = spawnSync(program, argv, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    const { sheets } = await readXlsx(readFileSync(join(saved, "a.xlsx")));
    return new Map(sheets.map(({ name, rows }) => [name, rows]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the rows of Tổng hợp show of each unit and in all, and what the engine counts, by what is counted. */
export function figuresOf(result: CheckResult, sheets: Awaited<ReturnType<typeof reopened>>) {
  const rows = sheets.get("Tổng hợp");
  if (!rows) throw new Error("LibreOffice lost the sheet");
  const { units } = result.summary;
  const whole = units.length;
  return {
    shown: [...units.map((_, index) => figures(result, rows[head + index])), figures(result, rows[head + whole])],
    counted: [...units.map((_, index) => counted(result, index)), counted(result, "total")],
  };
}

/** Figures of one row of the sheet, by what they count; figures of collectives and people add up as in the engine. */
function figures(result: CheckResult, row: readonly CellValue[] = []): Readonly<Record<string, number>> {
  const tables = result.workbooks.flatMap(({ registrations }) => registrations);
  const sums: Record<string, number> = {};
  summaryColumns(tables, locales.vi).forEach(({ kind, figure }, index) => {
    if (figure.is === "share") return;
    const key = figure.is === "headcount" ? kind : figure.is === "count" ? figure.key : `effective ${figure.keys[0]}`;
    sums[key] = (sums[key] ?? 0) + Number(row[lead + index]);
  });
  return sums;
}

/** The same figures as the engine counts them. */
function counted(result: CheckResult, unit: number | "total"): Readonly<Record<string, number>> {
  const counts = unit === "total" ? result.summary.total : result.summary.units[unit];
  const { collectives = 0, individuals = 0, counts: ticks = {}, effective = {} } = counts ?? {};
  const known: Readonly<Record<string, number | undefined>> = {
    collective: collectives,
    individual: individuals,
    ...ticks,
    ...Object.fromEntries(Object.entries(effective).map(([honor, count]) => [`effective ${honor}`, count])),
  };
  return Object.fromEntries(Object.keys(figures(result)).map((key) => [key, known[key] ?? 0]));
}
