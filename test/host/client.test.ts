import { type HostForTest, openInHost } from "../support/host";

let opened: HostForTest;
beforeAll(async () => {
  opened = await openInHost("test/fixtures/quang-ngai-2022-department.xlsx");
});
afterAll(() => opened.close());

describe("a register opened in the embedded host", () => {
  it("reaches Microsoft's client as Excel for Windows does", async () => {
    expect(await opened.Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect(opened.Office.context.displayLanguage).toBe("vi-VN");
    expect(opened.Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  });

  it("is read sheet by sheet", async () => {
    const used = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      context.workbook.load("name");
      await context.sync();
      const range = worksheets.getItem("Đăng ký 2022").getUsedRangeOrNullObject(true);
      range.load("address,values,rowCount");
      await context.sync();
      return { book: context.workbook.name, names: worksheets.items.map(({ name }) => name), range: range.toJSON() };
    });
    expect(used.book).toBe("quang-ngai-2022-department.xlsx");
    expect(used.names).toEqual(["Đăng ký 2022"]);
    expect(used.range.address).toBe("'Đăng ký 2022'!A1:M69");
    expect(used.range.values?.length).toBe(69);
  });
});
