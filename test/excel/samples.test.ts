import { readFileSync } from "node:fs";
import { check, type CheckResult } from "../../src/check";
import { cellAddress } from "../../src/grid/address";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { readFile } from "../../src/xlsx/readFile";
import { openInHost } from "../support/host";

const samples = ["blank", "unit", "department"].map((name) => `test/fixtures/quang-ngai-2022-${name}.xlsx`);

function view({ findings, summary }: CheckResult) {
  return {
    findings: findings.map(({ at, ruleId, severity, data }) => ({ cell: cellAddress(at), ruleId, severity, data })),
    summary,
  };
}

it.each(samples)("%s is read through Excel as from the file", async (file) => {
  const opened = await openInHost(file);
  const throughExcel = check(await readWorkbook());
  opened.close();
  const reading = await readFile("a.xlsx", readFileSync(file));
  if (reading.status === "unreadable") throw new Error(reading.reason);
  expect(view(throughExcel)).toEqual(view(check(reading.grids)));
});
