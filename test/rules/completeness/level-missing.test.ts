import { levelMissing } from "../../../src/rules/completeness/level-missing";
import { testRule } from "../../support/testRule";

testRule(levelMissing, {
  year: 2022,
  accepts: {
    "a level": `
      | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT |
      | 1  | Trần Thị An |        | x     | x    |`,
    "neither a level nor anything registered": `
      | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT | Ghi chú   |
      | 1  | Trần Thị An |        |       |      | thai sản  |`,
    "several levels, which level-multiple reports": `
      | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT |
      | 1  | Trần Thị An | x      | x     | x    |`,
    "a level that is not understood, which tick-unknown reports": `
      | TT | Họ và tên   | HTXSNV | HTTNV    | LĐTT |
      | 1  | Trần Thị An |        | đang xét | x    |`,
    "an error value in place of the level, which cell-error reports": `
      | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT |
      | 1  | Trần Thị An |        | #N/A  | x    |`,
    "a table that has no levels": `
      | TT | Họ và tên   | LĐTT |
      | 1  | Trần Thị An | x    |`,
    "a collective": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT |
      | 1  | Thanh tra Sở |          | x      |`,
  },
  rejects: {
    "a title or an award without a level; a dash and 0 are none": {
      sheet: `
        | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT | GK |
        | 1  | Trần Thị An |        |       | x    | x  |
        | 2  | Lê Văn Bình | -      | 0     |      | x  |`,
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "C2",
          related: ["E2", "F2"],
          data: { name: "Trần Thị An", titles: [{ honor: "advanced-worker" }, { honor: "department-certificate" }] },
        },
        {
          messageId: "missing",
          severity: "warning",
          at: "C3",
          related: ["F3"],
          data: { name: "Lê Văn Bình", titles: [{ honor: "department-certificate" }] },
        },
      ],
    },
  },
});
