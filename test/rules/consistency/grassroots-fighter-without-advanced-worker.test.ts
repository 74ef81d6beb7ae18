import { grassrootsFighterWithoutAdvancedWorker } from "../../../src/rules/consistency/grassroots-fighter-without-advanced-worker";
import { testRule } from "../../support/testRule";

testRule(grassrootsFighterWithoutAdvancedWorker, {
  year: 2022,
  accepts: {
    "both titles": `
      | TT | Họ và tên   | HTTNV | LĐTT | CSTĐCS |
      | 1  | Trần Thị An | x     | x    | x      |`,
    "a table that marks the highest title only": `
      | TT | Họ và tên   | HTTNV | LĐTT | CSTĐCS |
      | 1  | Trần Thị An | x     |      | x      |
      | 2  | Lê Văn Bình | x     | x    |        |`,
    "the title of the nation, which says nothing about this year": `
      | TT | Họ và tên   | HTTNV | LĐTT | CSTĐCS | CSTĐTQ |
      | 1  | Trần Thị An | x     | x    | x      |        |
      | 2  | Lê Văn Bình | x     |      |        | x      |`,
    "a mark that is not understood, which tick-unknown reports": `
      | TT | Họ và tên   | HTTNV | LĐTT     | CSTĐCS |
      | 1  | Trần Thị An | x     | x        | x      |
      | 2  | Lê Văn Bình | x     | đang xét | x      |`,
    "no completion, which not-completed-with-honors reports": `
      | TT | Họ và tên   | HTTNV | KHTNV | LĐTT | CSTĐCS |
      | 1  | Trần Thị An | x     |       | x    | x      |
      | 2  | Lê Văn Bình |       | x     |      | x      |`,
    "a table without a column for it": `
      | TT | Họ và tên   | HTTNV | CSTĐCS | CSTĐ tỉnh |
      | 1  | Trần Thị An | x     | x      | x         |`,
  },
  rejects: {
    "mere completion, for which nothing is suggested": {
      sheet: `
        | TT | Họ và tên   | HTTNV | HTNV | LĐTT | CSTĐCS |
        | 1  | Trần Thị An | x     |      | x    | x      |
        | 2  | Lê Văn Bình |       | x    |      | x      |`,
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "F3",
          related: ["E3"],
          data: { name: "Lê Văn Bình", title: { honor: "grassroots-fighter" } },
        },
      ],
    },
    "a higher title alone where others mark both": {
      sheet: `
        | TT | Họ và tên   | HTTNV | LĐTT | CSTĐCS | CSTĐ tỉnh |
        | 1  | Trần Thị An | x     | x    | x      |           |
        | 2  | Lê Văn Bình | x     |      | x      |           |
        | 3  | Ngô Thị Cúc | x     | x    | x      | x         |
        | 4  | Đỗ Minh Dân | x     |      |        | x         |`,
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "E3",
          related: ["D3"],
          data: { name: "Lê Văn Bình", title: { honor: "grassroots-fighter" } },
          fix: { kind: "suggestion", edits: { D3: "x" } },
        },
        {
          messageId: "missing",
          severity: "warning",
          at: "F5",
          related: ["D5"],
          data: { name: "Đỗ Minh Dân", title: { honor: "provincial-fighter" } },
          fix: { kind: "suggestion", edits: { D5: "x" } },
        },
      ],
    },
  },
});
