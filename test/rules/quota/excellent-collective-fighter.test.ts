import { excellentCollectiveFighter } from "../../../src/rules/quota/excellent-collective-fighter";
import { limitsFrom } from "../../support/limits";
import { testRule } from "../../support/testRule";

testRule(excellentCollectiveFighter, {
  year: 2022,
  accepts: {
    "one Chiến sĩ thi đua cơ sở": `
      | TT | Đơn vị       | Xếp loại | TTLĐXS |
      | 1  | Thanh tra Sở | HTXSNV   | x      |
      B/ CÁ NHÂN
      | TT | Họ và tên   | HTTNV | LĐTT | CSTĐCS |
      | 1  | Trần Thị An | x     | x    | x      |
      | 2  | Lê Văn Bình | x     | x    |        |`,
    "the title of the province, which includes it": `
      | TT | Đơn vị       | Xếp loại | TTLĐXS |
      | 1  | Thanh tra Sở | HTXSNV   | x      |
      B/ CÁ NHÂN
      | TT | Họ và tên   | HTTNV | LĐTT | CSTĐCS | CSTĐ tỉnh |
      | 1  | Trần Thị An | x     | x    |        | x         |`,
    "a unit whose people are not known, which unit-mapping reports": `
      | TT | Đơn vị       | Xếp loại | TTLĐXS |
      | 1  | Thanh tra Sở | HTXSNV   | x      |
      | 2  | Văn phòng Sở | HTTNV    |        |
      B/ CÁ NHÂN
      | TT | Họ và tên    | HTTNV | LĐTT | CSTĐCS |
      | I  | Văn phòng Sở |       |      |        |
      | 1  | Trần Thị An  | x     | x    |        |`,
  },
  rejects: {
    "nobody; a title that is only doubtful, or of the nation, does not do": {
      sheet: `
        | TT | Đơn vị       | Xếp loại | TTLĐXS |
        | 1  | Thanh tra Sở | HTXSNV   | x      |
        B/ CÁ NHÂN
        | TT | Họ và tên   | HTTNV | LĐTT | CSTĐCS | CSTĐTQ |
        | 1  | Trần Thị An | x     | x    | ?      |        |
        | 2  | Lê Văn Bình | x     | x    |        | x      |`,
      findings: [{ messageId: "none", severity: "error", at: "D2", data: { unit: "Thanh tra Sở", n: 2 } }],
    },
  },
});

it("asks of a unit that registers the title for one Chiến sĩ thi đua cơ sở", () => {
  const collective = `
    | TT | Đơn vị       | Xếp loại | TTLĐXS |
    | 1  | Thanh tra Sở | HTXSNV   | x      |`;
  expect(limitsFrom(excellentCollectiveFighter, collective, "law-2003", 2022)).toMatchObject([
    {
      measure: "grassroots-fighter",
      of: "people",
      demand: { op: ">=", value: 1, unit: "count" },
      forTitle: "excellent-collective",
    },
  ]);
});
