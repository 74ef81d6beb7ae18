import { type HostForTest, openInHost } from "../support/host";
import { xlsx } from "../support/xlsx";

let opened: HostForTest;
beforeEach(async () => {
  opened = await openInHost(await xlsx({ name: "S", rows: [[1], [2]] }));
});
afterEach(() => opened.close());

/** Values, formulas and formats of a range after something was done to its sheet. */
function after(work: (sheet: Excel.Worksheet) => void, address: string) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    work(sheet);
    const range = sheet.getRange(address);
    range.load("values,formulas,numberFormat,text,valueTypes");
    await context.sync();
    return range.toJSON();
  });
}

describe("what is written into a cell", () => {
  it.each([
    ["'01", "01", "General"],
    ["'=1+1", "=1+1", "General"],
    ["text", "text", "General"],
    ["01", 1, "General"],
    ["-2.5", -2.5, "General"],
    ["12%", 0.12, "0%"],
    ["TRUE", true, "General"],
    ["20/11/2022", 44885, "dd/mm/yyyy"],
    ["1/2", 46054, "d-mmm"],
    ["31/31", "31/31", "General"],
    ["", "", "General"],
    [7, 7, "General"],
  ])("%p becomes %p", async (input, value, format) => {
    const { values, numberFormat } = await after((sheet) => (sheet.getRange("C1").values = [[input]]), "C1");
    expect({ values, numberFormat }).toEqual({ values: [[value]], numberFormat: [[format]] });
  });

  it("stays text in a cell that is formatted as text", async () => {
    const { values } = await after((sheet) => {
      sheet.getRange("C1").numberFormat = [["@"]];
      sheet.getRange("C1").values = [["01"]];
    }, "C1");
    expect(values).toEqual([["01"]]);
  });

  it("leaves a cell alone where it is null", async () => {
    const { values } = await after((sheet) => (sheet.getRange("A1:B1").values = [[null, "b"]]), "A1:B1");
    expect(values).toEqual([[1, "b"]]);
  });

  it("is computed where it is a formula, also after later edits", async () => {
    const { values, formulas } = await after((sheet) => (sheet.getRange("A3").formulas = [["=SUM(A1:A2)"]]), "A3");
    expect({ values, formulas }).toEqual({ values: [[3]], formulas: [["=SUM(A1:A2)"]] });

    opened.host.edit("S", 0, 0, "40");
    expect((await after(() => undefined, "A3")).values).toEqual([[42]]);
  });

  it("arrives whole where the client cuts it into chunks", async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => [row, `r${row}`]);
    await after((sheet) => (sheet.getRange("D1:E1000").values = rows), "D1");
    expect(opened.host.workbook.sheet("S")?.cell(999, 4)?.value).toBe("r999");
  });
});

describe("how cells look", () => {
  it("can be changed and read, and is null where cells differ", async () => {
    const look = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("S").getRange("A1:B2");
      const { format } = range;
      format.fill.color = "#0F6CBD";
      Object.assign(format.font, { name: "Times New Roman", size: 12, bold: true, color: "red", underline: "Single" });
      range.getCell(0, 0).format.font.italic = true;
      Object.assign(format, {
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        columnWidth: 60,
      });
      for (const side of ["EdgeTop", "InsideHorizontal", "InsideVertical"] as const) {
        format.borders.getItem(side).style = "Continuous";
      }
      format.load("horizontalAlignment,verticalAlignment,wrapText,columnWidth,rowHeight,fill/color");
      format.font.load();
      const edges = (["EdgeTop", "EdgeBottom", "InsideVertical"] as const).map((side) => format.borders.getItem(side));
      edges.forEach((edge) => edge.load("style"));
      await context.sync();
      return { ...format.toJSON(), borders: edges.map(({ style }) => style) };
    });
    expect(look).toEqual({
      font: {
        name: "Times New Roman",
        size: 12,
        bold: true,
        italic: null,
        color: "#FF0000",
        underline: "Single",
        strikethrough: false,
      },
      fill: { color: "#0F6CBD" },
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      columnWidth: 60,
      rowHeight: 15,
      borders: ["Continuous", "None", "Continuous"],
    });
  });

  it("goes with the content when a range is cleared", async () => {
    const { values } = await after((sheet) => {
      sheet.getRange("A1").format.fill.color = "red";
      sheet.getRange("A1:B1").merge();
      sheet.getRange().clear();
    }, "A1");
    expect(values).toEqual([[""]]);
    expect(opened.host.workbook.sheet("S")?.merges).toEqual([]);
    expect(opened.host.workbook.sheet("S")?.usedRange(false)).toBeUndefined();
  });

  it("keeps of merged cells what the first holds", async () => {
    const { values } = await after((sheet) => sheet.getRange("A1:A2").merge(), "A1:A2");
    expect(values).toEqual([[1], [""]]);
    const areas = await Excel.run(async (context) => {
      const merged = context.workbook.worksheets.getItem("S").getRange("A2:C9").getMergedAreasOrNullObject();
      merged.load("address,areaCount,areas/items/address");
      await context.sync();
      return {
        address: merged.address,
        count: merged.areaCount,
        areas: merged.areas.items.map(({ address }) => address),
      };
    });
    expect(areas).toEqual({ address: "S!A1:A2", count: 1, areas: ["S!A1:A2"] });
  });
});
