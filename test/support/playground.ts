import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Frame, Locator, Page } from "playwright-core";
import { buildPage } from "../../src/host/playground/server/buildPage";
import { listen } from "../../src/host/playground/server/listen";
import { launchChromium } from "./chromium";

export interface PlaygroundServer {
  readonly browser: Browser;
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Builds the page as `npm run playground` does, serves it and starts a browser. */
export async function startPlayground(): Promise<PlaygroundServer> {
  const folder = mkdtempSync(join(tmpdir(), "so-thi-dua-playground-"));
  const [browser] = await Promise.all([launchChromium(), buildPage(folder)]);
  const { url, close } = await listen(folder, 0);
  return {
    browser,
    url,
    close: async () => {
      await browser.close();
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The page as a person has it before them: the spreadsheet and the pane. */
export interface PlaygroundPage {
  readonly page: Page;
  /** Errors of the page, and requests to other machines, none of which may be. */
  readonly troubles: readonly string[];
  readonly grid: Locator;
  readonly cell: (address: string) => Locator;
  readonly pane: Pane;
  openSample(label: string): Promise<void>;
  openFile(name: string, bytes: Uint8Array): Promise<void>;
  type(address: string, text: string): Promise<void>;
  tab(name: string): Locator;
  save(): Promise<Uint8Array>;
  situation(item: string): Promise<void>;
}

export interface Pane {
  frame(): Promise<Frame>;
  button(name: string | RegExp): Locator;
  text(text: string | RegExp): Locator;
  /** Presses the check button and waits for the result. */
  check(): Promise<void>;
  write(): Promise<void>;
  /** Goes to the cell of the first finding at this place, wherever it stands in the list. */
  goTo(place: string): Promise<void>;
  /** All findings, also those that are in the page only once one scrolls to them. */
  findings(): Promise<readonly ShownFinding[]>;
}

export interface ShownFinding {
  /** "Lỗi · Luật · Đăng ký 2022 · E10" */
  readonly head: string;
  readonly what: string;
}

export async function openPlayground(
  { browser, url }: PlaygroundServer,
  options: BrowserContextOptions = {},
): Promise<PlaygroundPage> {
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    reducedMotion: "reduce",
    acceptDownloads: true,
    ...options,
  });
  page.setDefaultTimeout(15_000);
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  page.on("dialog", (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.context().route("**", (route) => {
    const address = route.request().url();
    if (address.startsWith(url)) return route.continue();
    troubles.push(`request to ${address}`);
    return route.abort();
  });
  await page.goto(url);
  const pane = paneOf(page);
  await pane.button("Kiểm tra").waitFor();
  const grid = page.getByRole("grid");
  const cell = (address: string) => page.locator(`#cell-${address}`);
  const select = async (address: string) => {
    await page.getByRole("textbox", { name: "Ô đang chọn" }).fill(address);
    await page.keyboard.press("Enter");
    await cell(address).click();
  };
  return {
    page,
    troubles,
    grid,
    cell,
    pane,
    openSample: async (label) => {
      await page.getByRole("button", { name: "Tệp mẫu" }).click();
      await page.getByRole("menuitem", { name: label }).click();
      await page.getByRole("status").filter({ hasText: "trang chạy thử" }).waitFor();
      await pane.button("Kiểm tra").waitFor();
    },
    openFile: (name, bytes) =>
      page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) }),
    type: async (address, text) => {
      await select(address);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    tab: (name) => page.getByRole("tab", { name, exact: true }),
    save: async () => {
      const started = page.waitForEvent("download");
      await page.getByRole("button", { name: "Lưu .xlsx" }).click();
      const chunks: Buffer[] = [];
      for await (const chunk of await (await started).createReadStream()) chunks.push(chunk as Buffer);
      return new Uint8Array(Buffer.concat(chunks));
    },
    situation: async (item) => {
      await page.getByRole("button", { name: "Tình huống" }).click();
      await page.getByText(item, { exact: true }).click();
    },
  };
}

function paneOf(page: Page): Pane {
  const inside = page.frameLocator("iframe");
  const button = (name: string | RegExp) => inside.getByRole("button", { name, exact: true });
  const frame = async () => {
    const found = await (await page.locator("iframe").elementHandle())?.contentFrame();
    if (!found) throw new Error("no pane");
    return found;
  };
  const list = inside.getByRole("list", { name: "Danh sách điều cần xem lại" });
  return {
    frame,
    button,
    text: (text) => inside.getByText(text).first(),
    check: async () => {
      await button(/^Kiểm tra/).click();
      await inside.getByRole("heading", { level: 2 }).filter({ hasNotText: "Kiểm tra biểu" }).first().waitFor();
      const busy = inside.locator("button[aria-disabled=true]").filter({ hasText: /^Kiểm tra/ });
      await busy.waitFor({ state: "detached" });
    },
    write: async () => {
      await button("Ghi tổng hợp").click();
      await inside.getByText("Đã ghi vào sổ làm việc").last().waitFor();
    },
    goTo: async (place) => {
      const item = list.locator("button[data-item]").filter({ hasText: place }).first();
      await list.locator("button[data-item]").first().focus();
      await page.keyboard.press("Home");
      while ((await item.count()) === 0) await page.keyboard.press("ArrowDown");
      await item.click();
    },
    findings: async () => (await frame()).evaluate(readFindings),
  };
}

/** Runs in the pane's page. */
async function readFindings(): Promise<ShownFinding[]> {
  const scroller = document.querySelector("[role=list]")?.parentElement;
  const found = new Map<number, ShownFinding>();
  if (!scroller) return [];
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let top = 0; top <= scroller.scrollHeight; top += scroller.clientHeight / 2) {
    scroller.scrollTop = top;
    await frame();
    await frame();
    for (const item of scroller.querySelectorAll("[role=listitem]")) {
      const [head, what] = [...item.querySelectorAll("button[data-item] > span")].map(
        (span) => span.textContent?.replace(/\s+/g, " ").trim() ?? "",
      );
      if (head === undefined || what === undefined) continue;
      const parts = head.split(" · ");
      const upToCell = parts.slice(0, parts.findIndex((part) => /^[A-Z]+\d+$/.test(part)) + 1);
      found.set(Number(item.getAttribute("aria-posinset")), { head: upToCell.join(" · "), what });
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, finding]) => finding);
}
