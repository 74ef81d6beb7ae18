import { goToCell } from "../../src/excel/goToCell";
import { HostError } from "../../src/excel/HostError";
import { type HostForTest, openInHost } from "../support/host";
import { xlsx } from "../support/xlsx";

let open: HostForTest;

beforeEach(async () => {
  open = await openInHost(
    await xlsx(
      { name: "Đăng ký 2022", rows: [["a"]] },
      { name: "Phòng 'A' 1", rows: [["b"]] },
      { name: "Ẩn", rows: [["c"]], hidden: true },
    ),
  );
});
afterEach(() => open.close());

const at = (sheet: string) => ({ workbook: "Book1.xlsx", sheet, row: 11, column: 4 });

describe("goToCell", () => {
  it("shows the sheet and selects the cell in one sync", async () => {
    await goToCell(at("Phòng 'A' 1"));
    expect(open.host.workbook.active.name).toBe("Phòng 'A' 1");
    expect(open.host.workbook.selection).toEqual({ top: 11, left: 4, bottom: 11, right: 4 });
    expect(open.host.log.messages).toHaveLength(1);
  });

  it("leaves a hidden sheet hidden", async () => {
    await expect(goToCell(at("Ẩn"))).rejects.toBeInstanceOf(HostError);
    expect(open.host.workbook.sheet("Ẩn")?.visibility).toBe("Hidden");
  });

  it("says that a sheet is gone", async () => {
    await expect(goToCell(at("Không còn"))).rejects.toMatchObject({ operation: "goToCell", code: "ItemNotFound" });
  });
});
