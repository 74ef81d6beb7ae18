import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readXlsx } from "../../src/xlsx/library";
import { changePart } from "../support/xlsx";
import { inFolder, runCli, runJson } from "./runCli";

const names = [
  "=1+1",
  "=HYPERLINK(&quot;http://x&quot;)",
  "+1",
  "-1",
  "@SUM(A1)",
  "&lt;img src=x onerror=alert(1)&gt;",
  "__proto__",
  "constructor",
  "{name} {0}",
  "../../etc/passwd",
  "&#x202E;nA nêyugN",
  "_x001B_[2J_x0007_",
];

/** The sample with these names for its people, each with two levels, so that every one of them is found fault with. */
async function hostileRegister(): Promise<Uint8Array> {
  const sample = readFileSync("test/fixtures/quang-ngai-2022-department.xlsx");
  return changePart(sample, "xl/worksheets/sheet1.xml", (xml) =>
    names.reduce((text, name, index) => {
      const row = 24 + index;
      const cell = (address: string, content: string) =>
        `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;
      const replace = (source: string, column: string, content: string) =>
        source.replace(
          new RegExp(`<c r="${column}${row}"[^>]*?(?:/>|>.*?</c>)`),
          cell(`${column}${row}`, content).replaceAll("$", "$$$$"),
        );
      return replace(replace(replace(text, "B", name), "C", "x"), "D", "x");
    }, xml),
  );
}

const shown = [
  "=1+1",
  '=HYPERLINK("http://x")',
  "+1",
  "-1",
  "@SUM(A1)",
  "<img src=x onerror=alert(1)>",
  "__proto__",
  "constructor",
  "{name} {0}",
  "../../etc/passwd",
];

describe("names that are more than names", () => {
  it("stay text in JSON", async () => {
    await inFolder({ "a.xlsx": await hostileRegister() }, async (folder) => {
      const { json } = await runJson("check", join(folder, "a.xlsx"));
      const subjects = json.findings.filter(({ rule }) => rule === "level-multiple").map(({ subject }) => subject);
      expect(subjects).toEqual(expect.arrayContaining(shown));
      for (const name of shown) {
        const finding = json.findings.find(({ subject }) => subject === name);
        expect(finding?.message).toContain(name);
      }
    });
  });

  it("cannot steer the terminal", async () => {
    await inFolder({ "a.xlsx": await hostileRegister() }, async (folder) => {
      const { out, error } = await runCli("check", join(folder, "a.xlsx"));
      for (const name of shown) expect(out).toContain(name);
      expect(out).toContain("<U+001B>[2J<U+0007>");
      expect(out).toContain("<U+202E>nA nêyugN");
      // eslint-disable-next-line no-control-regex -- these are what it is about
      expect(out + error).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    });
  });

  it("stay text in the sheets that are written", async () => {
    await inFolder({ "a.xlsx": await hostileRegister() }, async (folder) => {
      await runCli("check", join(folder, "a.xlsx"), "--out", join(folder, "ra"));
      const { sheets } = await readXlsx(await readFile(join(folder, "ra", "a.xlsx")));
      const findings = sheets.find(({ name }) => name === "Kiểm tra");
      const texts = new Set(findings?.rows.flat());
      for (const name of shown) expect(texts).toContain(name);
      const formulas = [...(findings?.cells?.values() ?? [])].flatMap(({ formula }) => formula ?? []);
      expect(
        formulas.filter(
          (formula) => !/^HYPERLINK\("#'Đăng ký 2022'![A-Z]+\d+","Đăng ký 2022 · [A-Z]+\d+"\)$/.test(formula),
        ),
      ).toEqual([]);
    });
  });

  it("cannot lead out of the folder that is written to", async () => {
    await inFolder({ "..=1+1.xlsx": await hostileRegister() }, async (folder) => {
      await runCli("check", join(folder, "..=1+1.xlsx"), "--out", join(folder, "ra"));
      expect((await readFile(join(folder, "ra", "..=1+1.xlsx"))).length).toBeGreaterThan(0);
    });
  });
});
