import { readFileSync } from "node:fs";
import { join } from "node:path";
import { locales } from "../../src/locales";
import { xlsx } from "../support/xlsx";
import { inFolder, type JsonCounts, type JsonFinding, runCli, runJson } from "./runCli";

interface Expected {
  readonly year: number;
  readonly errors?: number;
  readonly findings?: readonly { readonly rule: string; readonly cell: string; readonly severity: string }[];
  readonly total: Pick<JsonCounts, "collectives" | "individuals"> & Partial<JsonCounts> & { readonly units?: number };
}

// The expectation says 5 for the unit's register, which holds 4 and says so in its own total (I24).
const corrections: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "test/fixtures/quang-ngai-2022-unit": { "department-certificate": 4 },
};

const samples = ["blank", "unit", "department"].map((name) => `test/fixtures/quang-ngai-2022-${name}`);

describe.each(samples)("check %s.xlsx", (sample) => {
  const expected = JSON.parse(readFileSync(`${sample}.expected.json`, "utf8")) as Expected;
  const stands =
    ({ rule, cell, severity }: { rule: string; cell: string; severity: string }) =>
    (finding: JsonFinding) =>
      finding.rule === rule && finding.severity === severity && [finding.cell, ...finding.related].includes(cell);

  it("finds what is to be found", async () => {
    const { json } = await runJson("check", `${sample}.xlsx`);
    expect(json.year).toBe(expected.year);
    expect((expected.findings ?? []).filter((wanted) => !json.findings.some(stands(wanted)))).toEqual([]);
  });

  it("counts what is to be counted", async () => {
    const { json } = await runJson("check", `${sample}.xlsx`);
    const { counts = {}, units, ...heads } = expected.total;
    expect(json.summary.total).toMatchObject({ ...heads, counts: { ...counts, ...corrections[sample] } });
    if (units !== undefined) expect(json.summary.units).toHaveLength(units);
  });

  it("ends with the status its errors call for", async () => {
    const { json, status } = await runJson("check", `${sample}.xlsx`);
    const errors = json.findings.filter(({ severity }) => severity === "error").length;
    if (expected.errors !== undefined) expect(errors).toBe(expected.errors);
    expect(status).toBe(errors > 0 ? 1 : 0);
  });

  it("answers byte for byte the same, whatever the machine's language", async () => {
    const before = process.env["LANG"];
    const first = await runCli("check", `${sample}.xlsx`, "--json");
    process.env["LANG"] = "tr_TR.UTF-8";
    const second = await runCli("check", `${sample}.xlsx`, "--json");
    process.env["LANG"] = before;
    expect(second).toEqual(first);
  });
});

describe("check, answering in JSON", () => {
  it("has the shape of the contract", async () => {
    const { json } = await runJson("check", "test/fixtures/quang-ngai-2022-department.xlsx");
    expect(Object.keys(json)).toEqual([
      "schema",
      "year",
      "reviewDate",
      "regime",
      "plan",
      "workbooks",
      "findings",
      "summary",
      "checks",
    ]);
    expect(json.workbooks).toMatchObject([
      {
        file: "quang-ngai-2022-department.xlsx",
        year: 2022,
        reviewDate: "2022-12-31",
        regime: "law-2003",
        tables: [
          { subject: "collective", sheet: "Đăng ký 2022", entries: 6, columns: { C: "level", K: "note" } },
          { subject: "individual", sheet: "Đăng ký 2022", entries: 39, columns: { C: "level:excellent", M: "note" } },
        ],
        unread: [],
        error: null,
      },
    ]);
    expect(json.findings.find(({ rule }) => rule === "level-multiple")).toMatchObject({
      layer: "form",
      severity: "error",
      workbook: "quang-ngai-2022-department.xlsx",
      sheet: "Đăng ký 2022",
      cell: "C36",
      related: ["D36"],
      unit: "Phòng Kế hoạch - Tài chính",
      evidence: "confirmed",
    });
  });

  it("judges by the date and the law it is given", async () => {
    const file = "test/fixtures/quang-ngai-2022-unit.xlsx";
    expect((await runJson("check", file, "--review-date", "2024-03-01")).json).toMatchObject({ regime: "law-2022" });
    expect((await runJson("check", file, "--regime", "law-2022")).json).toMatchObject({ regime: "law-2022" });
    expect((await runJson("check", file, "--year", "2024")).json).toMatchObject({
      year: 2024,
      reviewDate: "2024-12-31",
    });
  });
});

describe("check, answering people", () => {
  it("says that all is well, and what was looked at", async () => {
    const { out, error, status } = await runCli("check", "test/fixtures/quang-ngai-2022-unit.xlsx");
    expect(out).toContain("Đạt: đã kiểm tra 1 tập thể, 8 cá nhân");
    expect({ error, status }).toEqual({ error: "", status: 0 });
  });

  it("does not say so of a form without rows", async () => {
    const { out } = await runCli("check", "test/fixtures/quang-ngai-2022-blank.xlsx");
    expect(out).not.toContain("Đạt");
    expect(out).toContain("Biểu chưa có tập thể, cá nhân nào.");
  });

  it("tells place, person, problem, remedy and basis", async () => {
    const { out } = await runCli("check", "test/fixtures/quang-ngai-2022-department.xlsx");
    expect(out).toMatch(
      /- Đăng ký 2022 · E10 · Thanh tra Sở\n {4}Thanh tra Sở đăng ký .*\n {4}Cách xử lý: .*\n {4}Căn cứ: khoản 1 Điều 27 /,
    );
  });

  it("speaks English when told to", async () => {
    const { out } = await runCli("check", "test/fixtures/quang-ngai-2022-department.xlsx", "--lang", "en");
    expect(out).toMatch(/^ {2}Error \(\d+\)$/m);
    expect(out).toMatch(/ {4}What to do: /);
  });

  const unit = "test/fixtures/quang-ngai-2022-unit.xlsx";

  it("counts one of a thing in English as one", async () => {
    const { out } = await runCli("check", unit, "--lang", "en");
    expect(out).toMatch(/^ {2}Read .*: Collective, 1 row\.$/m);
    expect(out).toMatch(/^ {2}Read .*: Individual, 8 rows\.$/m);
    expect(out).toMatch(/^ {2}Passed: 1 collective and 8 people checked against \d+ rules, no errors\.$/m);
    expect(out).toMatch(/^ {2}Total: 1 collective, 8 people; /m);
  });

  it("says that another law applies to 2023 if the council meets after the year", async () => {
    const said = async (...more: readonly string[]) =>
      (await runCli("check", "test/fixtures/quang-ngai-2022-unit.xlsx", "--year", "2023", ...more)).out;
    expect(await said()).toContain("nếu hội đồng họp sau ngày 31/12/2023");
    expect(await said("--review-date", "2023-12-20")).not.toContain("nếu hội đồng họp sau ngày");
  });

  it.each(["vi", "en"] as const)("warns of a law that is not verified (%s)", async (language) => {
    const banner = `  ${locales[language].unverifiedRegime}\n`;
    expect((await runCli("check", unit, "--lang", language, "--regime", "amendment-2026")).out).toContain(banner);
    expect((await runCli("check", unit, "--lang", language)).out).not.toContain(banner);
  });

  it.each([
    ["vi", "nhận trước ngày 01/10/2026"],
    ["en", "received before 2026-10-01"],
  ])("says how to see a dossier of 2026 by the law before, unless a law is named (%s)", async (language, words) => {
    const said = async (...more: readonly string[]) =>
      (await runCli("check", unit, "--lang", language, "--year", "2026", ...more)).out;
    expect(await said()).toMatch(new RegExp(`${words}.*--regime decree-152-2025`));
    expect(await said("--regime", "amendment-2026")).not.toContain(words);
    expect(await said("--regime", "decree-152-2025")).not.toContain(words);
  });

  it("says which law it applies where the register names no year, and how to name it", async () => {
    const rows = [
      ["TT", "Họ và tên", "Lao động tiên tiến"],
      ["1", "Trần Thị An", "x"],
    ];
    await inFolder({ "a.xlsx": await xlsx({ name: "Đăng ký", rows }) }, async (folder) => {
      const textOf = async (...argv: string[]) => (await runCli("check", join(folder, "a.xlsx"), ...argv)).out;
      const newest = locales.vi.regimes["amendment-2026"];
      const sentence = "Biểu không ghi năm đăng ký nên áp dụng quy định mới nhất";
      expect(await textOf()).toContain(`  ${sentence}: ${newest}; hãy nêu năm bằng --year.\n`);
      expect(await textOf("--lang", "en")).toMatch(/names no year, so the newest law is applied: .*--year\.\n/);
      for (const argv of [
        ["--year", "2022"],
        ["--regime", "law-2022"],
        ["--review-date", "2022-12-31"],
      ])
        expect(await textOf(...argv)).not.toContain(sentence);
    });
  });
});
