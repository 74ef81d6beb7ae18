import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { readFile } from "../../src/xlsx/readFile";
import type { Theme } from "../conformance/Case";
import { questionOf, readJson } from "../conformance/runCase";
import { launchChromium } from "../support/chromium";
import { answer, questionText } from "../support/engineFixture";
import { hostileWorkbook } from "../support/hostileWorkbook";
import { buildPage } from "../support/paneBundle";
import { serve, type Served } from "../support/serve";

let folder: string;
let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await buildPage("engineFixture.ts");
  [served, browser] = await Promise.all([serve(folder), launchChromium()]);
  page = await browser.newPage();
  await page.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "" }),
  );
  await page.goto(`${served.url}taskpane.html`);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  if (folder) rmSync(folder, { recursive: true });
});

const cases = join(__dirname, "../conformance/cases");

describe("Node and Chromium say the same, byte for byte", () => {
  it.each(readdirSync(cases))("of the cases in %s", async (file) => {
    const questions = readJson<Theme>("cases", file).cases.map((one) => {
      const { grids, options } = questionOf(one);
      return questionText(grids, options);
    });
    const answers = await page.evaluate((texts) => texts.map((text) => window.answer(text)), questions);
    expect(answers).toEqual(questions.map(answer));
  });

  it.each(["department", "unit", "blank"])("of the sample %s", async (sample) => {
    await same(readFileSync(join(__dirname, `../fixtures/quang-ngai-2022-${sample}.xlsx`)));
  });

  it("of five hundred hostile texts", async () => {
    await same(await hostileWorkbook());
  });
});

async function same(bytes: Uint8Array): Promise<void> {
  const reading = await readFile("a.xlsx", bytes);
  if (reading.status !== "read") throw new Error(reading.reason);
  const question = questionText(reading.grids, {});
  expect(await page.evaluate((text) => window.answer(text), question)).toBe(answer(question));
}
