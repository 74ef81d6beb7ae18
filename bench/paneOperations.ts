import type { Frame, Page } from "playwright-core";
import { openPlayground, startPlayground } from "../test/support/playground";
import { writeXlsx } from "../src/xlsx/library";
import { middle, shown } from "./measure";
import { registerFile } from "./register";

/** Milliseconds a sync, as Excel on the web takes them. */
const LATENCY = "50 mili giây";
const RUNS = 7;
/** By then the pane has asked what it asks at its start. */
const IDLE = 1000;

/** Rows of a table: what somebody waits for in the pane, in a real browser, and how long: middle and longest of several runs. */
export async function measurePane(): Promise<readonly (readonly string[])[]> {
  const server = await startPlayground();
  try {
    const row = async (name: string, measure: () => Promise<readonly number[]>) => {
      const times = [...(await measure())].sort((a, b) => a - b);
      return [name, shown(middle(times)), shown(times.at(-1) ?? NaN)];
    };
    const open = async (bytes: Uint8Array) => {
      const playground = await openPlayground(server);
      await playground.openFile("register.xlsx", bytes);
      await playground.pane.button("Kiểm tra").waitFor();
      await playground.situation(LATENCY);
      return { playground, frame: await playground.pane.frame() };
    };
    return [
      await row("click to first finding, 500 people", async () => {
        const { playground, frame } = await open(await registerFile(500));
        const times: number[] = [];
        for (let run = 0; run < RUNS; run++) {
          await playground.pane.button("Kiểm tra").waitFor();
          await playground.page.waitForTimeout(IDLE);
          times.push(await frame.evaluate(untilFirstFinding));
          await frame.evaluate(() => location.reload());
        }
        await playground.page.context().close();
        return times;
      }),
      await row("edit to the finding gone, 500 people", async () => {
        const { playground, frame } = await open(await registerFile(500));
        await playground.pane.check();
        const times: number[] = [];
        for (let run = 0; run < RUNS; run++) {
          await playground.type("E241", "hỏi");
          await frame.getByText("“hỏi”").first().waitFor();
          times.push(await untilGone(playground.page, frame));
        }
        await playground.page.context().close();
        return times;
      }),
      await row("a frame while 10,000 findings are scrolled", async () => {
        const { playground, frame } = await open(await faultyFile(10_000));
        await playground.pane.check();
        const times = await frame.evaluate(framesWhileScrolling);
        await playground.page.context().close();
        return times;
      }),
    ];
  } finally {
    await server.close();
  }
}

/** A register in which every row has a mark that nobody understands. */
function faultyFile(people: number): Promise<Uint8Array> {
  const rows = Array.from({ length: people }, (_, index) => [index + 1, `Người số ${index + 1}`, "x", "x", "?"]);
  const head = [
    ["ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022"],
    ["TT", "Họ và tên", "Hoàn thành tốt nhiệm vụ", "LĐTT", "Giấy khen"],
  ];
  return writeXlsx({ sheets: [{ name: "Đăng ký", rows: [...head, ...rows] }] });
}

/** Runs in the pane: presses the check button, and waits until a finding is painted. */
async function untilFirstFinding(): Promise<number> {
  const check = [...document.querySelectorAll<HTMLElement>("button:not([role=tab])")].find(
    ({ textContent }) => textContent === "Kiểm tra",
  );
  const started = performance.now();
  check?.click();
  while (!document.querySelector("button[data-item]")) await new Promise((done) => requestAnimationFrame(done));
  return performance.now() - started;
}

/** Ticks the cell that held the unknown mark, and waits until the pane says nothing of it. */
async function untilGone(page: Page, frame: Frame): Promise<number> {
  await page.locator("#cell-E241").click();
  await page.keyboard.type("x");
  await frame.evaluate(() => {
    parent.addEventListener("keydown", () => performance.mark("edit"), { once: true, capture: true });
  });
  await page.keyboard.press("Enter");
  return frame.evaluate(async () => {
    while (document.body.textContent.includes("“hỏi”")) await new Promise((done) => requestAnimationFrame(done));
    return performance.now() - (performance.getEntriesByName("edit").at(-1)?.startTime ?? NaN);
  });
}

/** Runs in the pane: how long each frame takes while the list is scrolled by half a screen a frame. */
async function framesWhileScrolling(): Promise<number[]> {
  const list = document.querySelector("[role=list]")?.parentElement;
  if (!list) throw new Error("no list");
  const times: number[] = [];
  let before = await new Promise<number>((done) => requestAnimationFrame(done));
  for (let count = 0; count < 300; count++) {
    list.scrollTop += list.clientHeight / 2;
    const now = await new Promise<number>((done) => requestAnimationFrame(done));
    times.push(now - before);
    before = now;
  }
  return times;
}
