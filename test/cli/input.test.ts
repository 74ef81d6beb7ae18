import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { texts } from "../../src/cli/texts";
import { locales } from "../../src/locales";
import { hostileFiles } from "../support/hostileFiles";
import { compoundFile, xlsx } from "../support/xlsx";
import { inFolder, runCli, runJson } from "./runCli";

const good = readFileSync("test/fixtures/quang-ngai-2022-unit.xlsx");

describe("check, given files it cannot read", () => {
  it("says of each in one sentence what to do, and checks the others", async () => {
    const files = {
      "0.xlsx": new Uint8Array(),
      "mật khẩu.xlsx": compoundFile(["EncryptedPackage"]),
      "cũ.xlsx": compoundFile(["Workbook"]),
      "văn bản.xlsx": new TextEncoder().encode("xin chào"),
      "nửa.xlsx": good.subarray(0, 5000),
      "khác.xlsx": await xlsx({ name: "Giao ước", rows: [["Nội dung giao ước thi đua"]] }),
      "trống.xlsx": await xlsx({ name: "Sheet1", rows: [] }),
      "tốt.xlsx": good,
    };
    await inFolder(files, async (folder) => {
      const paths = [...Object.keys(files), "không có.xlsx", "."].map((name) => join(folder, name));
      const { status, error, json } = await runJson("check", ...paths);
      expect(status).toBe(2);
      expect(error.trimEnd().split("\n")).toEqual([
        expect.stringMatching(/^0\.xlsx: Tệp rỗng/),
        expect.stringMatching(/^mật khẩu\.xlsx: Tệp có mật khẩu/),
        expect.stringMatching(/^cũ\.xlsx: Tệp không ở dạng \.xlsx/),
        expect.stringMatching(/^văn bản\.xlsx: Tệp không phải là sổ Excel/),
        expect.stringMatching(/^nửa\.xlsx: Tệp bị hỏng/),
        expect.stringMatching(/^khác\.xlsx: Không tìm thấy biểu đăng ký/),
        expect.stringMatching(/^trống\.xlsx: Không tìm thấy biểu đăng ký/),
        expect.stringMatching(/^không có\.xlsx: Không tìm thấy tệp/),
        expect.stringMatching(/: Đây không phải là tệp/),
      ]);
      const read = json.workbooks.filter((workbook) => workbook.error === null);
      expect(read).toMatchObject([{ file: "tốt.xlsx", year: 2022 }]);
      expect(json.workbooks.find(({ file }) => file === "khác.xlsx")).toMatchObject({
        unread: [{ sheet: "Giao ước", reason: "no-register" }],
      });
      expect(json.summary.total.individuals).toBe(8);
    });
  });

  it.each([
    ["a sheet of 900 MB", /^a\.xlsx: Tệp giải nén ra lớn gấp hàng trăm lần bình thường/],
    ["two names over the bytes of one file", /^a\.xlsx: Cấu trúc nén của tệp không an toàn/],
    ["a billion laughs in xl/workbook.xml", /^a\.xlsx: Tệp có khai báo DOCTYPE/],
    ["a million merges", /^a\.xlsx: Nội dung tệp lớn hơn nhiều/],
  ])("says of %s why it is refused, and what to do", async (name, sentence) => {
    const hostile = hostileFiles.find((file) => file.name === name);
    await inFolder({ "a.xlsx": (await hostile?.make()) ?? good }, async (folder) => {
      const { status, error } = await runCli("check", join(folder, "a.xlsx"));
      expect(status).toBe(2);
      expect(error).toMatch(sentence);
      expect(error.trimEnd().split("\n")).toHaveLength(1);
    });
  });

  it("answers with status 2 where nothing is left to check", async () => {
    const { status, out, error } = await runCli("check", "không có.xlsx");
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(error).toContain("Không tìm thấy tệp");
  });
});

describe("check, given several files", () => {
  it("tells two files of one name apart", async () => {
    await inFolder({ "a.xlsx": good }, async (folder) => {
      await mkdir(join(folder, "khác"));
      await writeFile(join(folder, "khác", "a.xlsx"), good);
      const { json } = await runJson("check", join(folder, "a.xlsx"), join(folder, "khác", "a.xlsx"), "--each");
      expect(json.workbooks.map(({ file, tables }) => [file, tables.length])).toEqual([
        ["a.xlsx", 2],
        ["a (2).xlsx", 2],
      ]);
    });
  });

  it("checks a file that is named twice once", async () => {
    const file = "test/fixtures/quang-ngai-2022-unit.xlsx";
    const { json } = await runJson("check", file, `./${file}`);
    expect(json.workbooks).toHaveLength(1);
  });
});

describe("check, given a workbook without a register", () => {
  it("judges it by nothing, and the others have their year, date and regime in common", async () => {
    const letter = await xlsx({ name: "Thư", rows: [["Kính gửi: Sở Nội vụ"]] });
    await inFolder({ "thư.xlsx": letter, "tốt.xlsx": good }, async (folder) => {
      const { json } = await runJson("check", join(folder, "thư.xlsx"), join(folder, "tốt.xlsx"));
      const judged = { year: 2022, reviewDate: "2022-12-31", regime: "law-2003" };
      expect(json).toMatchObject({
        ...judged,
        workbooks: [{ file: "thư.xlsx", year: null, reviewDate: null, regime: null }, judged],
      });
      const nothing = await runJson("check", join(folder, "thư.xlsx"), "--year", "2022");
      expect(nothing.json).toMatchObject({
        year: null,
        reviewDate: null,
        regime: null,
        workbooks: [{ year: null, reviewDate: null, regime: null }],
        checks: { rules: 0, entries: 0, evaluated: 0 },
      });
    });
  });
});

describe("check, called wrongly", () => {
  const file = "test/fixtures/quang-ngai-2022-unit.xlsx";

  it.each([
    ["an unknown command", ["kiem-tra", file], "Không có lệnh “kiem-tra”"],
    ["no file", ["check"], "Chưa nêu tệp"],
    ["a file without a name", ["check", file, ""], "Có một tên tệp để trống"],
    ["a copy without a place", ["check", file, "--out", ""], "--out cần tên"],
    ["a copy whose place is blank", ["check", file, "--out= "], "--out cần tên"],
    ["an unknown option", ["check", file, "--nam", "2022"], "--nam"],
    ["an option without its value", ["check", file, "--year"], "--year"],
    ["a year that is none", ["check", file, "--year", "22"], "--year cần một năm"],
    ["a date that does not exist", ["check", file, "--review-date", "2022-02-30"], "--review-date cần một ngày"],
    [
      "an unknown regime",
      ["check", file, "--regime", "law-1945"],
      "hiện có: amendment-2026, decree-152-2025, law-2003",
    ],
    [
      "a share that is no whole percent",
      ["check", file, "--fighter-cap", "12,5"],
      "số nguyên từ 1 đến 100; không phải “12,5”",
    ],
    ["an unknown province", ["check", file, "--profile", "ha-noi-1945"], "hiện có: quang-nam-2021"],
    ["an unknown language", ["check", file, "--lang", "fr"], "--lang chỉ nhận"],
    [
      "an unknown plan",
      ["check", file, "--plan", "ha-tinh"],
      "hiện có: ha-tinh-home-affairs-2022, ha-tinh-industry-2021",
    ],
  ] as const)("explains %s and ends with 2", async (_, argv, sentence) => {
    const { status, out, error } = await runCli(...argv);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(error).toContain(sentence);
    expect(error.trimEnd().split("\n")).toHaveLength(1);
  });

  it("explains in English too", async () => {
    const { error } = await runCli("check", file, "--lang=en", "--regime", "law-1945");
    expect(error).toContain("There is no --regime “law-1945”");
  });

  it("calls sheets in Vietnamese by their Vietnamese name", () => {
    const { usage, failures, planFile, planProblems, ...others } = texts.vi;
    const groups = [failures, planFile, planProblems, others, locales.vi.unread];
    const words: readonly string[] = [usage, ...groups.flatMap((group) => Object.values<string>(group))];
    expect(words.filter((text) => /\bsheets?\b/i.test(text.replace("{sheet}", "")))).toEqual([]);
  });

  it("shows how it is called", async () => {
    const { status, out } = await runCli("--help");
    expect({ status, out: out.slice(0, 9) }).toEqual({ status: 0, out: "Cách dùng" });
  });
});
