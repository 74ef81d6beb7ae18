import { check } from "../../src/check";
import { parseRange } from "../../src/grid/address";
import type { Grid } from "../../src/grid/Grid";
import { readHistory } from "../../src/reader/readHistory";
import { sheet } from "../support/sheet";

function merged(source: string, ...ranges: readonly string[]): Grid {
  return { ...sheet(source, { sheet: "Trang 1" }), merges: ranges.flatMap((range) => parseRange(range) ?? []) };
}

function linesOf(grid: Grid): readonly string[] {
  return readHistory([grid]).lines.map(
    ({ name, year, outcome, honor, level, kind }) => `${name} ${year} ${outcome} ${honor ?? level} ${kind}`,
  );
}

const fighter = "grassroots-fighter individual";
const worker = "advanced-worker individual";

describe("a list with a column for each year", () => {
  it.each([
    ["bare years", "| TT | Họ và tên | 2021 | 2022 |", "| 1 | Trần Thị An | CSTĐCS | LĐTT |"],
    ["years in words", "| TT | Họ và tên | Năm 2021 | Năm 2022 |", "| 1 | Trần Thị An | CSTĐCS | LĐTT |"],
    [
      "what is given in them",
      "| TT | Họ và tên | Danh hiệu năm 2021 | Danh hiệu năm 2022 |",
      "| 1 | Trần Thị An | CSTĐ cơ sở | Lao động tiên tiến |",
    ],
    ["an honor to be ticked", "| TT | Họ và tên | CSTĐCS năm 2021 | LĐTT năm 2022 |", "| 1 | Trần Thị An | x | x |"],
  ])("proves what stands under %s", (_, head, row) => {
    expect(linesOf(sheet(`DANH HIỆU CÁC NĂM\n${head}\n${row}`))).toEqual([
      `Trần Thị An 2021 given ${fighter}`,
      `Trần Thị An 2022 given ${worker}`,
    ]);
  });

  it("reads years that are divided into levels and honors, or into honors to be ticked", () => {
    const divided = merged(
      `
      | TT | Họ và tên   | 2021  |        | 2022  |      |
      |    |             | Mức độ | Danh hiệu | Mức độ | Danh hiệu |
      | 1  | Trần Thị An | HTXSNV | CSTĐCS | HTTNV | LĐTT |`,
      "A1:A2",
      "B1:B2",
      "C1:D1",
      "E1:F1",
    );
    expect(linesOf(divided)).toEqual([
      "Trần Thị An 2021 given excellent individual",
      `Trần Thị An 2021 given ${fighter}`,
      "Trần Thị An 2022 given good individual",
      `Trần Thị An 2022 given ${worker}`,
    ]);
    const ticked = merged(
      `
      | TT | Họ và tên   | 2021 |        | 2022 |        |
      |    |             | LĐTT | CSTĐCS | LĐTT | CSTĐCS |
      | 1  | Trần Thị An | x    | x      | x    |        |`,
      "C1:D1",
      "E1:F1",
    );
    expect(linesOf(ticked)).toEqual([
      `Trần Thị An 2021 given ${worker}`,
      `Trần Thị An 2021 given ${fighter}`,
      `Trần Thị An 2022 given ${worker}`,
    ]);
  });

  it("reads years below what they are of, and what is divided without merged cells", () => {
    const rows = `
      | TT | Họ và tên   | Xếp loại |      | Danh hiệu đã đạt |      | Đề nghị |
      |    |             | 2021     | 2022 | 2021             | 2022 | 2023    |
      | 1  | Trần Thị An | HTXSNV   | HTTNV | CSTĐCS          | LĐTT | CSTĐCS  |`;
    const lines = [
      "Trần Thị An 2021 given excellent individual",
      "Trần Thị An 2022 given good individual",
      `Trần Thị An 2021 given ${fighter}`,
      `Trần Thị An 2022 given ${worker}`,
    ];
    expect(linesOf(sheet(rows))).toEqual(lines);
    expect(linesOf(merged(rows, "A1:A2", "B1:B2", "C1:D1", "E1:F1"))).toEqual(lines);
    const ticked = `
      | TT | Họ và tên   | CSTĐCS |      | LĐTT |      |
      |    |             | 2021   | 2022 | 2021 | 2022 |
      | 1  | Trần Thị An | x      |      | x    | x    |`;
    expect(linesOf(merged(ticked, "A1:A2", "B1:B2", "C1:D1", "E1:F1"))).toEqual([
      `Trần Thị An 2021 given ${fighter}`,
      `Trần Thị An 2021 given ${worker}`,
      `Trần Thị An 2022 given ${worker}`,
    ]);
    const unmerged = `
      | TT | Họ và tên   | 2021     |           |          | 2022     |           |
      |    |             | Xếp loại | Danh hiệu | Số QĐ    | Xếp loại | Danh hiệu |
      | 1  | Trần Thị An | HTXSNV   | CSTĐCS    | 12/QĐ-UB | HTTNV    | LĐTT      |`;
    expect(readHistory([sheet(unmerged)]).unclear).toEqual([]);
    expect(linesOf(sheet(unmerged))).toEqual([
      "Trần Thị An 2021 given excellent individual",
      `Trần Thị An 2021 given ${fighter}`,
      "Trần Thị An 2022 given good individual",
      `Trần Thị An 2022 given ${worker}`,
    ]);
  });

  it("joins the halves of a name, and takes what is merged over several rows for all of them", () => {
    const line = [`Trần Thị An 2021 given ${worker}`, `Trần Thị An 2022 given ${worker}`];
    expect(linesOf(sheet(`| TT | Họ và đệm | Tên | 2021 | 2022 |\n| 1 | Trần Thị | An | LĐTT | LĐTT |`))).toEqual(line);
    expect(linesOf(merged(`| TT | Họ và tên | | 2021 | 2022 |\n| 1 | Trần Thị | An | LĐTT | LĐTT |`, "B1:C1"))).toEqual(
      line,
    );
    const rows = `| Đơn vị | Họ và tên | 2021 | 2022 |\n| Sở | Trần Thị An | LĐTT | LĐTT |\n| | | HTTNV | |\n| | Mai | | LĐTT |`;
    const { lines } = readHistory([merged(rows, "A2:A4", "B2:B3")]);
    expect(lines.map(({ name, unit, year }) => `${name} ${unit} ${year}`)).toEqual([
      "Trần Thị An Sở 2021",
      "Trần Thị An Sở 2022",
      "Trần Thị An Sở 2021",
      "Mai Sở 2022",
    ]);
  });

  it("names initiatives, too", () => {
    const rows = `| TT | Họ và tên | Sáng kiến năm 2021 | Danh hiệu năm 2022 |\n| 1 | Trần Thị An | Số hóa hồ sơ | LĐTT |`;
    const { lines, unclear } = readHistory([sheet(rows)]);
    expect(lines.map(({ initiative, year }) => `${initiative} ${year}`)).toEqual(["Số hóa hồ sơ 2021", " 2022"]);
    expect(unclear).toEqual([]);
  });

  it("takes counts, totals, numbers of columns and signatures for nothing, and tells a mark that stands for nothing", () => {
    const { lines, unclear } = readHistory([
      sheet(`
        | TT  | Họ và tên     | 2021    | 2022          |
        | (1) | (2)           | (3)     | (4)           |
        | A   | B             | 1       | 2             |
        | 1   | Trần Thị An   | 5       | x             |
        |     | Tổng cộng     | 12 LĐTT | 7             |
        |     | NGƯỜI LẬP     |         | THỦ TRƯỞNG    |`),
    ]);
    expect(lines).toEqual([]);
    expect(unclear).toEqual([expect.objectContaining({ row: 3, column: 3 })]);
  });

  it("may be of collectives", () => {
    expect(linesOf(sheet(`| TT | Tên tập thể | 2021 | 2022 |\n| 1 | Văn phòng | TTLĐXS | TTLĐTT |`))).toEqual([
      "Văn phòng 2021 given excellent-collective collective",
      "Văn phòng 2022 given advanced-collective collective",
    ]);
  });

  it("leaves out what says that there was none, and tells what is not understood", () => {
    const { lines, unclear } = readHistory([
      sheet(`
        | TT | Họ và tên   | 2021 | 2022  | 2023     |
        | 1  | Trần Thị An | -    | không | Danh dự  |
        |    |             |      |       |          |
        |    | Lê Văn Bình |      |       |          |`),
    ]);
    expect(lines).toEqual([]);
    expect(unclear).toEqual([expect.objectContaining({ row: 1, column: 4 })]);
  });

  it("that is asked for proves nothing given", () => {
    const source = `DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU\n| TT | Họ và tên | 2021 | 2022 |\n| 1 | Trần Thị An | CSTĐCS | LĐTT |`;
    expect(linesOf(sheet(source))).toEqual([
      `Trần Thị An 2021 registered ${fighter}`,
      `Trần Thị An 2022 registered ${worker}`,
    ]);
  });

  it("says that its pairs of years are taken for school years", () => {
    const list = (first: string, next: string) =>
      readHistory([sheet(`| TT | Họ và tên | ${first} | ${next} |\n| 1 | Trần Thị An | LĐTT | LĐTT |`)]).paired.length;
    expect(list("2021-2022", "2022-2023")).toBe(2);
    expect(list("2021-22", "2022-23")).toBe(2);
    expect(list("Năm học 2021-2022", "Năm học 2022-2023")).toBe(0);
  });
});

describe("columns of earlier years in the register itself", () => {
  const register = (heads: string, cells: string) => `
    ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2024
    | TT | Họ và tên | Đơn vị | HTXSNV | LĐTT | CSTĐCS | CSTĐ tỉnh | ${heads} | Ghi chú |
    | 1 | Trần Thị An | Văn phòng | x | x | x | x | ${cells} | SK cấp tỉnh: số hóa hồ sơ |`;
  const about = (grid: Grid) =>
    check([grid]).findings.flatMap(({ ruleId, messageId }) =>
      /record|evidence/.test(ruleId) ? `${ruleId} ${messageId}` : [],
    );

  it("are evidence of those years", () => {
    expect(about(sheet(register("Danh hiệu năm 2022 | Danh hiệu năm 2023", "CSTĐCS | CSTĐCS")))).toEqual([]);
    expect(about(sheet(register("Danh hiệu năm 2023", "CSTĐCS")))).toEqual(["provincial-fighter-record missing"]);
    expect(about(sheet(register("Danh hiệu năm 2023 | Danh hiệu năm 2024", "CSTĐCS | CSTĐCS")))).toEqual([
      "provincial-fighter-record missing",
    ]);
  });

  it("are evidence below a head of their own", () => {
    const grid = merged(
      `
      ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2024
      | TT | Họ và tên | Đơn vị | HTXSNV | LĐTT | CSTĐCS | CSTĐ tỉnh | Đã đạt các năm trước | | Ghi chú |
      | | | | | | | | Năm 2022 | Năm 2023 | |
      | 1 | Trần Thị An | Văn phòng | x | x | x | x | CSTĐCS | CSTĐCS | SK cấp tỉnh: số hóa hồ sơ |`,
      ...["A", "B", "C", "D", "E", "F", "G", "J"].map((column) => `${column}2:${column}3`),
      "H2:I2",
    );
    expect(about(grid)).toEqual([]);
  });

  const registered = (grid: Grid) =>
    check([grid]).workbooks.flatMap(({ registrations }) =>
      registrations.flatMap(({ entries }) => entries.map(({ ticks }) => ticks.map(({ honor }) => honor).join())),
    );
  const unmapped = (grid: Grid) =>
    check([grid]).findings.flatMap(({ ruleId, data }) => (ruleId === "column-unmapped" ? [data?.["header"]] : []));

  it("are not asked for, and are no columns that were not understood", () => {
    const ticked = sheet(register("LĐTT năm 2023 | BK UBND tỉnh năm 2020", "x | x"));
    expect(registered(ticked)).toEqual(["advanced-worker,grassroots-fighter,provincial-fighter"]);
    expect(unmapped(ticked)).toEqual([]);
    expect(unmapped(sheet(register("Đề nghị LĐTT năm 2023", "x")))).toEqual(["Đề nghị LĐTT năm 2023"]);
    const ofLaw = sheet(register("BK UBND tỉnh (Luật năm 2022)", "x"));
    expect(registered(ofLaw)).toEqual(["advanced-worker,grassroots-fighter,provincial-fighter,provincial-merit"]);
  });

  const divided = (title: string, ...heads: readonly string[]) =>
    merged(
      `
      ${title}
      | TT | Họ và tên | HTTNV | ${heads.join(" | | ")} | |
      | | | | ${heads.map(() => "LĐTT | CSTĐCS").join(" | ")} |
      | 1 | Trần Thị An | x | x | x | ${heads.length > 1 ? "x | |" : ""}`,
      ...["A", "B", "C"].map((column) => `${column}2:${column}3`),
      "D2:E2",
      ...(heads.length > 1 ? ["F2:G2"] : []),
    );

  it.each([
    ["NĂM 2024", ["Danh hiệu thi đua năm 2024"], "advanced-worker,grassroots-fighter"],
    // Left from the year before.
    ["NĂM 2024", ["Danh hiệu thi đua năm 2023"], "advanced-worker,grassroots-fighter"],
    ["NĂM 2024", ["Danh hiệu năm 2023", "Danh hiệu năm 2024"], "advanced-worker"],
    ["NĂM 2024", ["Danh hiệu năm 2024", "Danh hiệu năm 2023"], "advanced-worker,grassroots-fighter"],
    ["", ["Danh hiệu năm 2023", "Danh hiệu năm 2024"], "advanced-worker"],
    ["", ["Danh hiệu năm 2023", "Đăng ký năm 2024"], "advanced-worker"],
  ])("leave what is asked for now below a title %s: %j", (year, heads, honors) => {
    expect(registered(divided(`ĐĂNG KÝ DANH HIỆU THI ĐUA ${year}`, ...heads))).toEqual([honors]);
  });

  it.each([
    ["Danh hiệu thi đua năm 2024", "LĐTT"],
    ["Đăng ký năm 2024", "LĐTT"],
    ["Đã đạt năm 2023 | Đăng ký năm 2024", "CSTĐCS | LĐTT"],
    ["Danh hiệu năm 2023 | Danh hiệu năm 2024", "CSTĐCS | LĐTT"],
    ["Danh hiệu năm 2024 | Danh hiệu năm 2023", "LĐTT | CSTĐCS"],
  ])("leave the titles that are asked for in words: %s", (heads, cells) => {
    const grid = sheet(`
      ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2024
      | TT | Họ và tên | Mức độ | ${heads} |
      | 1 | Trần Thị An | HTTNV | ${cells} |`);
    expect(registered(grid)).toEqual(["advanced-worker"]);
  });

  it.each([
    ["2024", "Năm 2023", "Năm 2024", ["advanced-worker", "grassroots-fighter"]],
    ["2024", "Năm 2024", "Năm 2023", ["advanced-worker,grassroots-fighter", ""]],
    ["HỌC 2023-2024", "Năm học 2022-2023", "Năm học 2023-2024", ["advanced-worker", "grassroots-fighter"]],
  ])("are told from those of %s: %s, %s", (year, first, next, honors) => {
    const grid = merged(
      `
      ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM ${year}
      | TT | Họ và tên | Đơn vị | ${first} | | ${next} | |
      | | | | LĐTT | CSTĐCS | LĐTT | CSTĐCS |
      | 1 | Trần Thị An | Văn phòng | x | x | x | |
      | 2 | Lê Văn Bình | Văn phòng | | | | x |`,
      ...["A", "B", "C"].map((column) => `${column}2:${column}3`),
      "D2:E2",
      "F2:G2",
    );
    expect(registered(grid)).toEqual(honors);
    expect(unmapped(grid)).toEqual([]);
  });

  it("hold below results that are not merged, and levels of the school year before", () => {
    const results = `
      ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2024
      | TT | Họ và tên | Kết quả năm 2023 | | Đăng ký năm 2024 | |
      | | | Xếp loại | Danh hiệu | LĐTT | CSTĐCS |
      | 1 | Trần Thị An | HTXSNV | CSTĐCS | x | |`;
    expect(registered(sheet(results))).toEqual(["advanced-worker"]);
    const alone = `
      ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2024
      | TT | Họ và tên | Danh hiệu | Kết quả năm trước | |
      | | | LĐTT | | CSTĐCS |
      | 1 | Trần Thị An | x | CSTĐCS | x |`;
    expect(registered(sheet(alone))).toEqual(["advanced-worker,grassroots-fighter"]);
    const school = `
      ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM HỌC 2023-2024
      | TT | Họ và tên | Kết quả xếp loại năm học 2022-2023 | LĐTT |
      | 1 | Trần Thị An | HTNV | x |`;
    expect(check([sheet(school)]).findings.map(({ ruleId }) => ruleId)).not.toContain("advanced-worker-level");
    // The level that a register of 2024 rests on is no evidence of 2023 besides.
    const levels = `
      ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2024
      | TT | Họ và tên | Xếp loại năm học 2023-2024 | LĐTT |
      | 1 | Trần Thị An | HTXSNV | x |`;
    expect(check([sheet(levels)]).workbooks[0]?.history).toBeUndefined();
  });

  it("are left alone where they are not about honors", () => {
    expect(about(sheet(register("Tiền thưởng năm 2022 | Tiền thưởng năm 2023", "1000000 | 500000")))).toEqual([
      "evidence-missing none",
    ]);
  });
});

describe("a list of years in the checked workbook", () => {
  const register = sheet(`
    ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2024
    | TT | Họ và tên | Đơn vị | HTXSNV | LĐTT | CSTĐCS | CSTĐ tỉnh | Ghi chú |
    | 1 | Trần Thị An | Văn phòng | x | x | x | x | SK cấp tỉnh: số hóa hồ sơ |`);
  const about = (title: string, head = "2022 | 2023") => {
    const list = sheet(`${title}\n| TT | Họ và tên | ${head} |\n| 1 | Trần Thị An | CSTĐCS | CSTĐCS |`, {
      sheet: "Trang 2",
    });
    const { findings, workbooks } = check([register, list]);
    return [
      ...workbooks.flatMap(({ unread }) => unread.map(({ reason }) => reason)),
      ...findings.flatMap(({ ruleId, messageId }) => (/record|evidence/.test(ruleId) ? `${ruleId} ${messageId}` : [])),
    ];
  };

  it.each(["DANH HIỆU ĐÃ ĐẠT CÁC NĂM TRƯỚC", "THÀNH TÍCH 2022-2023", ""])(
    "is evidence, whatever it is called: %s",
    (title) => expect(about(title)).toEqual(["evidence"]),
  );

  it("is none where it asks, is of members, or names one year", () => {
    const none = ["no-register", "evidence-missing none"];
    expect(about("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG")).toEqual(none);
    expect(about("KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN")).toEqual(none);
    expect(about("DANH HIỆU ĐÃ ĐẠT", "2023 | Ghi chú khác")).toEqual(none);
  });
});
