import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { check, type CheckResult } from "../../src/check";
import { cellAddress, columnName } from "../../src/grid/address";
import { locales } from "../../src/locales";
import { wordFinding } from "../../src/locales/wordFinding";
import { LEAD, summaryFrame } from "../../src/report/summaryFrame";
import type { Figure } from "../../src/report/summaryColumns";
import { findingRows } from "../../src/taskpane/findingRows";
import { texts } from "../../src/taskpane/texts";
import { readFile as readRegister } from "../../src/xlsx/readFile";
import { readXlsx } from "../../src/xlsx/library";
import { axeViolations } from "../support/axe";
import { xlsx } from "../support/xlsx";
import type { PlaygroundPage, ShownFinding } from "../support/playground";
import { playgroundSuite } from "../support/playgroundSuite";

// A browser and a build of the page may share two cores with other tests.
jest.setTimeout(60_000);

const department = "quang-ngai-2022-department.xlsx";

const openPlayground = playgroundSuite();
let open: PlaygroundPage;

afterEach(() => expect(open.troubles).toEqual([]));

describe("the playground", () => {
  it("shows the department's register with the pane beside it, in a moment", async () => {
    const started = Date.now();
    open = await openPlayground();
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(await open.grid.getAttribute("aria-label")).toBe("Trang tính Đăng ký 2022");
    expect(await open.cell("B9").textContent()).toBe("Văn phòng Sở");
    expect(await open.cell("B9").getAttribute("aria-colindex")).toBe("3");
    // Merged over A7:A8 and B7:B8.
    expect(await open.cell("B7").getAttribute("aria-rowspan")).toBe("2");
    expect(await open.cell("B8").count()).toBe(0);
  });

  it.each([
    [department, undefined],
    ["quang-ngai-2022-unit.xlsx", "Biểu đăng ký cấp đơn vị"],
    ["quang-ngai-2022-blank.xlsx", "Mẫu biểu chưa điền"],
  ])("finds in %s what the engine finds in the file", async (file, label) => {
    open = await openPlayground();
    if (label !== undefined) await open.openSample(label);
    await open.pane.check();
    expect(await open.pane.findings()).toEqual(wordsOf(await checkFixture(file)));
  });

  it("leaves the sheet in sight while a menu is open", async () => {
    open = await openPlayground();
    await open.page.getByRole("button", { name: "Tình huống" }).click();
    await open.page.getByRole("menu").waitFor();
    expect(await open.page.evaluate(() => document.elementFromPoint(300, 600)?.closest("[role=grid]"))).toBeTruthy();
  });

  it("goes to the cell of a finding, also on another sheet and far down", async () => {
    open = await openPlayground();
    await open.pane.check();
    await open.pane.goTo("Đăng ký 2022 · F55");
    await waitForSelected("F55");
    expect(await open.cell("F55").isVisible()).toBe(true);
    await open.pane.write();
    await open.pane.goTo("Đăng ký 2022 · E12");
    await waitForSelected("E12");
    expect(await open.tab("Đăng ký 2022").getAttribute("aria-selected")).toBe("true");
    // The place in the findings sheet is a link back to the cell.
    await open.tab("Kiểm tra").click();
    await open.grid.getByRole("gridcell", { name: /E10$/ }).click();
    await waitForSelected("E10");
    expect(await open.grid.getAttribute("aria-label")).toBe("Trang tính Đăng ký 2022");
  });

  it("writes the summary with the engine's totals, twice without leaving anything behind, and saves it", async () => {
    open = await openPlayground();
    const expected = await checkFixture(department);
    await open.pane.check();
    await open.pane.write();
    expect(await shownTotals(expected)).toEqual(totalsOf(expected));
    await open.pane.check();
    expect(await open.pane.findings()).toEqual(wordsOf(expected));
    await open.pane.write();
    expect(await open.page.getByRole("tab").allTextContents()).toEqual(["Đăng ký 2022", "Tổng hợp", "Kiểm tra"]);
    expect(await shownTotals(expected)).toEqual(totalsOf(expected));

    const saved = await open.save();
    const [before, after] = [await fixture(department), saved];
    expect(await readRegister(department, after)).toEqual(await readRegister(department, before));
    const { sheets } = await readXlsx(after, { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual(["Đăng ký 2022", "Tổng hợp", "Kiểm tra"]);
    const [original] = (await readXlsx(before, { readStyles: true })).sheets;
    expect(sheets[0]?.rows).toEqual(original?.rows);
    expect(sheets[0]?.merges).toEqual(original?.merges);
    expect(sheets[2]?.rows.length).toBeGreaterThan(expected.findings.length);
  });

  it("counts on while the person goes on ticking", async () => {
    open = await openPlayground();
    await open.pane.check();
    await open.pane.write();
    const before = await cellOfTotals("TTLĐXS");
    await open.tab("Đăng ký 2022").click();
    await open.type("E11", "x");
    await open.tab("Tổng hợp").click();
    expect(Number(await cellOfTotals("TTLĐXS"))).toBe(Number(before) + 1);
  });

  it("keeps hostile text text: in the grid, in the pane and in the saved file", async () => {
    open = await openPlayground();
    const name = "<img src=x onerror=alert(1)>";
    await open.type("B31", name);
    await open.type("B32", "'=1+1");
    expect(await open.cell("B31").textContent()).toBe(name);
    expect(await open.cell("B32").textContent()).toBe("=1+1");
    // Two of a name in a unit are a finding, so the pane shows it.
    await open.type("B33", name);
    await open.pane.check();
    await open.pane.goTo(name);
    await open.pane.write();
    await open.tab("Kiểm tra").click();
    await open.grid.getByRole("gridcell", { name }).first().waitFor();
    expect(await open.page.locator("img").count()).toBe(0);
    expect(await open.page.frameLocator("iframe").locator("img").count()).toBe(0);
    const reading = await readRegister(department, await open.save());
    if (reading.status !== "read") throw new Error(reading.reason);
    expect(reading.grids[0]?.values.slice(30, 33).map((row) => row[1])).toEqual([name, "=1+1", name]);
  });

  it("is worked by keys", async () => {
    open = await openPlayground();
    const { page, cell } = open;
    const content = page.getByRole("status", { name: "Nội dung ô" });
    await cell("B9").click();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await waitForSelected("C10");
    await page.keyboard.press("Tab");
    await page.keyboard.type("không");
    await page.keyboard.press("Escape");
    expect(await cell("D10").textContent()).toBe("x");
    await page.keyboard.press("F2");
    await page.keyboard.type("y");
    await page.keyboard.press("Enter");
    expect(await cell("D10").textContent()).toBe("xy");
    await waitForSelected("D11");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Delete");
    expect(await cell("D10").textContent()).toBe("");
    await page.keyboard.type("=1+2");
    await page.keyboard.press("Shift+Tab");
    await waitForSelected("C10");
    expect(await cell("D10").textContent()).toBe("3");
    await page.keyboard.press("ArrowRight");
    expect(await content.textContent()).toBe("=1+2");
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  });

  it("says why nothing can be written into a locked workbook, and changes nothing in it", async () => {
    open = await openPlayground();
    await open.situation("Sổ và trang tính bị khóa");
    await open.pane.check();
    await open.pane.button("Ghi tổng hợp").click();
    await open.pane.text("đang được bảo vệ").waitFor();
    await open.type("B9", "khác");
    await open.page.getByText("Không sửa được ô này").waitFor();
    expect(await open.cell("B9").textContent()).toBe("Văn phòng Sở");
    await open.situation("Sổ và trang tính bị khóa");
    await open.pane.write();
  });

  it("says that a workbook may only be read", async () => {
    open = await openPlayground();
    await open.situation("Chỉ đọc");
    await open.pane.check();
    await open.pane.button("Ghi tổng hợp").click();
    await open.pane.text("chỉ được mở để đọc").waitFor();
  });

  it("asks to finish the cell that is being edited, and goes on once that is done", async () => {
    open = await openPlayground();
    await open.cell("B10").click();
    await open.situation("Đang nhập dở một ô");
    await open.pane.button("Kiểm tra").click();
    await open.pane.text("nhấn Enter để kết thúc nhập ô").waitFor();
    const editor = open.page.getByRole("textbox", { name: "Nhập ô B10" });
    await editor.press("Enter");
    await open.pane.text("lỗi cần sửa").waitFor();
  });

  it("lets Excel take its time", async () => {
    open = await openPlayground();
    await open.situation("200 mili giây");
    const started = Date.now();
    await open.pane.check();
    expect(Date.now() - started).toBeGreaterThan(400);
    expect(await open.pane.findings()).not.toEqual([]);
  });

  it("opens a file of one's own, and says when it is none", async () => {
    open = await openPlayground();
    await open.openFile("Sổ của tôi.xlsx", Buffer.from("không phải xlsx"));
    await open.page.getByText("Không mở được Sổ của tôi.xlsx").waitFor();
    expect(await open.cell("B9").textContent()).toBe("Văn phòng Sở");
    await open.openFile("Bản sao.xlsx", await fixture(department));
    await open.page.getByText("Bản sao.xlsx", { exact: true }).waitFor();
    await open.pane.button("Kiểm tra").waitFor();
    await open.pane.check();
    expect(await open.pane.findings()).toHaveLength((await checkFixture(department)).findings.length);
  });

  it("opens a file that is dropped onto it, and shows where while it is held", async () => {
    open = await openPlayground();
    const bytes = [...(await xlsx({ name: "Thả vào", rows: [["TT", "Họ và tên"]] }))];
    const held = await open.page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], "Thả.xlsx"));
      return transfer;
    }, bytes);
    await open.grid.dispatchEvent("dragover", { dataTransfer: held });
    await open.page.getByText("Thả tệp .xlsx vào đây để mở").waitFor();
    await open.grid.dispatchEvent("drop", { dataTransfer: held });
    await open.tab("Thả vào").waitFor();
    await open.page.getByText("Thả tệp .xlsx vào đây để mở").waitFor({ state: "detached" });
    expect(await open.cell("B1").textContent()).toBe("Họ và tên");
  });

  it("brings the ticks to one style after showing each cell, and takes that back", async () => {
    open = await openPlayground();
    const pane = open.pane;
    const rows = [
      ["ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022"],
      ["TT", "Họ và tên", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến"],
      [1, "Trần Thị An", "X", "✓"],
      [2, "Lê Văn Bình", "x", 1],
    ];
    await open.openFile("dau.xlsx", await xlsx({ name: "Đăng ký", rows }));
    await pane.check();
    await pane.button(/^Xem và sửa 3 ô/).click();
    await pane.text("D4").waitFor();
    await pane.button(/^Sửa 3 ô/).click();
    await pane.text("3 ô đã sửa, 0 ô khác thay đổi").waitFor();
    const marks = async () => Promise.all(["C3", "D3", "C4", "D4"].map((at) => open?.cell(at).textContent()));
    expect(await marks()).toEqual(["x", "x", "x", "x"]);
    await pane.button("Hoàn tác").click();
    await pane.button(/^Sửa 3 ô|^Xem và sửa 3 ô/).waitFor();
    expect(await marks()).toEqual(["X", "✓", "x", "1"]);
  });

  it("takes back a change after the pane was closed, and leaves alone what was changed since", async () => {
    open = await openPlayground();
    const { pane } = open;
    const rows = [
      ["ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022"],
      ["TT", "Họ và tên", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến"],
      [1, "Trần Thị An", "X", "✓"],
      [2, "Lê Văn Bình", "x", 1],
    ];
    await open.openFile("dau.xlsx", await xlsx({ name: "Đăng ký", rows }));
    await pane.check();
    await pane.button(/^Xem và sửa 3 ô/).click();
    await pane.button(/^Sửa 3 ô/).click();
    await pane.text("3 ô đã sửa, 0 ô khác thay đổi").waitFor();
    await (await pane.frame()).evaluate(() => location.reload());
    await pane.check();
    await open.type("D4", "?");
    await pane.button("Các ô đã sửa").click();
    await pane.button("Hoàn tác 3 ô").click();
    await pane.text("2 ô đã sửa, 0 ô khác thay đổi").waitFor();
    await pane.text("Không sửa Đăng ký · D4: ô đã thay đổi từ lúc đọc").waitFor();
    expect(await Promise.all(["C3", "D3", "D4"].map((at) => open.cell(at).textContent()))).toEqual(["X", "✓", "?"]);
  });

  it("reads a sheet that nobody understood once the user says what its columns are", async () => {
    open = await openPlayground();
    const { pane } = open;
    const rows = [
      ["TỔNG HỢP CỦA PHÒNG NĂM 2022"],
      ["TT", "Anh chị em", "Mức A", "Mức B", "Danh hiệu A"],
      [1, "Trần Thị An", "x", "", "x"],
      [2, "Lê Văn Bình", "", "x", "x"],
    ];
    await open.openFile("la.xlsx", await xlsx({ name: "Bảng", rows }));
    await pane.button("Kiểm tra").click();
    await pane.button("Chỉ ra các cột của biểu").click();
    const frame = await pane.frame();
    await frame.getByLabel(/Anh chị em/).selectOption("name");
    await frame.getByLabel(/Mức A/).selectOption("level:excellent");
    await frame.getByLabel(/Mức B/).selectOption("level:good");
    await frame.getByLabel(/Danh hiệu A/).selectOption("advanced-worker");
    await pane.button("Quay lại").click();
    await pane.text(/2 người, 0 lỗi|Bảng · năm 2022/).waitFor();
  });

  it("holds a list of delegates against the plan of a meeting", async () => {
    open = await openPlayground();
    const { pane } = open;
    const rows = [
      ["DANH SÁCH ĐẠI BIỂU"],
      ["Hội nghị đại biểu ngày 15/5/2020. Tổng số người: 120"],
      ["STT", "Họ và tên", "Đơn vị", "Thành phần"],
      ...Array.from({ length: 151 }, (_, row) => [row + 1, `Đại biểu ${row + 1}`, "Văn phòng", "Điển hình tiên tiến"]),
    ];
    await open.openFile("dai-bieu.xlsx", await xlsx({ name: "Đại biểu", rows }));
    await pane.button("Kiểm tra").click();
    await pane.text("Không tìm thấy biểu đăng ký").waitFor();
    const frame = await pane.frame();
    await frame.getByRole("tab", { name: "Chỉ tiêu" }).click();
    await frame.getByRole("combobox").selectOption("khanh-hoa-industry-2020");
    await pane.text("151 đại biểu").waitFor();
    await frame.getByRole("tab", { name: "Kiểm tra" }).click();
    await pane.text("Danh sách có 151 đại biểu, kế hoạch cho tối đa 150, quá 1.").waitFor();
    await pane.text(/hội nghị toàn thể; danh sách ghi hội nghị đại biểu/).waitFor();
    await pane.text("Danh sách đại biểu: 151 người.").waitFor();
    await pane.text("Đại biểu · năm 2020").waitFor();
  });

  it("remembers in the workbook what the user says a column means", async () => {
    open = await openPlayground();
    const rows = [
      ["ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022"],
      ["TT", "Họ và tên", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến", "Phong trào"],
      [1, "Trần Thị An", "x", "x", "x"],
    ];
    await open.openFile("la.xlsx", await xlsx({ name: "Đăng ký", rows }));
    const pane = open.pane;
    const unread = async () => (await pane.findings()).filter(({ what }) => what.includes("Phong trào")).length;
    await open.pane.check();
    expect(await unread()).toBe(1);
    await open.pane.button(/^Xác nhận ý nghĩa|^Ý nghĩa các cột/).click();
    await (await pane.frame()).getByLabel(/Phong trào/).selectOption("department-certificate");
    await open.pane.button(/^Dùng cho cả các sổ khác/).waitFor();
    expect(await unread()).toBe(0);

    await (await pane.frame()).evaluate(() => location.reload());
    await open.pane.check();
    await open.pane.text("Đạt").waitFor();
    expect(await unread()).toBe(0);
  });

  it("keeps five thousand rows fluid", async () => {
    open = await openPlayground();
    const people = Array.from({ length: 5000 }, (_, row) =>
      Array.from({ length: 13 }, (_, column) => `${row} ${column}`),
    );
    await open.openFile("Năm nghìn dòng.xlsx", await xlsx({ name: "Đăng ký", rows: people }));
    expect(await open.page.getByRole("row").count()).toBeLessThan(80);
    expect(await open.grid.evaluate(framesWhileScrolling)).toBeGreaterThan(8);
    await open.grid.focus();
    await open.page.keyboard.press("Control+End");
    await waitForSelected("M5000");
    await open.type("M5000", "x");
    expect(await open.page.getByRole("row").count()).toBeLessThan(80);
    await open.page.keyboard.press("Control+Home");
    await waitForSelected("A1");
  });
});

describe.each([
  ["light", 320],
  ["dark", 450],
] as const)("in %s, with the pane %i px wide", (colorScheme, width) => {
  it("is accessible, and the pane needs no scrolling to the side", async () => {
    open = await openPlayground({ colorScheme });
    const edge = open.page.getByRole("separator");
    while (Number(await edge.getAttribute("aria-valuenow")) !== width) {
      await edge.press(width < 350 ? "ArrowRight" : "ArrowLeft");
    }
    await open.pane.check();
    await open.pane.write();
    const frame = await open.pane.frame();
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await axeViolations(frame)).toEqual([]);
    expect(await axeViolations(open.page)).toEqual([]);
  });
});

async function fixture(file: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(__dirname, "../fixtures", file)));
}

async function checkFixture(file: string): Promise<CheckResult> {
  const reading = await readRegister(file, await fixture(file));
  if (reading.status !== "read") throw new Error(reading.reason);
  return check(reading.grids);
}

/** The findings as the pane has to show them, under their heads. */
function wordsOf({ findings }: CheckResult): ShownFinding[] {
  const { severities, layers } = locales.vi;
  return findingRows(findings, "severity").flatMap((row) => {
    if (row.kind === "head") return [];
    const { finding } = row;
    const { severity, layer, verdict, at } = finding;
    const lacking = verdict === "unproven" ? [texts.vi.unproven] : [];
    return [
      {
        head: [severities[severity], layers[layer], ...lacking, at.sheet, cellAddress(at)].join(" · "),
        what: wordFinding(finding, "vi").what,
      },
    ];
  });
}

/** What the engine counts in all: heads, and for each honor its collectives and people together. */
function totalsOf({ summary: { total } }: CheckResult): Readonly<Record<string, number>> {
  const { collectives, individuals, counts, effective } = total;
  return {
    "headcount collective": collectives,
    "headcount individual": individuals,
    ...counts,
    "any advanced-worker": effective["advanced-worker"] ?? 0,
    "any grassroots-fighter": effective["grassroots-fighter"] ?? 0,
  };
}

/** The same from the row of totals in the grid; what nobody is registered for is left out, like the shares. */
async function shownTotals(result: CheckResult): Promise<Readonly<Record<string, number>>> {
  const shown: Record<string, number> = {};
  for (const { figure, kind, address } of figuresOf(result)) {
    const name = nameOf(figure, kind);
    if (name === undefined) continue;
    const value = Number(await open.cell(address).textContent());
    if (value > 0) shown[name] = (shown[name] ?? 0) + value;
  }
  return shown;
}

function nameOf(figure: Figure, kind: string): string | undefined {
  if (figure.is === "headcount") return `headcount ${kind}`;
  if (figure.is === "count") return figure.key;
  if (figure.is === "any") return `any ${figure.keys.find((key) => key.startsWith("adv")) ?? "grassroots-fighter"}`;
  return undefined;
}

function figuresOf({ workbooks: [workbook] }: CheckResult) {
  if (!workbook) throw new Error("nothing checked");
  const frame = summaryFrame(workbook, locales.vi);
  return frame.columns.map(({ figure, kind }, index) => ({
    figure,
    kind,
    address: `${columnName(LEAD + index)}${frame.rows.total + 1}`,
  }));
}

/** The total under a heading of the summary, for collectives. */
async function cellOfTotals(heading: string): Promise<string | null> {
  const head = open.grid.getByRole("gridcell", { name: heading, exact: true }).first();
  const column = columnName(Number(await head.getAttribute("data-column")));
  const row = Number(
    await open.grid.getByRole("gridcell", { name: "Tổng cộng", exact: true }).first().getAttribute("data-row"),
  );
  return open.cell(`${column}${row + 1}`).textContent();
}

/** Frames a second while the grid scrolls from its top by half a screen a frame. */
async function framesWhileScrolling(grid: Element): Promise<number> {
  const frames = 40;
  const started = performance.now();
  for (let frame = 1; frame <= frames; frame++) {
    grid.scrollTop = frame * 400;
    await new Promise((done) => requestAnimationFrame(done));
  }
  return (frames * 1000) / (performance.now() - started);
}

async function waitForSelected(address: string): Promise<void> {
  await open.page.locator(`#cell-${address}[aria-selected=true]`).waitFor();
}
