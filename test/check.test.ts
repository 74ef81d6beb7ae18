import { check } from "../src/check";
import { sheet } from "./support/sheet";

/** A register of one unit under the name that every register here shares. */
function register(workbook: string, year: number | undefined, ...names: readonly string[]) {
  return sheet(
    `
    | ĐĂNG KÝ DANH HIỆU THI ĐUA${year === undefined ? "" : ` NĂM ${year}`} |
    | TT | Họ và tên | Lao động tiên tiến | Chiến sĩ thi đua cơ sở |
    |  | Văn phòng |  |  |
    ${names.map((name, index) => `| ${index + 1} | ${name} | x |  |`).join("\n")}
    `,
    { workbook },
  );
}

const letter = sheet("Kính gửi: Sở Nội vụ", { workbook: "thư.xlsx" });

function unitsOf({ summary }: ReturnType<typeof check>) {
  return summary.units.map(({ unit, individuals }) => [unit, individuals]);
}

describe("the summary of a check", () => {
  it("keeps units of workbooks of different years apart, and adds the years up", () => {
    const result = check([
      register("a.xlsx", 2022, "Trần Thị An", "Lê Văn Bình"),
      register("b.xlsx", 2024, "Trần Thị An"),
    ]);
    expect(unitsOf(result)).toEqual([
      ["Văn phòng", 2],
      ["Văn phòng", 1],
    ]);
    expect(result.summary.total).toEqual({
      collectives: 0,
      individuals: 3,
      counts: { "advanced-worker": 3 },
      effective: { "advanced-worker": 3 },
    });
  });

  it("reaches across the workbooks of a year, unless each is an agency of its own", () => {
    const grids = [register("a.xlsx", 2022, "Trần Thị An"), register("b.xlsx", 2022, "Lê Văn Bình")];
    expect(unitsOf(check(grids))).toEqual([["Văn phòng", 2]]);
    const each = check(grids, { each: true });
    expect(unitsOf(each)).toEqual([
      ["Văn phòng", 1],
      ["Văn phòng", 1],
    ]);
    expect(each.summary.total.individuals).toBe(2);
  });
});

describe("a workbook with sheets of several years", () => {
  const title = (year: number) => `| ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM ${year} |`;
  const header = "| TT | Họ và tên | Hoàn thành tốt nhiệm vụ | Lao động tiên tiến | CSTĐCS | CSTĐ cấp tỉnh |";
  const of = (year: number, ...rows: readonly string[]) =>
    sheet(`${title(year)}\n${header}\n${rows.join("\n")}`, { sheet: `Biểu ${year}` });
  const earlier = of(2022, "| 1 | Trần Thị An | x | x | x | |", "| 2 | Lê Văn Bình | x | x | | |");
  const last = of(2024, "| 1 | Trần Thị An | x | x | | |", "| 2 | Phạm Thị Dung | x | x | | |");

  it("is checked for the last, and what was kept of the others is told and is evidence", () => {
    const { workbooks, summary, findings } = check([earlier, last]);
    expect(workbooks).toMatchObject([
      { year: 2024, regime: "law-2022", unread: [{ sheet: "Biểu 2022", reason: "other-year" }] },
    ]);
    expect(summary.total.individuals).toBe(2);
    expect(findings.filter(({ ruleId }) => ["name-duplicate", "date-impossible"].includes(ruleId))).toEqual([]);
    const [an] = workbooks.flatMap(({ registrations }) => registrations.flatMap(({ entries }) => entries));
    expect(an?.record?.past).toMatchObject([
      { year: 2022, level: "good" },
      { year: 2022, honor: "advanced-worker" },
      { year: 2022, honor: "grassroots-fighter" },
    ]);
  });

  it("is checked for the year that is told", () => {
    expect(check([earlier, last], { year: 2022 }).workbooks).toMatchObject([
      { year: 2022, registrations: [{ sheet: "Biểu 2022" }], unread: [{ sheet: "Biểu 2024", reason: "other-year" }] },
    ]);
  });

  it("is one register where the sheet of the other year lists other people: its title is a slip", () => {
    const slip = of(
      2023,
      "| 1 | Lê Văn Bình | x | x | | |",
      "| 2 | Vũ Văn Giang | x | x | | |",
      "| 3 | Trần Thị An | x | x | | |",
    );
    const others = of(2023, "| 1 | Lê Văn Bình | x | x | | |", "| 2 | Vũ Văn Giang | x | x | | |");
    expect(check([last, others]).summary.total.individuals).toBe(4);
    expect(check([last, others]).findings).toMatchObject([{ ruleId: "date-impossible", messageId: "titleYear" }]);
    expect(check([last, slip]).summary.total.individuals).toBe(5);
  });
});

describe("the extent of a check", () => {
  it("is nothing where there is no register", () => {
    expect(check([letter]).checks).toEqual({ rules: 0, entries: 0, evaluated: 0 });
  });

  it("leaves a workbook without a register out", () => {
    const alone = check([register("a.xlsx", 2022, "Trần Thị An")]);
    expect(alone.checks.rules).toBeGreaterThan(0);
    expect(check([letter, register("a.xlsx", 2022, "Trần Thị An")]).checks).toEqual(alone.checks);
  });
});

describe("the law that a check applies", () => {
  const schoolYear = sheet(`
    ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM HỌC 2021 - 2022
    | TT | Họ và tên   | Lao động tiên tiến | Chiến sĩ thi đua cơ sở |
    | 1  | Trần Thị An | x                  |                        |`);

  it("is that of the end of the year, and of a school year that of 30 June", () => {
    expect(check([register("a.xlsx", 2022, "Trần Thị An")]).workbooks).toMatchObject([
      { year: 2022, reviewDate: "2022-12-31", regime: "law-2003" },
    ]);
    expect(check([schoolYear]).workbooks).toMatchObject([{ year: 2021, reviewDate: "2022-06-30", regime: "law-2003" }]);
  });

  it("is open for 2023 until the day of the council is given", () => {
    const grids = [register("a.xlsx", 2023, "Trần Thị An")];
    expect(check(grids).workbooks).toMatchObject([{ regime: "law-2003", regimeAfter: "law-2022" }]);
    for (const said of [{ reviewDate: "2023-12-31" }, { reviewDate: "2024-02-01" }, { regime: "law-2022" }] as const)
      expect(check(grids, said).workbooks[0]?.regimeAfter).toBeUndefined();
    expect(check(grids, { reviewDate: "2024-02-01" }).workbooks).toMatchObject([{ regime: "law-2022" }]);
  });
});

describe("the tick style", () => {
  const higherOnly = sheet(`
    | TT | Họ và tên   | HTTNV | LĐTT | CSTĐCS | Ghi chú      |
    | 1  | Trần Thị An | x     |      | x      | SK: lưu trữ  |`);
  const found = (tickStyle?: "cumulative" | "highest-only") =>
    check([higherOnly], { year: 2022, ...(tickStyle && { tickStyle }) }).findings.map(({ ruleId }) => ruleId);

  it("is what the user says, else what the table shows", () => {
    const ladder = "grassroots-fighter-without-advanced-worker";
    expect(found()).not.toContain(ladder);
    expect(found("highest-only")).not.toContain(ladder);
    expect(found("cumulative")).toContain(ladder);
  });
});

describe("a workbook has failed", () => {
  const failed = (marks: string, year: number) =>
    check([sheet(`| TT | Họ và tên | HTTNV | KHTNV | LĐTT |\n| 1 | Trần Thị An ${marks} |`)], { year }).failed;

  it("with an error", () => {
    expect(failed("| | x | x", 2025)).toEqual(["a.xlsx"]);
  });

  it("with what would be one if the text of the law could be read", () => {
    expect(failed("| | x | x", 2026)).toEqual(["a.xlsx"]);
  });

  it("not with what only wants evidence, nor with nothing", () => {
    expect([failed("| | | x", 2025), failed("| | | x", 2026), failed("| x | | x", 2026)]).toEqual([[], [], []]);
  });
});
