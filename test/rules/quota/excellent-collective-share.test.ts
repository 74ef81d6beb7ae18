import { excellentCollectiveShare } from "../../../src/rules/quota/excellent-collective-share";
import { limitsFrom } from "../../support/limits";
import { testRule } from "../../support/testRule";

const twoOfThree = `
  | TT | Đơn vị       | Xếp loại | TTLĐTT | TTLĐXS |
  | 1  | Thanh tra Sở | HTXSNV   | x      | x      |
  B/ CÁ NHÂN
  | TT | Họ và tên   | HTTNV | LĐTT | CSTĐCS |
  | 1  | Trần Thị An | x     | x    | x      |
  | 2  | Lê Văn Bình | x     | x    |        |
  | 3  | Ngô Thị Cúc | x     |      |        |`;

const found = {
  messageId: "below",
  severity: "error",
  at: "E2",
  related: ["B7"],
  data: { unit: "Thanh tra Sở", k: 2, n: 3, pct: 66, percent: 70, need: 3 },
} as const;

testRule(excellentCollectiveShare, {
  year: 2022,
  accepts: {
    "exactly 70 %": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT | TTLĐXS |
      | 1  | Thanh tra Sở | HTXSNV   | x      | x      |
      B/ CÁ NHÂN
      | TT | Họ và tên   | HTTNV | LĐTT | CSTĐCS |
      | 1  | Trần Thị An | x     |      | x      |
      | 2  | Lê Văn Bình | x     | x    |        |
      | 3  | Ngô Thị Cúc | x     | x    |        |
      | 4  | Đỗ Minh Dân | x     | x    |        |
      | 5  | Vũ Thị Én   | x     | x    |        |
      | 6  | Hồ Văn Giáp | x     | x    |        |
      | 7  | Mai Thị Hà  | x     | x    |        |
      | 8  | Bùi Văn Ích | x     |      |        |
      | 9  | Lý Thị Khuê | x     |      |        |
      | 10 | Tạ Văn Lân  | x     |      |        |`,
    "the lower title": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT | TTLĐXS |
      | 1  | Thanh tra Sở | HTXSNV   | x      |        |
      B/ CÁ NHÂN
      | TT | Họ và tên   | HTTNV | LĐTT |
      | 1  | Trần Thị An | x     |      |`,
  },
  rejects: {
    "less than 70 % to 2023": { sheet: twoOfThree, findings: [found] },
    "less than 70 % from 2024": { sheet: twoOfThree, year: 2024, findings: [found] },
  },
});

it("asks of a unit that registers the title for at least 70 % Lao động tiên tiến", () => {
  expect(limitsFrom(excellentCollectiveShare, twoOfThree, "law-2003", 2022)).toMatchObject([
    {
      measure: "advanced-worker",
      of: "people",
      demand: { op: ">=", value: 70, unit: "percent" },
      forTitle: "excellent-collective",
    },
  ]);
});
