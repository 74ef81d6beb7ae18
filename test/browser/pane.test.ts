import { rmSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { axeViolations } from "../support/axe";
import { launchChromium } from "../support/chromium";
import { buildPane } from "../support/paneBundle";
import { serve, type Served } from "../support/serve";
import { xlsx } from "../support/xlsx";

const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

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
  await page.route("**", (route) => {
    const address = route.request().url();
    if (address.startsWith(served.url)) return route.continue();
    if (address === officeJs) return route.fulfill({ contentType: "text/javascript", body: "" });
    troubles.push(`request to ${address}`);
    return route.abort();
  });
  await page.exposeFunction("asked", (operation: string, detail: string) => {
    asked.push([operation, detail].join(" ").trim());
  });
  await page.goto(`${served.url}taskpane.html${wishes}`);
}

const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
const items = () => page.getByRole("list", { name: "Danh sách điều cần xem lại" }).locator("button[data-item]");
const current = () => items().and(page.locator("[aria-current=true]"));
const isButton = () =>
  page.evaluate(() => document.activeElement?.localName === "button" && document.activeElement.role !== "tab");
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");

describe("the pane", () => {
  it("waits for the user, whose one button beside the settings checks", async () => {
    await openPane("?people=3&good");
    expect(await page.getByRole("button").allTextContents()).toEqual(["", "Kiểm tra", "Đã hiểu, không hiện lại"]);
    expect(asked).toEqual([]);
    await button("Kiểm tra").click();
    await page.getByRole("heading", { name: /^Đạt: \d+ kiểm tra, 3 người, 0 lỗi$/ }).waitFor();
    expect(asked).toEqual(["readWorkbook"]);
  });

  it("shows three steps the first time, and again on request only", async () => {
    await openPane("?people=3&good");
    await button("Đã hiểu, không hiện lại").click();
    await page.reload();
    await button("Xem ba bước bắt đầu").click();
    await page.getByRole("listitem").nth(2).waitFor();
  });

  it("checks at once when the ribbon asks, lists findings by severity and goes to a cell", async () => {
    await openPane("?do=check&people=14");
    await items().first().waitFor();
    expect(await page.getByRole("heading", { level: 3 }).allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(Lỗi|Cảnh báo|Lưu ý) \(\d+\)$/)]),
    );
    const item = items().filter({
      hasText: "Đăng ký · E4 · Giấy khen của Giám đốc Sở · Nguyễn Thị Ánh Tuyết 1 · Văn phòng Sở",
    });
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
    while ((await focused()) !== "Kiểm tra" || !(await isButton())) await page.keyboard.press("Tab");
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

  it("checks and writes by key as the ribbon does, once there is something to write", async () => {
    await openPane("?people=3");
    await button("Kiểm tra").waitFor();
    await page.keyboard.press("Shift+F9");
    await page.keyboard.press("F9");
    await items().first().waitFor();
    await page.keyboard.press("Shift+F9");
    await page.getByText("Đã ghi vào sổ làm việc").last().waitFor();
    expect(asked).toEqual(["readWorkbook", "readWorkbook", "writeReport"]);
  });

  it("shows the row around the current finding, and steps to the next and back", async () => {
    await openPane("?do=check&people=14");
    await items().first().waitFor();
    await page.keyboard.press("F8");
    await page.keyboard.press("F8");
    const second = await current().textContent();
    expect(second).toBe((await items().allTextContents())[1]);
    expect(asked).toHaveLength(3);
    const row = await page.getByLabel("Dòng trong biểu").textContent();
    expect(row).toContain("Họ và tênNguyễn Thị Ánh Tuyết");
    await page.keyboard.press("Shift+F8");
    expect(await current().textContent()).toBe((await items().allTextContents())[0]);
    await button("Sau").click();
    expect(await current().textContent()).toBe(second);
    await page.getByRole("combobox", { name: "Xếp theo" }).selectOption("subject");
    await page.waitForFunction(() => document.querySelector("h3")?.textContent === "Nguyễn Thị Ánh Tuyết 14 (2)");
    await button("Kiểm tra lại").click();
    await page.getByText("lỗi cần sửa").last().waitFor();
    await page
      .getByText(/^\d+\/\d+$/)
      .filter({ hasNotText: /^0/ })
      .waitFor();
  });

  it("walks through several findings at one cell, by key, button and arrow, and says of each why", async () => {
    const units = ["Phòng A", "Phòng B", "Phòng C"];
    const rows = units.flatMap((unit) =>
      [..."abcdefghik"].map(
        (letter, index) => `| ${index + 1} | ${unit} ${letter} | ${unit} | ${index < 5 ? "HTXSNV" : "HTTNV"} | x |`,
      ),
    );
    const register = ["NĂM 2026", "| TT | Họ và tên | Đơn vị | Mức độ hoàn thành | LĐTT |", ...rows].join("\n");
    const choices = JSON.stringify([{ reviewDate: "2026-08-01" }]);
    await openPane(`?do=check&choices=${choices}&register=${encodeURIComponent(register)}`);
    await items().first().waitFor();
    await page.getByRole("searchbox").fill("xuat sac");
    await page.getByText("0/3", { exact: true }).waitFor();
    const reasons: (string | null)[] = [];
    const why = async (place: number) => {
      await page.getByText(`${place}/3`, { exact: true }).waitFor();
      await page.getByText("Vì sao?").click();
      reasons.push(await page.getByText(/^Đơn vị Phòng/).textContent());
    };
    await page.keyboard.press("F8");
    await why(1);
    await button("Sau").click();
    await why(2);
    await current().click();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await why(3);
    expect(reasons.map((reason) => /^Đơn vị (Phòng .):/.exec(reason ?? "")?.[1])).toEqual(units);
  });

  it("finds by words without accents, and says when nothing fits", async () => {
    await openPane("?do=check&people=14");
    await items().first().waitFor();
    await page.getByRole("searchbox").fill("anh tuyet 12");
    await page.waitForFunction(() => document.querySelectorAll("button[data-item]").length < 4);
    for (const text of await items().allTextContents()) expect(text).toContain("Ánh Tuyết 12");
    await page.getByRole("searchbox").fill("không ai");
    await button("Bỏ lọc").click();
    await items().nth(3).waitFor();
  });

  it("speaks the other language and applies another law at once", async () => {
    await openPane("?do=check&people=14");
    await items().first().waitFor();
    await button("Cài đặt").click();
    await page.getByRole("combobox", { name: "Quy định áp dụng" }).selectOption("amendment-2026");
    await page.getByRole("combobox", { name: "Ngôn ngữ" }).selectOption("en");
    await button("Back").click();
    await page.getByText("to put right").last().waitFor();
    expect(await page.getByText("has not been verified").or(page.getByText("unverified")).count()).toBeGreaterThan(0);
    expect(asked).toEqual(["readWorkbook", 'keepChoices {"regime":"amendment-2026"}']);
  });

  it("takes the day of the review with its day first, and says when there is no such day", async () => {
    await openPane("?do=check&people=3&year=2023");
    await page.getByText("Việc xét duyệt diễn ra khi nào?").waitFor();
    await button("Cài đặt").click();
    const date = page.getByRole("textbox", { name: "Ngày xét duyệt" });
    await date.fill("31/6/2024");
    await date.blur();
    await page.getByText("Không có ngày này").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await date.fill("5.1.2024");
    await page.getByText("Không có ngày này").waitFor({ state: "detached" });
    await button("Quay lại").click();
    await items().first().waitFor();
    expect(await page.getByText("Việc xét duyệt diễn ra khi nào?").count()).toBe(0);
  });

  it("asks when a register of 2023 is decided, and judges by the answer", async () => {
    await openPane("?do=check&people=3&year=2023");
    await button("Từ 01/01/2024").click();
    await button("Từ 01/01/2024").waitFor({ state: "detached" });
    await page.locator("summary").first().click();
    await page.getByText("2022").first().waitFor();
    expect(asked).toEqual(["readWorkbook", 'keepChoices {"reviewDate":"2024-01-01"}']);
  });

  it("shows each cell before and after, mends all of a kind, says how many, and takes them back", async () => {
    await openPane("?do=check&people=3&good&tick=V");
    await button("Xem và sửa 3 ô về hình thức").click();
    await page.getByRole("listitem").first().waitFor();
    expect(await page.getByRole("listitem").allTextContents()).toEqual([
      "Đăng ký · D4: “V” → “x”",
      "Đăng ký · D5: “V” → “x”",
      "Đăng ký · D6: “V” → “x”",
    ]);
    await button("Sửa 3 ô").click();
    await page.getByText("3 ô đã sửa, 0 ô khác thay đổi.").last().waitFor();
    await button("Hoàn tác").click();
    await page.waitForFunction(() => document.querySelector("button[aria-disabled=true]") === null);
    expect(asked.slice(1)).toEqual([
      "applyEdits V→x,V→x,V→x",
      "keepJournal undefined:3",
      "readWorkbook",
      "applyEdits x→V,x→V,x→V",
      "keepJournal",
      "readWorkbook",
    ]);
  });

  it("takes back what was changed long ago, too", async () => {
    await openPane("?do=check&people=3&good&tick=V");
    await button("Các ô đã sửa").click();
    await page.getByText("Ngăn này chưa sửa ô nào trong sổ.").waitFor();
    await button("Quay lại").click();
    await button("Xem và sửa 3 ô về hình thức").click();
    await button("Sửa 3 ô").click();
    await button("Đóng thông báo").click();
    await button("Quay lại").click();
    await button("Các ô đã sửa").click();
    await page.getByText("Đưa mọi dấu đăng ký về “x”").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await button("Hoàn tác 3 ô").click();
    await page.getByText("Ngăn này chưa sửa ô nào trong sổ.").waitFor();
    expect(asked).toContain("applyEdits x→V,x→V,x→V");
  });

  it("keeps by what the user wants the workbook judged, says so, and lets go of it", async () => {
    await openPane("?do=check&people=3");
    await items().first().waitFor();
    await button("Cài đặt").click();
    await page.getByRole("combobox", { name: "Cách đánh dấu danh hiệu" }).selectOption("cumulative");
    await page.getByRole("combobox", { name: "Quy định của tỉnh" }).selectOption("quang-nam-2021");
    expect(await axeViolations(page)).toEqual([]);
    await button("Quay lại").click();
    await page.getByText("Theo lựa chọn của bạn: Đánh dấu mọi bậc danh hiệu; Quảng Nam").waitFor();
    await button("Bỏ lựa chọn").click();
    await page.getByText("Theo lựa chọn của bạn").waitFor({ state: "detached" });
    expect(asked.slice(1)).toEqual([
      'keepChoices {"tickStyle":"cumulative"}',
      'keepChoices {"tickStyle":"cumulative","profile":"quang-nam-2021"}',
      "keepChoices {}",
    ]);
  });

  it("takes a share of the ministry or province as a whole percent, once it is typed", async () => {
    await openPane("?do=check&people=3");
    await items().first().waitFor();
    await button("Cài đặt").click();
    const share = page.getByRole("textbox", { name: "Chiến sĩ thi đua cơ sở nhiều nhất, % Lao động tiên tiến" });
    await share.pressSequentially("12,5");
    await share.blur();
    await page.getByText("Cần một số nguyên từ 1 đến 100.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await share.fill("");
    await share.pressSequentially("20");
    await button("Quay lại").click();
    await page.getByText("Theo lựa chọn của bạn: Chiến sĩ thi đua cơ sở không quá 20%").waitFor();
    expect(asked.slice(1)).toEqual(['keepChoices {"fighterCap":20}']);
  });

  it("takes the year of a register that names none, says so, and lets go of it", async () => {
    const register = "| TT | Họ và tên | HTTNV | LĐTT |\n| 1 | Trần Thị An | x | x |";
    await openPane(`?do=check&register=${encodeURIComponent(register)}`, { viewport: { width: 320, height: 700 } });
    const details = page.getByText(/chưa rõ năm/);
    await details.first().waitFor();
    await button("Cài đặt").click();
    const year = page.getByRole("textbox", { name: "Năm đăng ký" });
    await year.fill("22");
    await year.press("Tab");
    await page.getByText("Cần một năm, ví dụ 2026.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(beyondTheEdge)).toEqual([]);
    await year.fill("2022");
    await year.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("placeholder"))).toBe("ngày/tháng/năm");
    await button("Quay lại").click();
    await page.getByText("Theo lựa chọn của bạn: năm đăng ký 2022.").waitFor();
    await page
      .getByText(/năm 2022/)
      .first()
      .waitFor();
    expect(await details.count()).toBe(0);
    await button("Bỏ lựa chọn").click();
    await details.first().waitFor();
    expect(asked.slice(1)).toEqual(['keepChoices {"year":2022}', "keepChoices {}"]);
  });

  it("judges by what the workbook remembers", async () => {
    await openPane(`?do=check&people=3&choices=${JSON.stringify([{ reviewDate: "2026-10-01", regime: "nobody’s" }])}`);
    await page.getByText("Theo lựa chọn của bạn: xét ngày 01/10/2026.").waitFor();
    await page.getByText("Quy định sửa đổi từ 01/10/2026 chưa được kiểm chứng").first().waitFor();
  });

  it("comes back in the language and the section that were left", async () => {
    await openPane("?do=check&people=3&good");
    await button("Cài đặt").click();
    await page.getByRole("combobox", { name: "Ngôn ngữ" }).selectOption("en");
    await button("Back").click();
    await page.getByRole("tab", { name: "Summary" }).click();
    await page.reload();
    await page.getByRole("tab", { name: "Summary", selected: true }).waitFor();
  });

  it("leaves the list of findings as it was while another section is in sight", async () => {
    await openPane("?do=check&people=300");
    await page.getByRole("searchbox").fill("tuyet 2");
    await page.getByRole("combobox", { name: "Xếp theo" }).selectOption("subject");
    await page.keyboard.press("F8");
    for (let count = 0; count < 30; count++) await page.keyboard.press("F8");
    const position = await page.getByText(/^31\/\d+$/).textContent();
    await page.getByRole("tab", { name: "Tổng hợp" }).click();
    await page.getByRole("tab", { name: "Kiểm tra" }).click();
    expect(await page.getByRole("searchbox").inputValue()).toBe("tuyet 2");
    expect(await page.getByText(/^31\/\d+$/).textContent()).toBe(position);
    await current().waitFor();
  });

  it("says why, and shows the rule under every law", async () => {
    await openPane("?do=check&people=14");
    await items().first().waitFor();
    await page.keyboard.press("F8");
    await page.getByText("Vì sao?").click();
    await page.getByText(/^Đạt khi/).waitFor();
    await button("Xem quy tắc").click();
    await page.getByText("Có hiệu lực từ 01/01/2024").first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Quay lại");
    expect(await axeViolations(page)).toEqual([]);
    await button("Quay lại").click();
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-current") === "true");
  });

  it("lets the user say what a column means, checks anew, and takes the choice back", async () => {
    await openPane("?do=check&people=3&header=Gương điển hình");
    await button(/Xác nhận ý nghĩa/i).click();
    const choice = page.getByRole("combobox", { name: "Cột E: Gương điển hình" });
    await page.getByText("Không hiểu tiêu đề nên chưa đọc").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await choice.selectOption("provincial-merit");
    await page.getByText("Do bạn chọn").waitFor();
    await button("Quay lại").click();
    await button("Ý nghĩa các cột").click();
    await choice.selectOption({ label: "Bỏ lựa chọn này" });
    await page.getByText("Không hiểu tiêu đề nên chưa đọc").waitFor();
    expect(asked).toEqual([
      "readWorkbook",
      'keepMappings [{"guong dien hinh":"provincial-merit"}]',
      "keepMappings [{}]",
    ]);
  });

  it("counts what is registered", async () => {
    await openPane("?do=check&people=3&good");
    await page.getByText("0 lỗi").last().waitFor();
    await page.getByRole("tab", { name: "Tổng hợp" }).click();
    await page.getByRole("row", { name: "Lao động tiên tiến 3" }).first().waitFor();
  });

  it("holds the register against a plan, says what is possible, and writes the plan as a sheet", async () => {
    await openPane("?people=14");
    await page.getByRole("tab", { name: "Chỉ tiêu" }).click();
    await page.getByText("Bấm “Kiểm tra” để đọc biểu trước").waitFor();
    await button("Kiểm tra").click();
    await page.getByText("Chọn kế hoạch của cơ quan để đối chiếu").waitFor();
    await page.getByRole("combobox", { name: "Kế hoạch" }).selectOption("ha-tinh-industry-2021");
    await page.getByText("31/6/2021 không có trong lịch").waitFor();
    await page.getByRole("combobox", { name: "Kế hoạch" }).selectOption("ha-tinh-home-affairs-2022");
    await page.getByText("Đăng ký 14/14 cần đạt, trên tổng số 14").first().waitFor();
    await page.getByText("Thiếu 3 · Đăng ký 0/3 cần đạt").first().waitFor();
    await page.getByText("trước ngày 15/07/2022").waitFor();
    await button("Ghi thành trang “Chỉ tiêu” để sửa").click();
    await page.getByText("Đã ghi vào sổ làm việc: “Chỉ tiêu”.").last().waitFor();
    expect(asked.filter((line) => !line.startsWith('keepChoices {"plan'))).toEqual([
      "readWorkbook",
      "keepChoices {}",
      "writeReport",
      "readWorkbook",
    ]);
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

  it("takes files of earlier years as evidence, says why one is refused, and sends them nowhere", async () => {
    await openPane("?do=check&people=3");
    await items().first().waitFor();
    await button("Cài đặt").click();
    const earlier = await xlsx({ name: "Khen thưởng", rows: [["TT", "Họ và tên"]] });
    await page.locator("input[type=file]").setInputFiles([
      { name: "<img src=x onerror=alert(1)> {0}.xlsx", mimeType: "", buffer: Buffer.from(earlier) },
      { name: "rỗng.xlsx", mimeType: "", buffer: Buffer.alloc(0) },
    ]);
    await page.getByText("<img src=x onerror=alert(1)> {0}.xlsx: đã đọc 1 trang").waitFor();
    await page.getByText("rỗng.xlsx: Tệp rỗng (0 byte)").waitFor();
    expect(await page.locator("img").count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await button("Bỏ tệp rỗng.xlsx").click();
    await page.getByText("rỗng.xlsx: Tệp rỗng (0 byte)").waitFor({ state: "detached" });
    expect(requests.filter((url) => !url.startsWith(served.url))).toEqual([officeJs]);
  });

  it("says which file of several this computer does not open, and keeps what was read when it is told to stop", async () => {
    await openPane("?people=3");
    await button("Cài đặt").click();
    const list = await xlsx({ name: "Khen thưởng", rows: [["TT", "Họ và tên"]] });
    await page.evaluate(() => {
      Blob.prototype.arrayBuffer = function (this: File) {
        if (this.name === "mất.xlsx") return Promise.reject(new DOMException("gone", "NotFoundError"));
        return this.name === "chậm.xlsx" ? new Promise(() => undefined) : new Response(this).arrayBuffer();
      };
    });
    const files = ["mất.xlsx", "có.xlsx", "chậm.xlsx", "sau.xlsx"];
    await page
      .locator("input[type=file]")
      .setInputFiles(files.map((name) => ({ name, mimeType: "", buffer: Buffer.from(list) })));
    await page.getByRole("alert").getByText("mất.xlsx: máy này không mở được tệp").waitFor();
    await page.getByText("có.xlsx: đã đọc 1 trang").waitFor();
    await page.getByText("Đang đọc chậm.xlsx (3/4)…").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await button("Dừng").click();
    await page.getByText("Đang đọc chậm.xlsx").waitFor({ state: "detached" });
    expect(await page.getByText(/: đã đọc/).allTextContents()).toEqual(["có.xlsx: đã đọc 1 trang"]);
  });

  it("asks nobody but its own server and Microsoft's for office.js", async () => {
    await openPane("?do=summary&people=5");
    await button("Đóng thông báo").waitFor();
    expect(requests.filter((url) => !url.startsWith(served.url))).toEqual([officeJs]);
  });
});

/** Runs in the pane: what it shows only in part or not at all, because it reaches out of the pane to the right. */
function beyondTheEdge(): string[] {
  return [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > innerWidth)
    .map((element) => `${element.localName} ${element.textContent?.slice(0, 40)}`);
}

describe("marking in the sheet", () => {
  const marking = () => page.getByRole("switch", { name: "Đánh dấu trên trang tính" });

  /** Until the pane asked for so many things; the test's own time limit ends it. */
  const untilAsked = async (count: number) => {
    while (asked.length < count) await page.waitForTimeout(20);
  };

  it("marks what was found while it is on, anew after each check, and takes the marks off when it is switched off", async () => {
    await openPane("?do=check&people=3");
    await items().first().waitFor();
    const found = await items().count();
    expect(asked).toEqual(["readWorkbook"]);
    await button("Cài đặt").click();
    await marking().check();
    await button("Quay lại").click();
    await button("Kiểm tra lại").click();
    await untilAsked(4);
    await button("Cài đặt").click();
    await marking().uncheck();
    await untilAsked(5);
    const marked = `highlightCells ${found}`;
    expect(asked.slice(1)).toEqual([marked, "readWorkbook", marked, "clearHighlights"]);
  });

  it("leaves the marks to the pane of whoever edits: what others change is read and judged only", async () => {
    await openPane("?do=check&people=3");
    await items().first().waitFor();
    await button("Cài đặt").click();
    await marking().check();
    await untilAsked(2);
    await page.evaluate(() => window.change("remote"));
    await untilAsked(3);
    await page.evaluate(() => window.change("local"));
    await untilAsked(5);
    const found = `highlightCells ${/\d+/.exec(asked[1] ?? "")?.[0]}`;
    expect(asked).toEqual(["readWorkbook", found, "readWorkbook", "readWorkbook", found]);
  });

  it("takes off at the start what an earlier session left", async () => {
    await openPane("?leftovers&people=3");
    await untilAsked(1);
    expect(asked).toEqual(["clearHighlights"]);
  });

  it("names the sheets that it could not mark", async () => {
    await openPane("?do=check&people=3&locked");
    await items().first().waitFor();
    await button("Cài đặt").click();
    await marking().check();
    await page.getByText("Không đánh dấu được trang đang bảo vệ: “Đăng ký”").last().waitFor();
    expect(await axeViolations(page)).toEqual([]);
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
    ["in the settings", "?people=3", "Cài đặt"],
    ["in the summary", "?do=check&people=14", "Tổng hợp"],
    ["beside a plan", "?do=check&people=14", "Chỉ tiêu"],
    ["after a failure", "?do=check&people=1&refuse=readWorkbook:GeneralException", "Chưa làm được"],
  ])("%s it is accessible and 320 px wide", async (_moment, wishes, sentence) => {
    await openPane(wishes, { ...look, viewport: { width: 320, height: 700 } });
    if (sentence === "Cài đặt") await button(sentence).click();
    if (sentence === "Tổng hợp") await page.getByRole("tab", { name: sentence }).click();
    if (sentence === "Chỉ tiêu") {
      await page.getByRole("tab", { name: sentence }).click();
      await page.getByRole("combobox").selectOption("ha-tinh-industry-2021");
      await page.getByText("Thời hạn").waitFor();
    }
    await page.getByText(sentence).last().waitFor();
    if (sentence === "lỗi cần sửa") await page.keyboard.press("F8");
    await page.getByRole("progressbar").waitFor({ state: "detached" });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(beyondTheEdge)).toEqual([]);
  });
});
