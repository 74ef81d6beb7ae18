import { grassrootsFighterDraft2026 } from "../../../src/rules/eligibility/grassroots-fighter-draft-2026";
import { testRule } from "../../support/testRule";

testRule(grassrootsFighterDraft2026, {
  year: 2026,
  accepts: {
    "excellent completion": `
      | TT | Họ và tên   | HTXSNV | HTTNV | CSTĐCS |
      | 1  | Trần Thị An | x      |       | x      |`,
    "the law before the amendment": {
      year: 2025,
      sheet: `
        | TT | Họ và tên   | HTXSNV | HTTNV | CSTĐCS |
        | 1  | Trần Thị An |        | x     | x      |`,
    },
    "another title": `
      | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT | CSTĐCS |
      | 1  | Trần Thị An |        | x     | x    |        |`,
    "no level, which level-missing reports": `
      | TT | Họ và tên   | HTXSNV | HTTNV | CSTĐCS |
      | 1  | Trần Thị An |        |       | x      |`,
  },
  rejects: {
    "good completion": {
      sheet: `
        | TT | Họ và tên   | HTXSNV | HTTNV | CSTĐCS | Ghi chú          |
        | 1  | Trần Thị An |        | x     | x      | SK: số hóa hồ sơ |`,
      findings: [
        {
          messageId: "notExcellent",
          severity: "warning",
          at: "E2",
          related: ["D2"],
          data: { name: "Trần Thị An", level: { level: "good" } },
        },
      ],
    },
  },
});
