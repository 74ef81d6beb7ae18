import { check } from "../../src/check";
import { HostError } from "../../src/excel/HostError";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { writeReport } from "../../src/excel/writeReport";
import type { EmbeddedHost } from "../../src/host/EmbeddedHost";
import { planReport } from "../../src/report/planReport";
import type { PlanCell, SheetPlan } from "../../src/report/SheetPlan";
import { readFile } from "../../src/xlsx/readFile";
import { writeFile } from "../../src/xlsx/writeFile";
import { type HostForTest, openInHost } from "../support/host";
import { partOf, xlsx } from "../support/xlsx";

const department = "test/fixtures/quang-ngai-2022-department.xlsx";
let open: HostForTest;

async function openHost(...from: Parameters<typeof openInHost>): Promise<EmbeddedHost> {
  open = await openInHost(...from);
  return open.host;
}

afterEach(() => open.close());

function plan(id: SheetPlan["id"], name: string, ...cells: readonly (readonly PlanCell[])[]): SheetPlan {
  return { id, name, cells, merges: [], bands: [], widths: [], headings: { first: 0, last: 0 } };
}

const summary = plan("summary", "Tổng hợp", [{ text: "mới" }]);
const findings = plan("findings", "Kiểm tra", [{ text: "đạt" }]);

function sheetNames({ workbook }: EmbeddedHost): string[] {
  return workbook.sheets.map(({ name }) => name);
}

function cellsOf({ workbook }: EmbeddedHost, name: string): unknown[][] {
  const sheet = workbook.sheet(name);
  const used = sheet?.usedRange();
  if (!sheet || !used) return [];
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (_, column) => workbook.value(sheet, row, column)),
  );
}

describe("writeReport", () => {
  it("adds our sheets behind the user's and shows the summary, in two syncs", async () => {
    const host = await openHost(department);
    await expect(writeReport([summary, findings])).resolves.toEqual(["Tổng hợp", "Kiểm tra"]);
    expect(sheetNames(host).slice(-2)).toEqual(["Tổng hợp", "Kiểm tra"]);
    expect(host.workbook.active.name).toBe("Tổng hợp");
    expect(host.log.messages).toHaveLength(2);
  });

  it("shows the first of our sheets where there is no summary", async () => {
    const host = await openHost(department);
    await writeReport([plan("targets", "Kết quả chỉ tiêu", [{ text: "đạt" }]), findings]);
    expect(host.workbook.active.name).toBe("Kết quả chỉ tiêu");
  });

  it("replaces our sheets where they stand, whatever they are called by now, and nothing else", async () => {
    const host = await openHost(await xlsx({ name: "Đăng ký", rows: [["a"]] }));
    await writeReport([plan("summary", "Tổng hợp", [{ text: "cũ" }, { text: "cũ" }], [{ text: "cũ" }]), findings]);
    const sheet = host.workbook.sheet("Tổng hợp");
    if (!sheet) throw new Error("not written");
    sheet.name = "Bảng của tôi";
    for (const name of host.workbook.names) name.formula = name.formula.replace("Tổng hợp", "Bảng của tôi");
    host.workbook.moveSheet(sheet, 0);

    await expect(writeReport([summary, findings])).resolves.toEqual(["Bảng của tôi", "Kiểm tra"]);
    expect(sheetNames(host)).toEqual(["Bảng của tôi", "Đăng ký", "Kiểm tra"]);
    expect(cellsOf(host, "Bảng của tôi")).toEqual([["mới"]]);
    expect(cellsOf(host, "Đăng ký")).toEqual([["a"]]);
  });

  it("leaves a user's sheet of the same name alone", async () => {
    const own = [["Tổng hợp của tôi", 12]];
    const host = await openHost(await xlsx({ name: "Tổng hợp", rows: own }, { name: "TỔNG HỢP (2)", rows: own }));
    await expect(writeReport([summary])).resolves.toEqual(["Tổng hợp (3)"]);
    expect(cellsOf(host, "Tổng hợp")).toEqual(own);
    expect(cellsOf(host, "TỔNG HỢP (2)")).toEqual(own);
    await expect(writeReport([summary])).resolves.toEqual(["Tổng hợp (3)"]);
    expect(sheetNames(host)).toEqual(["Tổng hợp", "TỔNG HỢP (2)", "Tổng hợp (3)"]);
  });

  it("writes anew after the user has deleted our sheet", async () => {
    const host = await openHost(await xlsx({ name: "Đăng ký", rows: [["a"]] }));
    await writeReport([summary]);
    const sheet = host.workbook.sheet("Tổng hợp");
    if (sheet) host.workbook.removeSheet(sheet);
    await expect(writeReport([summary])).resolves.toEqual(["Tổng hợp"]);
    await expect(writeReport([summary])).resolves.toEqual(["Tổng hợp"]);
    expect(sheetNames(host)).toEqual(["Đăng ký", "Tổng hợp"]);
  });

  it("writes over a report that was put into the file without Excel", async () => {
    const register = await xlsx({ name: "Đăng ký", rows: [["a"]] });
    const host = await openHost(await writeFile(register, [plan("summary", "Tổng hợp", [{ text: "cũ" }])]));
    await expect(writeReport([summary])).resolves.toEqual(["Tổng hợp"]);
    expect(cellsOf(host, "Tổng hợp")).toEqual([["mới"]]);
  });

  it("keeps text as text, also in the saved file", async () => {
    const texts = [
      "=1+1",
      "+84905123456",
      "-",
      "@SUM(A1)",
      "01",
      "1/2",
      "TRUE",
      "5%",
      "#N/A",
      "'nháy",
      "<img onerror=x>",
    ];
    const host = await openHost(await xlsx({ name: "Đăng ký", rows: [["a"]] }));
    await writeReport([plan("summary", "Tổng hợp", ...texts.map((text) => [{ text }]))]);
    const expected = texts.map((text) => [text]);
    expect(cellsOf(host, "Tổng hợp")).toEqual(expected);

    const saved = await host.save();
    open.close();
    expect(cellsOf(await openHost(saved), "Tổng hợp")).toEqual(expected);
  });

  it("writes numbers, formulas that count and links that lead to their cell", async () => {
    const host = await openHost(await xlsx({ name: "Phòng 'A' 1", rows: [["x"], ["X "]] }));
    const count = `=SUMPRODUCT(--ISNUMBER(FIND("«"&LOWER(TRIM('Phòng ''A'' 1'!A1:A2))&"»",$C$1)))`;
    await writeReport([
      plan("summary", "Tổng hợp", [
        { number: 0.5 },
        { formula: count },
        { text: "«x»" },
        { link: { sheet: "Phòng 'A' 1", row: 1, column: 0 } },
      ]),
    ]);
    expect(cellsOf(host, "Tổng hợp")).toEqual([[0.5, 2, "«x»", "A2"]]);
    host.edit("Phòng 'A' 1", 1, 0, "không");
    expect(cellsOf(host, "Tổng hợp")[0]?.[1]).toBe(1);
  });

  it("gives bands their look and lays the page out for A4", async () => {
    const host = await openHost(await xlsx({ name: "Đăng ký", rows: [["a"]] }));
    await writeReport([
      {
        ...plan("summary", "Tổng hợp", [{ text: "TT" }, { text: "Đơn vị" }], [{ number: 1 }, { number: 0.125 }]),
        merges: [{ top: 2, left: 0, bottom: 2, right: 1 }],
        bands: [
          {
            range: { top: 0, left: 0, bottom: 0, right: 1 },
            bold: true,
            fill: "#E8E8E8",
            align: "center",
            borders: true,
          },
          { range: { top: 1, left: 1, bottom: 1, right: 1 }, numberFormat: "0.0%", wrap: true },
        ],
        widths: [5, 30],
        headings: { first: 0, last: 0 },
      },
    ]);
    const sheet = host.workbook.sheet("Tổng hợp");
    expect(sheet?.cell(0, 1)?.style).toMatchObject({
      font: { name: "Times New Roman", size: 12, bold: true },
      fill: { fgColor: { rgb: "E8E8E8" } },
      alignment: { horizontal: "center" },
      border: { top: { style: "thin" }, left: { style: "thin" }, bottom: { style: "thin" }, right: { style: "thin" } },
    });
    expect(sheet?.cell(1, 1)?.style).toMatchObject({ numFmt: "0.0%", alignment: { wrapText: true } });
    expect(sheet?.merges).toEqual([{ top: 2, left: 0, bottom: 2, right: 1 }]);
    expect([0, 1].map((column) => Math.round(sheet?.columnWidths.get(column) ?? 0))).toEqual([5, 30]);
    expect(sheet?.frozen.rows).toBe(1);
    expect(sheet?.page).toMatchObject({ paperSize: "a4", orientation: "landscape", fitToWidth: 1 });
  });

  it("is not read back as a register", async () => {
    const host = await openHost(department);
    const before = check(await readWorkbook());
    await writeReport(planReport(before, host.workbook.name, "vi"));
    expect(check(await readWorkbook())).toEqual(before);
  });

  it("leaves all but our sheets in the file as it was", async () => {
    const host = await openHost(department, { name: "so.xlsx" });
    const result = check(await readWorkbook());
    const before = await readFile("so.xlsx", await host.save());
    await writeReport(planReport(result, "so.xlsx", "vi"));
    expect(await readFile("so.xlsx", await host.save())).toEqual(before);
  });

  it("leaves a user's own sheet Tổng hợp byte for byte as it was", async () => {
    const host = await openHost(await xlsx({ name: "Tổng hợp", rows: [["Của tôi", 12]] }));
    const before = await partOf(await host.save(), "xl/worksheets/sheet1.xml");
    await writeReport([summary, findings]);
    expect(await partOf(await host.save(), "xl/worksheets/sheet1.xml")).toBe(before);
  });

  it("tells the pane of none of its own changes, and of the user's later ones", async () => {
    const host = await openHost(await xlsx({ name: "Đăng ký", rows: [["a"]] }));
    const told: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, source }) => {
        told.push(`${address} ${source}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    await writeReport([summary]);
    host.edit("Đăng ký", 0, 0, "b");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toEqual(["A1 Local"]);
  });
});

describe("the syncs of writeReport", () => {
  const long = (rows: number) =>
    Array.from({ length: rows }, (_, row) => [{ number: row }, { text: "một phát hiện có chừng này chữ" }]);

  it.each([10, 1000, 10_000])("are two for a report of %d rows", async (rows) => {
    const host = await openHost(await xlsx({ name: "Đăng ký", rows: [["a"]] }));
    await writeReport([summary, plan("findings", "Kiểm tra", ...long(rows))]);
    expect(host.log.messages).toHaveLength(2);
    expect(cellsOf(host, "Kiểm tra")).toHaveLength(rows);
  });

  it("are more only where messages would grow beyond their limit", async () => {
    const host = await openHost(await xlsx({ name: "Đăng ký", rows: [["a"]] }), { largestMessage: 5_000_000 });
    await writeReport([summary, plan("findings", "Kiểm tra", ...long(100_000))]);
    expect(host.log.messages.length).toBeGreaterThan(2);
    expect(host.log.messages.every(({ error }) => error === undefined)).toBe(true);
    expect(cellsOf(host, "Kiểm tra").at(-1)).toEqual([99_999, "một phát hiện có chừng này chữ"]);
  });

  it("are more where a message was refused as too large, and was sent in halves", async () => {
    const host = await openHost(await xlsx({ name: "Đăng ký", rows: [["a"]] }), { largestMessage: 1_000_000 });
    await writeReport([summary, plan("findings", "Kiểm tra", ...long(20_000))]);
    expect(host.log.messages.some(({ error }) => error === "RequestPayloadSizeLimitExceeded")).toBe(true);
    expect(cellsOf(host, "Kiểm tra")).toHaveLength(20_000);
    expect(cellsOf(host, "Tổng hợp")).toEqual([["mới"]]);
  });
});

describe("what Excel refuses", () => {
  const refusal = { name: "HostError", operation: "writeReport", code: "AccessDenied" };

  it("is told where our own sheet is protected, and nothing is written", async () => {
    const host = await openHost(await xlsx({ name: "Đăng ký", rows: [["a"]] }));
    await writeReport([plan("summary", "Tổng hợp", [{ text: "cũ" }]), findings]);
    const sheet = host.workbook.sheet("Tổng hợp");
    if (sheet) sheet.isProtected = true;
    await expect(writeReport([findings, summary])).rejects.toMatchObject(refusal);
    expect(cellsOf(host, "Tổng hợp")).toEqual([["cũ"]]);
  });

  it("is not asked for where only the user's sheets are protected", async () => {
    const host = await openHost(await xlsx({ name: "Đăng ký", rows: [["a"]], protection: { sheet: true } }));
    await expect(writeReport([summary])).resolves.toEqual(["Tổng hợp"]);
    expect(cellsOf(host, "Tổng hợp")).toEqual([["mới"]]);
  });

  it("is told where the workbook's structure is protected and a sheet must be added", async () => {
    const host = await openHost(await xlsx({ name: "Đăng ký", rows: [["a"]] }));
    host.workbook.isProtected = true;
    await expect(writeReport([summary])).rejects.toMatchObject(refusal);
    host.workbook.isProtected = false;
    await writeReport([summary]);
    host.workbook.isProtected = true;
    await expect(writeReport([summary])).resolves.toEqual(["Tổng hợp"]);
  });

  it("is told where the workbook may only be read, and events are heard again", async () => {
    const host = await openHost(await xlsx({ name: "Đăng ký", rows: [["a"]] }), { readOnly: true });
    await expect(writeReport([summary])).rejects.toMatchObject(refusal);
    await expect(writeReport([summary])).rejects.toBeInstanceOf(HostError);
    expect(host.workbook.eventsEnabled).toBe(true);
    expect(sheetNames(host)).toEqual(["Đăng ký"]);
  });
});
