import { rmSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { axeViolations } from "../support/axe";
import { launchChromium } from "../support/chromium";
import { buildPane } from "../support/paneBundle";
import { serve, type Served } from "../support/serve";

const officeJs = "https://appsforoffice.microsoft.com/**";

let folder: string;
let served: Served;
let browser: Browser;
let page: Page;
/** What the pane asked of the workbook. */
let asked: string[];
let requests: string[];
let troubles: string[];

beforeAll(async () => {
  folder = await buildPane();
  [served, browser] = await Promise.all([serve(folder), launchChromium()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  if (folder) rmSync(folder, { recursive: true });
});

afterEach(async () => {
  await page.context().close();
  expect(troubles).toEqual([]);
});

async function openPane(wishes: string, options: BrowserContextOptions = {}): Promise<void> {
  page = await browser.newPage({ viewport: { width: 350, height: 378 }, reducedMotion: "reduce", ...options });
  [asked, requests, troubles] = [[], [], []];
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  page.on("request", (request) => requests.push(request.url()));
  await page.route(officeJs, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await page.exposeFunction("asked", (operation: string, detail: string) => {
    asked.push([operation, detail].join(" ").trim());
  });
  await page.goto(`${served.url}taskpane.html${wishes}`);
}

const button = (name: string | RegExp) => page.getByRole("button", { name });
const items = () => page.getByRole("list", { name: "Danh sách điều cần xem lại" }).getByRole("button");
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");

describe("the pane", () => {
  it("waits for the user, whose one button checks", async () => {
    await openPane("?people=3&good");
    await expect(page.getByRole("button").count()).resolves.toBe(1);
    expect(asked).toEqual([]);
    await button("Kiểm tra").click();
    await page.getByRole("heading", { name: /^Đạt: \d+ kiểm tra, 3 người, 0 lỗi$/ }).waitFor();
    expect(asked).toEqual(["readWorkbook"]);
  });

  it("checks at once when the ribbon asks, lists findings by severity and goes to a cell", async () => {
    await openPane("?do=check&people=14");
    await items().first().waitFor();
    expect(await page.getByRole("heading", { level: 3 }).allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(Lỗi|Cảnh báo|Lưu ý) \(\d+\)$/)]),
    );
    const item = items().filter({ hasText: "Đăng ký · E4 · Nguyễn Thị Ánh Tuyết 1 · Văn phòng Sở" });
    await item.click();
    expect(asked).toEqual(["readWorkbook", "goToCell Đăng ký 3 4"]);
    expect(await item.getAttribute("aria-current")).toBe("true");
  });

  it("writes both sheets at once when the ribbon asks, and says where they are", async () => {
    await openPane("?do=summary&people=2");
    await page.getByRole("status").filter({ hasText: "Đã ghi vào sổ làm việc: “Tổng hợp”, “Kiểm tra”." }).waitFor();
    expect(asked).toEqual(["readWorkbook", "writeReport"]);
    await button("Đóng thông báo").click();
    expect(await page.getByText("Đã ghi vào sổ làm việc").count()).toBe(0);
  });

  it("shows one severity only, and all again", async () => {
    await openPane("?do=check&people=14");
    await items().first().waitFor();
    const filter = page.getByRole("group", { name: "Lọc theo mức độ" }).getByRole("button", { name: /^Cảnh báo/ });
    await filter.click();
    expect(await page.getByRole("heading", { level: 3 }).allTextContents()).toEqual([
      expect.stringMatching(/^Cảnh báo/),
    ]);
    await filter.click();
    expect(await filter.getAttribute("aria-pressed")).toBe("false");
  });

  it("keeps ten thousand findings fluid", async () => {
    await openPane("?people=10000", { viewport: { width: 320, height: 700 } });
    const started = Date.now();
    await button("Kiểm tra").click();
    await items().first().waitFor();
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(await items().count()).toBeLessThan(40);
    await items().first().focus();
    await page.keyboard.press("End");
    await page.waitForFunction(() => document.activeElement?.textContent?.includes("Tuyết 10000"));
    expect(await items().count()).toBeLessThan(40);
  });

  it("is worked by keys, and never moves the focus by itself", async () => {
    await openPane("?people=14");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Kiểm tra");
    await page.keyboard.press("Enter");
    await items().first().waitFor();
    expect(await focused()).toBe("Kiểm tra lại");
    const names = (await items().allTextContents()).slice(0, 2);
    while ((await focused()) !== names[0]) await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(names[1]);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-current") === "true");
    expect(asked.at(-1)).toMatch(/^goToCell Đăng ký/);
  });

  it.each([
    ["?do=check", "Không tìm thấy biểu đăng ký"],
    ["?do=check&people=1&refuse=readWorkbook:InvalidOperationInCellEditMode", "Nhấn Enter để kết thúc nhập ô"],
    ["?do=check&people=1&refuse=readWorkbook:ResponsePayloadSizeLimitExceeded", "quá lớn"],
    ["?do=check&people=1&refuse=readWorkbook:GeneralException", "khi đọc sổ làm việc (mã GeneralException)"],
    ["?do=summary&people=1&refuse=writeReport:AccessDenied", "đang được bảo vệ"],
    ["?do=check&people=1&waiting", "nhấn Enter để kết thúc nhập ô"],
    ["?do=check&people=1&year=2026", "Quy định sửa đổi từ 01/10/2026 chưa được kiểm chứng"],
    ["?do=check&people=1&good&language=en-US", "Passed: "],
  ])("for %s says “%s”", async (wishes, sentence) => {
    await openPane(wishes);
    await page.getByText(sentence).first().waitFor();
  });

  it("asks nobody but its own server and Microsoft's for office.js", async () => {
    await openPane("?do=summary&people=5");
    await button("Đóng thông báo").waitFor();
    const others = requests.filter((url) => !url.startsWith(served.url));
    expect(others).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  });
});

describe.each([
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["high contrast", { forcedColors: "active" }],
] as const)("in %s", (_, look) => {
  it.each([
    ["before a check", "?people=3", "Kiểm tra biểu đăng ký thi đua"],
    ["without a register", "?do=check", "Không tìm thấy biểu đăng ký"],
    ["with findings", "?do=check&people=14", "lỗi cần sửa"],
    ["after writing", "?do=summary&people=14&year=2026", "Đã ghi vào sổ làm việc"],
    ["after a failure", "?do=check&people=1&refuse=readWorkbook:GeneralException", "Chưa làm được"],
  ])("%s it is accessible and 320 px wide", async (_moment, wishes, sentence) => {
    await openPane(wishes, { ...look, viewport: { width: 320, height: 700 } });
    await page.getByText(sentence).last().waitFor();
    await page.locator("button[aria-disabled=true]").first().waitFor({ state: "detached" });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
