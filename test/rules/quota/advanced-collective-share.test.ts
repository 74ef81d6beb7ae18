import { advancedCollectiveShare } from "../../../src/rules/quota/advanced-collective-share";
import { limitsFrom } from "../../support/limits";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

/** A unit that registers the title, and its people: `k` of `n` are Lao động tiên tiến. */
function unitOf(k: number, n: number): string {
  const people = Array.from(
    { length: n },
    (_, index) => `| ${index + 1} | Người số ${"abcdefghijkl".charAt(index)} | x | ${index < k ? "x" : ""} |`,
  );
  return `
    A/ TẬP THỂ
    | TT | Đơn vị       | Xếp loại | TTLĐTT |
    | 1  | Thanh tra Sở | HTTNV    | x      |
    B/ CÁ NHÂN
    | TT | Họ và tên | HTTNV | LĐTT |
    ${people.join("\n")}`;
}

testRule(advancedCollectiveShare, {
  year: 2022,
  accepts: {
    "just more than half to 2023": unitOf(6, 11),
    "exactly 70 % from 2024": { year: 2024, sheet: unitOf(7, 10) },
    "a higher title that includes Lao động tiên tiến": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT |
      | 1  | Thanh tra Sở | HTTNV    | x      |
      B/ CÁ NHÂN
      | TT | Họ và tên   | HTTNV | LĐTT | CSTĐCS | CSTĐ tỉnh |
      | 1  | Trần Thị An | x     |      | x      |           |
      | 2  | Lê Văn Bình | x     |      |        | x         |
      | 3  | Ngô Thị Cúc | x     |      |        |           |`,
    "a unit without the title": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT |
      | 1  | Thanh tra Sở | HTTNV    |        |
      B/ CÁ NHÂN
      | TT | Họ và tên   | HTTNV | LĐTT |
      | 1  | Trần Thị An | x     |      |`,
    "a collective without a name beside people without a unit": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT |
      | 1  |              | HTTNV    | x      |
      | 2  | Văn phòng Sở | HTTNV    |        |
      B/ CÁ NHÂN
      | TT | Họ và tên   | HTTNV | LĐTT |
      | 1  | Trần Thị An | x     |      |`,
    "a unit whose people are not known, which unit-mapping reports": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT |
      | 1  | Thanh tra Sở | HTTNV    | x      |
      | 2  | Văn phòng Sở | HTTNV    |        |
      B/ CÁ NHÂN
      | TT | Họ và tên    | HTTNV | LĐTT |
      | I  | Văn phòng Sở |       |      |
      | 1  | Trần Thị An  | x     |      |`,
  },
  rejects: {
    "exactly half to 2023": {
      sheet: unitOf(1, 2),
      findings: [
        {
          messageId: "notAbove",
          severity: "error",
          at: "D3",
          related: ["B7"],
          data: { unit: "Thanh tra Sở", k: 1, n: 2, pct: 50, percent: 50, need: 2 },
        },
      ],
    },
    "69 % from 2024": {
      year: 2024,
      sheet: unitOf(9, 13),
      findings: [
        {
          messageId: "below",
          severity: "error",
          at: "D3",
          related: ["B15", "B16", "B17", "B18"],
          data: { unit: "Thanh tra Sở", k: 9, n: 13, pct: 69, percent: 70, need: 10 },
        },
      ],
    },
    "the unit's own people only, in whichever workbook they are": {
      year: 2025,
      sheet: [
        sheet(`
          A/ TẬP THỂ
          | TT | Đơn vị       | Xếp loại | TTLĐTT |
          | 1  | Thanh tra Sở | HTTNV    | x      |
          | 2  | Văn phòng Sở | HTTNV    | x      |`),
        sheet(
          `
          B/ CÁ NHÂN
          | TT | Họ và tên   | Đơn vị       | HTTNV | LĐTT |
          | 1  | Trần Thị An | Văn phòng Sở | x     | x    |
          | 2  | Lê Văn Bình | THANH TRA SỞ | x     |      |`,
          { workbook: "b.xlsx" },
        ),
      ],
      findings: [
        {
          messageId: "below",
          severity: "error",
          at: "D3",
          related: ["b.xlsx!B4"],
          data: { unit: "Thanh tra Sở", k: 0, n: 1, pct: 0, percent: 70, need: 1 },
        },
      ],
    },
  },
});

it.each([
  ["law-2003", 2022, ">"],
  ["law-2022", 2024, ">="],
] as const)("asks under %s of a unit that registers the title for so many Lao động tiên tiến", (regime, year, op) => {
  const [limit, ...others] = limitsFrom(advancedCollectiveShare, unitOf(1, 3), regime, year);
  expect(others).toEqual([]);
  expect(limit).toMatchObject({
    measure: "advanced-worker",
    of: "people",
    demand: { op, unit: "percent" },
    forTitle: "advanced-collective",
  });
});
