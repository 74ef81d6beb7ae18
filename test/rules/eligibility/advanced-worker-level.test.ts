import { advancedWorkerLevel } from "../../../src/rules/eligibility/advanced-worker-level";
import { testRule } from "../../support/testRule";

testRule(advancedWorkerLevel, {
  year: 2022,
  accepts: {
    "good completion, the least that is enough": `
      | TT | Họ và tên    | HTXSNV | HTTNV | HTNV | KHTNV | LĐTT |
      | 1  | Trần Thị An  |        | x     |      |       | x    |
      | 2  | Lê Văn Bình  | x      |       |      |       | x    |`,
    "completion without the title": `
      | TT | Họ và tên    | HTNV | LĐTT |
      | 1  | Trần Thị An  | x    |      |`,
    "no level, which level-missing reports": `
      | TT | Họ và tên    | HTNV | LĐTT |
      | 1  | Trần Thị An  |      | x    |`,
    "several levels, which level-multiple reports": `
      | TT | Họ và tên    | HTTNV | HTNV | LĐTT |
      | 1  | Trần Thị An  | x     | x    | x    |`,
    "no completion, which not-completed-with-honors reports": `
      | TT | Họ và tên    | KHTNV | LĐTT |
      | 1  | Trần Thị An  | x     | x    |`,
    "a level that is not understood": `
      | TT | Họ và tên    | HTNV | LĐTT |
      | 1  | Trần Thị An  | ?    | x    |`,
  },
  rejects: {
    "mere completion": {
      sheet: `
        | TT | Họ và tên    | HTTNV | HTNV | LĐTT |
        | 1  | Trần Thị An  |       | x    | x    |
        | 2  | Lê Văn Bình  | x     |      | x    |`,
      findings: [
        {
          messageId: "tooLow",
          severity: "error",
          at: "E2",
          related: ["D2"],
          data: { name: "Trần Thị An", level: { level: "completed" } },
        },
      ],
    },
    "a level in words": {
      year: 2024,
      sheet: `
        | TT | Họ và tên    | Xếp loại chất lượng | LĐTT |
        | 1  | Trần Thị An  | Hoàn thành nhiệm vụ | x    |`,
      findings: [
        {
          messageId: "tooLow",
          severity: "error",
          at: "D2",
          related: ["C2"],
          data: { name: "Trần Thị An", level: { level: "completed" } },
        },
      ],
    },
    "mere completion, as a warning under a law that could not be read": {
      regime: "amendment-2026",
      sheet: `
        | TT | Họ và tên    | HTNV | LĐTT |
        | 1  | Trần Thị An  | x    | x    |`,
      findings: [
        {
          messageId: "tooLow",
          severity: "warning",
          at: "D2",
          related: ["C2"],
          data: { name: "Trần Thị An", level: { level: "completed" } },
        },
      ],
    },
  },
});
