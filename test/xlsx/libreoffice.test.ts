import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { check, type CheckResult } from "../../src/check";
import { locales } from "../../src/locales";
import { planReport } from "../../src/report/planReport";
import { summaryColumns } from "../../src/report/summaryColumns";
import { type CellValue, readXlsx } from "../../src/xlsx/library";
import { readFile } from "../../src/xlsx/readFile";
import { writeFile } from "../../src/xlsx/writeFile";
import { changePart } from "../support/xlsx";

const program = "soffice";
const soffice = spawnSync(program, ["--version"]).status === 0;
const whenInstalled = soffice ? describe : describe.skip;
const suite = soffice
  ? "the sheet Tổng hợp, computed by LibreOffice"
  : "SKIPPED, LibreOffice is not installed (Debian: libreoffice-calc-nogui): the sheet Tổng hợp, computed by LibreOffice";

const samples = ["blank", "unit", "department"].map((name) => `test/fixtures/quang-ngai-2022-${name}.xlsx`);
const workbook = "a.xlsx";
/** Columns before the figures, and rows before the first unit. */
const lead = 2;
const head = 6;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "so-thi-dua-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The rows of the sheet Tổng hợp once LibreOffice has opened the file, computed it and saved it. */
async function computed(bytes: Uint8Array): Promise<readonly (readonly CellValue[])[]> {
  const source = join(folder, workbook);
  const saved = join(folder, "saved");
  writeFileSync(source, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const argv = ["--headless", profile, "--convert-to", "xlsx", "--outdir", saved, source];
  const { status, stderr } = spawnSync(program, argv, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const { sheets } = await readXlsx(readFileSync(join(saved, workbook)));
  const sheet = sheets.find(({ name }) => name === "Tổng hợp");
  if (!sheet) throw new Error("LibreOffice lost the sheet");
  return sheet.rows;
}

async function checkBytes(bytes: Uint8Array): Promise<CheckResult> {
  const reading = await readFile(workbook, bytes);
  if (reading.status === "unreadable") throw new Error(reading.reason);
  return check(reading.grids);
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

async function expectAgreement(original: Uint8Array, changed = original): Promise<void> {
  const planned = await checkBytes(original);
  const written = await writeFile(changed, planReport(planned, workbook, "vi"));
  const rows = await computed(written);
  const result = await checkBytes(changed);
  const units = result.summary.units;
  expect(units.map((_, index) => figures(result, rows[head + index]))).toEqual(
    units.map((_, index) => counted(result, index)),
  );
  expect(figures(result, rows[head + units.length])).toEqual(counted(result, "total"));
}

whenInstalled(suite, () => {
  it.each(samples)(
    "counts in %s what the engine counts",
    async (sample) => {
      await expectAgreement(readFileSync(sample));
    },
    60_000,
  );

  it("goes on counting when somebody ticks more, and takes no other mark for a tick", async () => {
    const sample = readFileSync("test/fixtures/quang-ngai-2022-department.xlsx");
    const marks = ["x", "X", " x ", "✓", "+", "*", "?", "-", "0", "1", "không", "c", "~", "x?", "có", "K"];
    const entries = (await checkBytes(sample)).workbooks.flatMap(
      ({ registrations }) => registrations[1]?.entries ?? [],
    );
    const ticked = await changePart(sample, "xl/worksheets/sheet1.xml", (xml) =>
      marks.reduce((text, mark, index) => {
        const address = `I${(entries[index]?.at.row ?? 0) + 1}`;
        return text.replace(
          new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`),
          `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${mark}</t></is></c>`,
        );
      }, xml),
    );
    expect((await checkBytes(ticked)).summary.total.counts["department-certificate"]).toBeGreaterThan(0);
    await expectAgreement(sample, ticked);
  }, 60_000);
});
