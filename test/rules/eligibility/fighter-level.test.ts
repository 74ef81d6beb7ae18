import { fighterLevel } from "../../../src/rules/eligibility/fighter-level";
import { testRule } from "../../support/testRule";

testRule(fighterLevel, {
  year: 2022,
  accepts: {
    "good completion, the least that is enough": `
      | TT | Họ và tên   | HTTNV | HTNV | LĐTT | CSTĐCS | CSTĐ tỉnh | CSTĐTQ |
      | 1  | Trần Thị An | x     |      | x    | x      | x         | x      |`,
    "mere completion of an Advanced Worker, which advanced-worker-level reports": `
      | TT | Họ và tên   | HTTNV | HTNV | LĐTT | CSTĐCS |
      | 1  | Trần Thị An |       | x    | x    |        |`,
    "no completion, which not-completed-with-honors reports": `
      | TT | Họ và tên   | KHTNV | CSTĐCS |
      | 1  | Trần Thị An | x     | x      |`,
    "no level, which level-missing reports": `
      | TT | Họ và tên   | HTNV | CSTĐCS |
      | 1  | Trần Thị An |      | x      |`,
  },
  rejects: {
    "mere completion with each of the titles": {
      sheet: `
        | TT | Họ và tên   | HTNV | CSTĐCS | CSTĐ tỉnh | CSTĐTQ |
        | 1  | Trần Thị An | x    | x      |           |        |
        | 2  | Lê Văn Bình | x    |        | x         | x      |`,
      findings: [
        {
          messageId: "tooLow",
          severity: "error",
          at: "D2",
          related: ["C2"],
          data: { name: "Trần Thị An", title: { honor: "grassroots-fighter" }, level: { level: "completed" } },
        },
        {
          messageId: "tooLow",
          severity: "error",
          at: "E3",
          related: ["C3"],
          data: { name: "Lê Văn Bình", title: { honor: "provincial-fighter" }, level: { level: "completed" } },
        },
        {
          messageId: "nationalTooLow",
          severity: "warning",
          at: "F3",
          related: ["C3"],
          data: { name: "Lê Văn Bình", title: { honor: "national-fighter" }, level: { level: "completed" } },
        },
      ],
    },
  },
});
