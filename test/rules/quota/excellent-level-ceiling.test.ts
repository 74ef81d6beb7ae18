import { check } from "../../../src/check";
import { excellentLevelCeiling } from "../../../src/rules/quota/excellent-level-ceiling";
import { wordFinding } from "../../../src/locales/wordFinding";
import { limitsFrom } from "../../support/limits";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

/** `x` people with excellent and `g` with good completion, in one unit. */
function unit(x: number, g: number): string {
  const rows = Array.from(
    { length: x + g },
    (_, index) =>
      `| ${index + 1} | Người ${"abcdefghijklmnopqrstuvwxyz".charAt(index)} | ${index < x ? "x |" : "| x"} |`,
  );
  return ["| TT | Họ và tên | HTXSNV | HTTNV | LĐTT |", ...rows.map((row) => `${row} |`)].join("\n");
}

/** Somebody of each level above non-completion. */
const oneOfEach = `
  | TT | Họ và tên   | HTXSNV | HTTNV | HTNV | LĐTT |
  | 1  | Trần Thị An | x      |       |      |      |
  | 2  | Lê Văn Bình |        | x     |      |      |
  | 3  | Ngô Thị Cúc |        |       | x    |      |`;

const found = (data: object, related: readonly string[]) => ({
  messageId: "exceeded",
  severity: "warning" as const,
  at: "A1",
  related,
  data: { where: "agency", unit: "", group: "everybody", percent: 20, ...data },
});

testRule(excellentLevelCeiling, {
  year: 2024,
  accepts: {
    "exactly 20 % of good completion and better": unit(2, 8),
    "1 of 9 with good completion under the decree of 2025": { year: 2026, sheet: unit(1, 9) },
    "any share before 15 September 2023": { year: 2022, sheet: unit(3, 1) },
    "any share on the day before": { year: 2023, says: { reviewDate: "2023-09-14" }, sheet: unit(3, 1) },
    "exactly 20 % of everybody": { year: 2026, says: { excellentOf: "all" }, sheet: unit(2, 8) },
    "20 % of each group where positions are written": `
      | TT | Họ và tên   | Chức vụ      | HTXSNV | HTTNV | LĐTT |
      | 1  | Trần Thị An | Trưởng phòng |        | x     |      |
      | 2  | Lê Văn Bình | Chuyên viên  | x      |       |      |
      | 3  | Ngô Thị Cúc | Chuyên viên  |        | x     |      |
      | 4  | Đỗ Minh Dân | Chuyên viên  |        | x     |      |
      | 5  | Vũ Thị Én   | Chuyên viên  |        | x     |      |
      | 6  | Hồ Văn Giáp | Chuyên viên  |        | x     |      |`,
  },
  rejects: {
    "more than 20 % of good completion and better": {
      sheet: unit(2, 7),
      findings: [found({ x: 2, d: 9, excellentOf: "good-or-better", max: 1, n: 9 }, ["C2", "C3"])],
    },
    "the same on 15 September 2023": {
      year: 2023,
      says: { reviewDate: "2023-09-15" },
      sheet: unit(2, 7),
      findings: [found({ x: 2, d: 9, excellentOf: "good-or-better", max: 1, n: 9 }, ["C2", "C3"])],
    },
    "2 beside 8 with good completion under the decree of 2025": {
      year: 2026,
      sheet: unit(2, 8),
      findings: [found({ x: 2, d: 8, excellentOf: "good", max: 1, n: 10 }, ["C2", "C3"])],
    },
    "the same decided in 2025, only if the user says so": {
      year: 2025,
      says: { excellentOf: "good" },
      sheet: unit(2, 8),
      findings: [found({ x: 2, d: 8, excellentOf: "good", max: 1, n: 10 }, ["C2", "C3"])],
    },
    "more than 20 % of everybody, if the user says so": {
      year: 2026,
      says: { excellentOf: "all" },
      sheet: unit(3, 7),
      findings: [found({ x: 3, d: 10, excellentOf: "all", max: 2, n: 10 }, ["C2", "C3", "C4"])],
    },
    "more than 20 % of everybody, among them somebody who merely completed": {
      year: 2026,
      says: { excellentOf: "all" },
      sheet: oneOfEach,
      findings: [found({ x: 1, d: 3, excellentOf: "all", max: 0, n: 3 }, ["C2"])],
    },
    "one of two beside somebody who merely completed": {
      sheet: oneOfEach,
      findings: [found({ x: 1, d: 2, excellentOf: "good-or-better", max: 0, n: 2 }, ["C2"])],
    },
    "somebody with both levels, who counts for either": {
      year: 2026,
      sheet: `
        | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT |
        | 1  | Trần Thị An | x      | x     |      |`,
      findings: [found({ x: 1, d: 1, excellentOf: "good", max: 0, n: 1 }, ["C2"])],
    },
    "staff above it, to whom those without a position belong": {
      sheet: `
        | TT | Họ và tên   | Chức vụ      | HTXSNV | HTTNV | LĐTT |
        | 1  | Trần Thị An | Trưởng phòng |        | x     |      |
        | 2  | Lê Văn Bình |              | x      |       |      |
        | 3  | Ngô Thị Cúc | Chuyên viên  |        | x     |      |`,
      findings: [
        {
          ...found({}, ["D3"]),
          data: {
            where: "agency",
            unit: "",
            group: "staff",
            percent: 20,
            x: 1,
            d: 2,
            excellentOf: "good-or-better",
            max: 0,
            n: 2,
          },
        },
      ],
    },
    "one group above it where positions are written": {
      sheet: `
        | TT | Họ và tên   | Chức vụ           | HTXSNV | HTTNV | LĐTT |
        | 1  | Trần Thị An | Phó Trưởng phòng  | x      |       |      |
        | 2  | Lê Văn Bình | Trưởng phòng      |        | x     |      |
        | 3  | Ngô Thị Cúc | Giáo viên trường  |        | x     |      |
        | 4  | Đỗ Minh Dân | Phó giáo sư       |        | x     |      |`,
      findings: [
        {
          ...found({ x: 1, d: 2, excellentOf: "good-or-better", max: 0, n: 2 }, ["D2"]),
          data: {
            where: "agency",
            unit: "",
            group: "leaders",
            percent: 20,
            x: 1,
            d: 2,
            excellentOf: "good-or-better",
            max: 0,
            n: 2,
          },
        },
      ],
    },
  },
});

const agency = `
  | TT | Họ và tên    | Chức vụ      | HTXSNV | HTTNV | LĐTT |
  | I  | Văn phòng Sở |              |        |       |      |
  | 1  | Trần Thị An  | Trưởng phòng | x      |       |      |
  | 2  | Lê Văn Bình  | Chuyên viên  |        | x     |      |
  | II | Thanh tra Sở |              |        |       |      |
  | 3  | Ngô Thị Cúc  |              | x      |       |      |`;

it("is about the unit, at the table that lists its people", () => {
  const { findings } = check([sheet(agency), sheet(agency.replaceAll("Sở", "huyện"), { sheet: "B" })], { year: 2024 });
  const own = findings.filter(({ ruleId }) => ruleId === excellentLevelCeiling.id);
  expect(own.map(({ unit: of, subject, at }) => [of, subject, at.sheet, at.row])).toEqual([
    ["Văn phòng Sở", "", "Đăng ký", 0],
    ["Thanh tra Sở", "", "Đăng ký", 0],
    ["Văn phòng huyện", "", "B", 0],
    ["Thanh tra huyện", "", "B", 0],
  ]);
  expect(own.map((finding) => wordFinding(finding, "vi").what)[1]).toBe(
    "Thanh tra Sở: Có 1 người hoàn thành xuất sắc nhiệm vụ, quá 20% của 1 người hoàn thành tốt nhiệm vụ trở lên (tối đa 0 trong 1 người).",
  );
});

it("limits each unit that has people by what its groups may have together", () => {
  const eleven = Array.from(
    { length: 11 },
    (_, index) => `| ${index + 1} | Người | ${index < 5 ? "Phó phòng" : "Chuyên viên"} | | x | |`,
  );
  const limits = limitsFrom(
    excellentLevelCeiling,
    `
      A/ TẬP THỂ
      | TT | Đơn vị       | Xếp loại | TTLĐTT |
      | 1  | Văn phòng Sở | HTTNV    | x      |
      | 2  | Thanh tra Sở | HTTNV    | x      |
      B/ CÁ NHÂN
      | TT | Họ và tên    | Chức vụ | HTXSNV | HTTNV | LĐTT |
      | I  | Văn phòng Sở |         |        |       |      |
      ${eleven.join("\n")}`,
    "decree-152-2025",
    2026,
  );
  expect(limits.map(({ measure, of, demand, inUnit }) => [measure, of, demand, inUnit?.name])).toEqual([
    ["excellent-level", "people", { op: "<=", value: 1, unit: "count" }, "Văn phòng Sở"],
  ]);
});

it("limits 1 to 60 good people to the most of them that the rule would leave in peace as excellent", () => {
  for (let n = 1; n <= 60; n++) {
    const rows = Array.from({ length: n }, (_, index) => `| ${index + 1} | Người | | x | |`);
    const [limit] = limitsFrom(
      excellentLevelCeiling,
      ["| TT | Họ và tên | HTXSNV | HTTNV | LĐTT |", ...rows].join("\n"),
      "decree-152-2025",
      2026,
    );
    let most = 0;
    while (100 * (most + 1) <= 20 * (n - most - 1)) most++;
    expect([n, limit?.demand.value]).toEqual([n, most]);
  }
});
