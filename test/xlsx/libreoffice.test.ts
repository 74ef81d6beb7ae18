import { readFileSync } from "node:fs";
import { check, type CheckResult } from "../../src/check";
import { planReport } from "../../src/report/planReport";
import { readFile } from "../../src/xlsx/readFile";
import { writeFile } from "../../src/xlsx/writeFile";
import { figuresOf, hasLibreOffice, reopened } from "../support/libreoffice";
import { changePart } from "../support/xlsx";

const whenInstalled = hasLibreOffice ? describe : describe.skip;
const suite = hasLibreOffice
  ? "the sheet Tổng hợp, computed by LibreOffice"
  : "SKIPPED, LibreOffice is not installed (Debian: libreoffice-calc-nogui): the sheet Tổng hợp, computed by LibreOffice";

const samples = ["blank", "unit", "department"].map((name) => `test/fixtures/quang-ngai-2022-${name}.xlsx`);
const workbook = "a.xlsx";

async function checkBytes(bytes: Uint8Array): Promise<CheckResult> {
  const reading = await readFile(workbook, bytes);
  if (reading.status === "unreadable") throw new Error(reading.reason);
  return check(reading.grids);
}

async function expectAgreement(original: Uint8Array, changed = original): Promise<void> {
  const planned = await checkBytes(original);
  const written = await writeFile(changed, planReport(planned, workbook, "vi"));
  const sheets = await reopened(written);
  const { shown, counted } = figuresOf(await checkBytes(changed), sheets);
  expect(shown).toEqual(counted);
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
