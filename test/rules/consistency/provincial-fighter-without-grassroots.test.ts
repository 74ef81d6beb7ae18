import { provincialFighterWithoutGrassroots } from "../../../src/rules/consistency/provincial-fighter-without-grassroots";
import { testRule } from "../../support/testRule";

testRule(provincialFighterWithoutGrassroots, {
  year: 2022,
  accepts: {
    "both titles": `
      | TT | Họ và tên   | HTTNV | LĐTT | CSTĐCS | CSTĐ tỉnh |
      | 1  | Trần Thị An | x     | x    | x      | x         |`,
    "a table that marks the highest title only": `
      | TT | Họ và tên   | HTTNV | LĐTT | CSTĐCS | CSTĐ tỉnh |
      | 1  | Trần Thị An | x     |      |        | x         |`,
    "the title of the nation, which says nothing about this year": `
      | TT | Họ và tên   | HTTNV | LĐTT | CSTĐCS | CSTĐTQ |
      | 1  | Trần Thị An | x     | x    | x      |        |
      | 2  | Lê Văn Bình | x     |      |        | x      |`,
    "a mark that is not understood, which tick-unknown reports": `
      | TT | Họ và tên   | HTTNV | LĐTT | CSTĐCS   | CSTĐ tỉnh |
      | 1  | Trần Thị An | x     | x    | đang xét | x         |`,
    "no completion, which not-completed-with-honors reports": `
      | TT | Họ và tên   | KHTNV | LĐTT | CSTĐCS | CSTĐ tỉnh |
      | 1  | Trần Thị An | x     | x    |        | x         |`,
    "a table without a column for it": `
      | TT | Họ và tên   | HTTNV | LĐTT | CSTĐ tỉnh |
      | 1  | Trần Thị An | x     | x    | x         |`,
  },
  rejects: {
    "mere completion, for which nothing is suggested": {
      sheet: `
        | TT | Họ và tên   | HTTNV | HTNV | LĐTT | CSTĐCS | CSTĐ tỉnh |
        | 1  | Trần Thị An | x     |      | x    | x      |           |
        | 2  | Lê Văn Bình |       | x    | x    |        | x         |`,
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "G3",
          related: ["F3"],
          data: { name: "Lê Văn Bình", title: { honor: "provincial-fighter" } },
        },
      ],
    },
    "the higher title alone where others mark both": {
      sheet: `
        | TT | Họ và tên   | HTTNV | LĐTT | CSTĐCS | CSTĐ tỉnh |
        | 1  | Trần Thị An | x     | x    | x      |           |
        | 2  | Lê Văn Bình | x     | x    |        | x         |`,
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "F3",
          related: ["E3"],
          data: { name: "Lê Văn Bình", title: { honor: "provincial-fighter" } },
          fix: { kind: "suggestion", edits: { E3: "x" } },
        },
      ],
    },
  },
});
