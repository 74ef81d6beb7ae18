import { check } from "../../src/check";
import { planOf } from "../../src/plan/planOf";
import { planReport } from "../../src/report/planReport";
import type { Grid } from "../../src/grid/Grid";
import type { PlanCell, SheetPlan } from "../../src/report/SheetPlan";
import { registerAndDelegates } from "../support/delegates";
import { sheet } from "../support/sheet";

/** The remarks on what numbers are possible, in the sheet that holds the register against the plan of an agency in Hà Tĩnh. */
function remarksOn(...markdown: readonly string[]): readonly string[] {
  return textsOf(markdown, "ha-tinh-home-affairs-2022", 2022);
}

function textsOf(
  markdown: readonly string[],
  id: string,
  year: number,
  reviewDate = `${year}-12-31`,
): readonly string[] {
  const plan = planOf(id);
  if (!plan) throw new Error("no plan");
  const register = markdown.map((text, index) => sheet(text, { sheet: `Trang ${index}` }));
  const written = planReport(check(register, { year, plan, reviewDate }), "a.xlsx", "vi").find(
    ({ id }) => id === "plan",
  );
  return (written?.cells ?? []).flatMap((row) => row.flatMap((cell) => (cell && "text" in cell ? cell.text : [])));
}

const people = (n: number) =>
  [
    "| TT | Họ và tên | HTTNV | LĐTT | CSTĐCS |",
    ...Array.from({ length: n }, (_, index) => `| ${index + 1} | Người ${"abcdefghiklmn".charAt(index)} | x | x | |`),
  ].join("\n");

it("names the two clauses that cannot both be met, and the nearest to both", () => {
  expect(remarksOn(people(13))).toContain(
    "quy định cho tối đa 1 (15% của 13 Lao động tiên tiến), kế hoạch đòi 2 (15% của 13 Lao động tiên tiến); gần nhất là 1",
  );
});

it("says how many there are where the plan asks for more, which no clause is at odds with", () => {
  const collective = `
    | TT | Phòng/Đơn vị | HTXSNV | TTLĐTT | TTLĐXS |
    | 1  | Thanh tra    | x      | x      | x      |`;
  const remarks = remarksOn(collective, people(13));
  expect(remarks).toContain("kế hoạch đòi 2, mà chỉ có 1");
  expect(remarks.filter((text) => text.includes("cho tối đa 3"))).toEqual([]);
});

it("tells a table that is not there from a table without the row of the agency", () => {
  const unknown = (...markdown: readonly string[]) =>
    remarksOn(...markdown).filter((text) => /không có bảng|không nằm trong/.test(text));
  const ofAgency = "Chỉ tiêu của cơ quan không nằm trong biểu";
  const collectives = (...names: readonly string[]) =>
    [
      "| TT | Phòng/Đơn vị | HTXSNV | TTLĐTT |",
      ...names.map((name, index) => `| ${index + 1} | ${name} | x | x |`),
    ].join("\n");
  expect(unknown(collectives("Thanh tra"), people(3))).toEqual([ofAgency]);
  expect(unknown(collectives("Thanh tra", "Sở Nội vụ"), people(3))).toEqual([]);
  expect(new Set(unknown(people(3)))).toEqual(new Set([ofAgency, "Biểu không có bảng để xét"]));
});

it("names a unit that is not known as such, and a share that no text could be found for", () => {
  const texts = textsOf([people(13)], "ha-tinh-industry-2024", 2024);
  expect(texts).toContain("(chưa rõ đơn vị): đạt Lao động tiên tiến");
  expect(
    texts.filter((text) => text.startsWith("quy định (căn cứ chưa được kiểm chứng đầy đủ) cho tối đa 1")),
  ).not.toEqual([]);
});

it("names what a ceiling is on where it is on more than what is counted", () => {
  expect(textsOf([people(4)], "ha-tinh-industry-2024", 2026, "2026-08-01")).toContain(
    "quy định cho tối đa 0 (hoàn thành xuất sắc nhiệm vụ), kế hoạch đòi 1 (15% của 4 người); gần nhất là 0",
  );
});

describe("the sheets of a workbook with a list of delegates", () => {
  const plan = planOf("khanh-hoa-industry-2020");
  if (!plan) throw new Error("no plan");
  const [register, list] = registerAndDelegates("Hội nghị toàn thể, năm 2020; Tổng số người: 350", 160, 0, 2);
  const reportOf = (...grids: readonly (Grid | undefined)[]) =>
    planReport(
      check(
        grids.flatMap((grid) => grid ?? []),
        { plan },
      ),
      "a.xlsx",
      "vi",
    );
  const shownIn = (sheets: readonly SheetPlan[], id: SheetPlan["id"]) =>
    sheets.find((own) => own.id === id)?.cells.map((row) => row.map(shown)) ?? [];
  const shown = (cell: PlanCell) =>
    cell === undefined
      ? ""
      : "text" in cell
        ? cell.text
        : "number" in cell
          ? cell.number
          : "formula" in cell
            ? cell.formula
            : "";

  it("are what was found and the plan; nothing is summed up where nothing is registered", () => {
    expect(reportOf(list).map(({ id }) => id)).toEqual(["findings", "targets", "plan"]);
    expect(reportOf(register, list).map(({ id }) => id)).toEqual(["summary", "findings", "targets", "plan"]);
  });

  it("name the law of the year in the heading", () => {
    const [title, note] = shownIn(reportOf(list), "findings");
    expect(title).toEqual([expect.stringMatching(/ NĂM 2020$/)]);
    expect(note).toEqual([expect.stringMatching(/2003/)]);
    expect(note).toEqual([expect.not.stringMatching(/2026/)]);
  });

  it("hold each term of the meeting against the list, apart from the dates", () => {
    expect(shownIn(reportOf(list), "plan").slice(2)).toEqual([
      ["HỘI NGHỊ"],
      ["TT", "Kế hoạch nêu", "Có", "Trên", "Tỷ lệ", "", "Nhiều nhất", "Kết quả", "Trang"],
      [1, "Tối đa 150 đại biểu", 162, "", "", "", 150, '=IF(C5<=G5,"Đạt","Chưa đạt")', "Đại biểu"],
      [
        2,
        "đại biểu điển hình tiên tiến khoảng 70%; đại biểu khách mời khoảng 30%",
        160,
        162,
        '=IF(N(D6)=0,"",C6/D6)',
        "",
        "",
        "Chênh với mức kế hoạch nêu",
        "Đại biểu",
      ],
      [
        3,
        "Đơn vị có dưới 200 người thì tổ chức Hội nghị toàn thể; có trên 200 người thì tổ chức Hội nghị đại biểu",
        350,
        "",
        "",
        "",
        "",
        "Chưa đạt",
        "Đại biểu",
      ],
      [],
      ["THỜI HẠN"],
      ["", expect.stringContaining("sau 02 tuần"), ""],
    ]);
  });

  it("call the findings those of the register, or of the list where there is none", () => {
    const titleOf = (...grids: readonly (Grid | undefined)[]) => shownIn(reportOf(...grids), "findings")[0]?.[0];
    expect(titleOf(register, list)).toBe("KẾT QUẢ KIỂM TRA BIỂU ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2020");
    expect(titleOf(list)).toBe("KẾT QUẢ KIỂM TRA DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ NĂM 2020");
  });

  it("say what is met, what cannot be told, and that there is no list", () => {
    const results = (...grids: readonly (Grid | undefined)[]) =>
      shownIn(reportOf(...grids), "plan").flatMap(([number, quote, ...rest]) =>
        typeof number === "number" && /ại biểu/.test(String(quote)) ? [rest[5]] : [],
      );
    const [, met] = registerAndDelegates("Hội nghị đại biểu năm 2020; Tổng số người: 350", 7, 3);
    expect(results(met)).toEqual([expect.stringMatching("Chưa đạt"), "Đạt", "Đạt"]);
    const [, open] = registerAndDelegates("Hội nghị năm 2020; Tổng số người: 200", 6, 3, 1);
    const unknown = "Chưa xét được, xem trang Kiểm tra";
    expect(results(open).slice(1)).toEqual([unknown, unknown]);
    const none = "Sổ không có danh sách đại biểu";
    expect(results(register)).toEqual([none, none, none]);
  });
});
