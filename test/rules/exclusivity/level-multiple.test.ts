import { levelMultiple } from "../../../src/rules/exclusivity/level-multiple";
import { testRule } from "../../support/testRule";

const twoLevels = `
  | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT |
  | 1  | Trần Thị An | x      | x     | x    |`;

const found = {
  messageId: "several",
  severity: "error",
  at: "C2",
  related: ["D2"],
  data: { name: "Trần Thị An", levels: [{ level: "excellent" }, { level: "good" }] },
} as const;

testRule(levelMultiple, {
  year: 2022,
  accepts: {
    "one level, the other denied": `
      | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT |
      | 1  | Trần Thị An | x      | -     | x    |
      | 2  | Lê Văn Bình | không  | x     | x    |`,
    "one level beside a mark that is not understood": `
      | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT |
      | 1  | Trần Thị An | x      | ?     | x    |`,
  },
  rejects: {
    "two levels": { sheet: twoLevels, findings: [found] },
    "two levels, as an error of the form even under a law that could not be read": {
      regime: "amendment-2026",
      sheet: twoLevels,
      findings: [found],
    },
    "two levels in one cell": {
      sheet: `
        | TT | Họ và tên   | Xếp loại       | LĐTT |
        | 1  | Trần Thị An | HTXSNV / HTTNV | x    |`,
      findings: [{ ...found, related: [] }],
    },
  },
});
