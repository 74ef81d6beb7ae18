import { excellentCollectiveCompletion } from "../../../src/rules/quota/excellent-collective-completion";
import { testRule } from "../../support/testRule";

testRule(excellentCollectiveCompletion, {
  year: 2022,
  accepts: {
    "mere completion, the least that is enough": `
      | TT | Đơn vị       | Xếp loại | TTLĐXS |
      | 1  | Thanh tra Sở | HTXSNV   | x      |
      B/ CÁ NHÂN
      | TT | Họ và tên   | HTTNV | HTNV | KHTNV | LĐTT |
      | 1  | Trần Thị An | x     |      |       | x    |
      | 2  | Lê Văn Bình |       | x    |       |      |`,
    "levels that are not clear, which other rules report": `
      | TT | Đơn vị       | Xếp loại | TTLĐXS |
      | 1  | Thanh tra Sở | HTXSNV   | x      |
      B/ CÁ NHÂN
      | TT | Họ và tên   | HTTNV | HTNV | KHTNV | LĐTT |
      | 1  | Trần Thị An | x     |      | x     | x    |
      | 2  | Lê Văn Bình | ?     |      |       | x    |`,
    "a unit without the title": `
      | TT | Đơn vị       | Xếp loại | TTLĐXS |
      | 1  | Thanh tra Sở | HTXSNV   |        |
      B/ CÁ NHÂN
      | TT | Họ và tên   | HTTNV | KHTNV | LĐTT |
      | 1  | Trần Thị An |       | x     |      |`,
  },
  rejects: {
    "people who did not complete": {
      sheet: `
        | TT | Đơn vị       | Xếp loại | TTLĐXS |
        | 1  | Thanh tra Sở | HTXSNV   | x      |
        B/ CÁ NHÂN
        | TT | Họ và tên   | HTTNV | KHTNV | LĐTT |
        | 1  | Trần Thị An | x     |       | x    |
        | 2  | Lê Văn Bình |       | x     |      |`,
      findings: [
        {
          messageId: "notCompleted",
          severity: "error",
          at: "D2",
          related: ["B6"],
          data: { unit: "Thanh tra Sở", k: 1, n: 2, names: ["Lê Văn Bình"] },
        },
      ],
    },
    "people without a level, as a warning": {
      sheet: `
        | TT | Đơn vị       | Xếp loại | TTLĐXS |
        | 1  | Thanh tra Sở | HTXSNV   | x      |
        B/ CÁ NHÂN
        | TT | Họ và tên   | HTTNV | KHTNV | LĐTT |
        | 1  | Trần Thị An | x     |       | x    |
        | 2  | Lê Văn Bình |       |       | x    |`,
      findings: [
        {
          messageId: "unknown",
          severity: "warning",
          at: "D2",
          related: ["B6"],
          data: { unit: "Thanh tra Sở", k: 1, n: 2, names: ["Lê Văn Bình"] },
        },
      ],
    },
    "both, as one error": {
      year: 2024,
      sheet: `
        | TT | Đơn vị       | Xếp loại | TTLĐXS |
        | 1  | Thanh tra Sở | HTXSNV   | x      |
        B/ CÁ NHÂN
        | TT | Họ và tên   | HTTNV | KHTNV | LĐTT |
        | 1  | Trần Thị An |       |       | x    |
        | 2  | Lê Văn Bình |       | x     |      |`,
      findings: [
        {
          messageId: "notCompletedOrUnknown",
          severity: "error",
          at: "D2",
          related: ["B6", "B5"],
          data: { unit: "Thanh tra Sở", k: 2, n: 2, names: ["Lê Văn Bình", "Trần Thị An"] },
        },
      ],
    },
  },
});
