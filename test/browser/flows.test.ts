import { check } from "../../src/check";
import type { Grid } from "../../src/grid/Grid";
import type { ColumnMapping } from "../../src/registration/ColumnMapping";
import type { ColumnRole } from "../../src/registration/Registration";
import type { CellValue } from "../../src/xlsx/library";
import { readFile } from "../../src/xlsx/readFile";
import { figuresOf, hasLibreOffice, reopened } from "../support/libreoffice";
import type { PlaygroundPage } from "../support/playground";
import { playgroundSuite } from "../support/playgroundSuite";
import { xlsx } from "../support/xlsx";

// A browser, a build of the page and LibreOffice may share two cores with other tests.
jest.setTimeout(120_000);

const openPlayground = playgroundSuite();
let open: PlaygroundPage;

afterEach(() => expect(open.troubles).toEqual([]));

describe(`from opening a workbook to the saved one${hasLibreOffice ? ", which LibreOffice reopens with the right totals" : " (its totals SKIPPED, LibreOffice is not installed)"}`, () => {
  it("of a unit head: check, see why, go to the cell, put it right, see the finding go, write and save", async () => {
    open = await openPlayground();
    await open.openSample("Biểu đăng ký cấp đơn vị");
    const { pane } = open;
    await pane.check();
    const before = await pane.findings();
    await open.type("D18", "?");
    await pane.check();
    await pane.goTo("D18");
    await pane.text("Vì sao?").click();
    await pane.text(/^Đạt khi/).waitFor();
    expect((await pane.findings()).length).toBeGreaterThan(before.length);
    await open.type("D18", "x");
    await pane.text("“?”").waitFor({ state: "detached" });
    expect(await pane.findings()).toEqual(before);
    await pane.write();
    await totalsAreRight();
  });

  it("of a clerk whose workbook keeps an earlier year: it is told at once, and only the last is checked", async () => {
    open = await openPlayground();
    const sheetOf = (year: number) => ({
      name: `Năm ${year}`,
      rows: [
        [`ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM ${year}`],
        ["TT", "Họ và tên", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến"],
        [1, "Trần Thị An", "x", "?"],
      ],
    });
    await open.openFile("hai-nam.xlsx", await xlsx(sheetOf(2023), sheetOf(2024)));
    const { pane } = open;
    await pane.check();
    expect(await pane.text(/biểu của năm khác/).isVisible()).toBe(true);
    expect((await pane.findings()).map(({ head }) => head.includes("Năm 2024"))).not.toContain(false);
  });

  it("of a clerk: mend every mark of form, take it back, mend again, write, tick on, save", async () => {
    open = await openPlayground();
    const rows = [
      ["ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022"],
      ["TT", "Họ và tên", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến", "Giấy khen"],
      ...Array.from({ length: 12 }, (_, row) => [
        row + 1,
        `Người ${"abcdefghiklm"[row]}`,
        "X",
        row % 2 ? "✓" : 1,
        null,
      ]),
    ];
    await open.openFile("dau.xlsx", await xlsx({ name: "Đăng ký", rows }));
    const { pane } = open;
    await pane.check();
    await pane.button(/^Xem và sửa 24 ô/).click();
    await pane.button(/^Sửa 24 ô/).click();
    await pane.text("24 ô đã sửa, 0 ô khác thay đổi").waitFor();
    await pane.button("Hoàn tác").click();
    await pane.button(/^Sửa 24 ô/).click();
    await pane.text("24 ô đã sửa, 0 ô khác thay đổi").waitFor();
    await pane.button("Quay lại").click();
    await pane.write();
    await open.tab("Đăng ký").click();
    await open.type("E3", "x");
    await open.type("E4", "x");
    await totalsAreRight();
  });

  it("of an office: take a plan, write it as a sheet, change a target there, check and write, save", async () => {
    open = await openPlayground();
    const { pane } = open;
    await pane.check();
    const frame = await pane.frame();
    await frame.getByRole("tab", { name: "Chỉ tiêu" }).click();
    await frame.getByRole("combobox", { name: "Kế hoạch" }).selectOption("ha-tinh-home-affairs-2022");
    await pane.button(/^Ghi .*trang “Chỉ tiêu”/).click();
    await pane.text("Đã ghi vào sổ làm việc").waitFor();
    await open.tab("Chỉ tiêu").click();
    await open.type("E7", "1%");
    await pane.check();
    await pane.write();
    const { sheets, result } = await totalsAreRight();
    expect([...sheets.keys()]).toEqual(
      expect.arrayContaining(["Chỉ tiêu", "Kết quả chỉ tiêu", "Tổng hợp", "Kiểm tra"]),
    );
    expect(result.plans[0]?.targets.map(({ target }) => "demand" in target && target.demand.value)).toContain(1);
  });

  it("of a unit head without a plan: see what the law allows, and a register of 2026 by the law before its amendment", async () => {
    open = await openPlayground();
    const rows = [
      ["ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026"],
      ["TT", "Họ và tên", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến", "CSTĐ cơ sở"],
      [1, "Trần Thị An", "x", "x", "x"],
      [2, "Lê Văn Bình", "x", "x", null],
    ];
    await open.openFile("nam-2026.xlsx", await xlsx({ name: "Đăng ký", rows }));
    const { pane } = open;
    await pane.check();
    const frame = await pane.frame();
    await frame.getByRole("tab", { name: "Chỉ tiêu" }).click();
    await pane.text("đăng ký 1; chỉ được 0").waitFor();
    await frame.getByRole("tab", { name: "Kiểm tra" }).click();
    const drafted = /theo dự thảo sửa đổi Luật/;
    expect(await pane.text(drafted).isVisible()).toBe(true);
    await pane.button("Xem theo quy định trước ngày 01/10/2026").click();
    await pane.text(drafted).waitFor({ state: "detached" });
    await pane.button(/^Bỏ/).click();
    await pane.text(drafted).waitFor();
  });

  it("of somebody with a form of their own: say what the columns are, write and save", async () => {
    open = await openPlayground();
    const rows = [
      ["TỔNG HỢP CỦA PHÒNG NĂM 2022"],
      ["TT", "Anh chị em", "Mức A", "Mức B", "Danh hiệu A", "Thưởng"],
      [1, "Trần Thị An", "x", null, "x", "x"],
      [2, "Lê Văn Bình", null, "x", "x", null],
      [3, "Phạm Thị Chi", null, "x", null, "x"],
    ];
    await open.openFile("la.xlsx", await xlsx({ name: "Bảng", rows }));
    const { pane } = open;
    await pane.button("Kiểm tra").click();
    await pane.button("Chỉ ra các cột của biểu").click();
    const frame = await pane.frame();
    const meanings: Readonly<Record<string, ColumnRole>> = {
      "Anh chị em": "name",
      "Mức A": "level:excellent",
      "Mức B": "level:good",
      "Danh hiệu A": "advanced-worker",
      Thưởng: "department-certificate",
    };
    for (const [header, role] of Object.entries(meanings))
      await frame.getByLabel(new RegExp(header)).selectOption(role);
    await pane.button("Quay lại").click();
    await pane.write();
    const { result } = await totalsAreRight(meanings);
    expect(result.summary.total).toMatchObject({
      individuals: 3,
      counts: { "advanced-worker": 2, "department-certificate": 2 },
    });
  });
});

/** Saves the workbook and holds what LibreOffice computes of the saved summary against what the engine counts in it. */
async function totalsAreRight(meanings?: Readonly<Record<string, ColumnRole>>) {
  const saved = await open.save();
  const reading = await readFile("a.xlsx", saved);
  if (reading.status !== "read") throw new Error(reading.reason);
  const result = check(reading.grids, meanings && { mappings: [mappingIn(reading.grids, meanings)] });
  const sheets = hasLibreOffice ? await reopened(saved) : new Map<string, readonly (readonly CellValue[])[]>();
  if (hasLibreOffice) {
    const { shown, counted } = figuresOf(result, sheets);
    expect(shown).toEqual(counted);
    expect(shown.length).toBeGreaterThan(1);
  }
  return { sheets, result };
}

/** What the pane keeps when the user says so of the columns of a sheet that is not understood. */
function mappingIn(grids: readonly Grid[], meanings: Readonly<Record<string, ColumnRole>>): ColumnMapping {
  const head = check(grids).workbooks[0]?.unread[0]?.head;
  if (!head) throw new Error("every sheet is understood");
  const keyOf = (header: string) =>
    [...head.columns, ...head.unmapped].find((column) => column.header === header)?.key ?? "";
  return {
    layout: head.layout,
    columns: Object.fromEntries(Object.entries(meanings).map(([header, role]) => [keyOf(header), role])),
  };
}
