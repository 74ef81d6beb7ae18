import { type HostForTest, openInHost } from "../support/host";
import { xlsx } from "../support/xlsx";

let opened: HostForTest;
beforeEach(async () => {
  opened = await openInHost(await xlsx({ name: "S", rows: [[1]] }, { name: "T", rows: [[2]] }));
});
afterEach(() => opened.close());

/** The workbook's sheets and names after something was done to it. */
function after(work: (workbook: Excel.Workbook) => void) {
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    work(context.workbook);
    worksheets.load("items/name,items/position,items/visibility");
    names.load("items/name,items/formula");
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`),
      names: names.items.map(({ name, formula }) => `${name} ${String(formula)}`),
    };
  });
}

describe("sheets", () => {
  it("are added at the end, hidden, moved and deleted", async () => {
    const { sheets } = await after(({ worksheets }) => {
      worksheets.add("U").position = 0;
      worksheets.getItem("T").visibility = "Hidden";
      worksheets.getItem("S").delete();
      worksheets.add();
    });
    expect(sheets).toEqual(["U Visible", "T Hidden", "Sheet1 Visible"]);
  });

  it("take formulas and names along when they are renamed", async () => {
    const { names } = await after(({ worksheets, names: defined }) => {
      worksheets.getItem("S").getRange("A2").formulas = [['=T!A1*2&"T!"']];
      defined.add("second", worksheets.getItem("T").getRange("A1"));
      worksheets.getItem("T").name = "Đăng 'ký' mới";
    });
    expect(names).toEqual(["second ='Đăng ''ký'' mới'!$A$1"]);
    const { workbook } = opened.host;
    expect(workbook.active.cell(1, 0)?.formula).toBe("='Đăng ''ký'' mới'!A1*2&\"T!\"");
    expect(workbook.value(workbook.active, 1, 0)).toBe("4T!");
  });

  it("leave names that lead nowhere when they are deleted", async () => {
    const { names } = await after(({ worksheets, names: defined }) => {
      defined.add("second", worksheets.getItem("T").getRange("A1"));
      worksheets.getItem("T").delete();
    });
    expect(names).toEqual(["second =#REF!$A$1"]);
  });

  it("cannot all be hidden", async () => {
    const hide = after(({ worksheets }) => {
      worksheets.getItem("S").visibility = "Hidden";
      worksheets.getItem("T").visibility = "Hidden";
    });
    await expect(hide).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});
