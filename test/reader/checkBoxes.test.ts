import { readWorkbook } from "../../src/excel/readWorkbook";
import type { Grid } from "../../src/grid/Grid";
import { readFile } from "../../src/xlsx/readFile";
import { openInHost } from "../support/host";
import { entryView, registers } from "../support/register";
import { xlsx } from "../support/xlsx";

/** In-cell check boxes are booleans to whoever reads the cell. */
const file = xlsx({
  name: "Đăng ký",
  rows: [
    ["TT", "Họ và tên", "HTXSNV", "HTTNV", "LĐTT", "CSTĐCS"],
    [1, "An", true, false, true, false],
    [2, "Bình", false, true, true, true],
  ],
});

const doors: Readonly<Record<string, (bytes: Uint8Array) => Promise<readonly Grid[]>>> = {
  "an .xlsx file": async (bytes) => {
    const reading = await readFile("a.xlsx", bytes);
    if (reading.status !== "read") throw new Error(reading.reason);
    return reading.grids;
  },
  Excel: async (bytes) => {
    const { close } = await openInHost(bytes);
    return readWorkbook().finally(close);
  },
};

describe("check boxes in cells", () => {
  it.each(Object.keys(doors))("register where they are set and do not where they are clear, in %s", async (door) => {
    const grids = await doors[door]?.(await file);
    const [table] = registers(grids ?? []);
    expect(table?.entries.map(entryView)).toEqual([
      "An (): excellent, advanced-worker E2",
      "Bình (): good, advanced-worker E3, grassroots-fighter F3",
    ]);
    expect(table?.entries.flatMap(({ levels, ticks }) => [...levels, ...ticks].map(({ held }) => held))).toEqual(
      Array.from({ length: 5 }, () => true),
    );
  });
});
