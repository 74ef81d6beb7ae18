import { stateLevelAwardsInYear } from "../../../src/rules/exclusivity/state-level-awards-in-year";
import { testRule } from "../../support/testRule";

const two = `
  | TT | Họ và tên   | HTXSNV | LĐTT | CSTĐTQ | BK TTg | HCLĐ |
  | 1  | Trần Thị An | x      | x    | x      | x      |      |`;

const found = {
  messageId: "several",
  at: "F2",
  related: ["E2"],
  data: { name: "Trần Thị An", awards: [{ honor: "national-fighter" }, { honor: "prime-minister-merit" }] },
} as const;

testRule(stateLevelAwardsInYear, {
  year: 2022,
  accepts: {
    "one award of the State beside others": `
      | TT | Họ và tên   | HTXSNV | LĐTT | CSTĐ tỉnh | BK tỉnh | BK TTg |
      | 1  | Trần Thị An | x      | x    | x         | x       | x      |`,
    "a remark that names the ground of the second": `
      | TT | Họ và tên   | HTXSNV | LĐTT | CSTĐTQ | BK TTg | HCLĐ | Ghi chú                  |
      | 1  | Trần Thị An | x      | x    | x      |        | Ba   | HCLĐ: quá trình cống hiến |
      | 2  | Lê Văn Bình | x      | x    | x      | x      |      | BK TTg đột xuất          |`,
  },
  rejects: {
    "two, as an error to 2023": { sheet: two, findings: [{ ...found, severity: "error" }] },
    "two, as a warning from 2024": { sheet: two, year: 2024, findings: [{ ...found, severity: "warning" }] },
    "two, as a hint from 10/2026": { sheet: two, year: 2026, findings: [{ ...found, severity: "info" }] },
    "three, of a collective two": {
      sheet: `
        | B/ CÁ NHÂN |
        | TT | Họ và tên   | HTXSNV | LĐTT | CSTĐTQ | BK TTg | HCLĐ |
        | 1  | Trần Thị An | x      | x    | x      | x      | Ba   |
        | A/ TẬP THỂ |
        | TT | Đơn vị       | Xếp loại | TTLĐTT | BK TTg | HCLĐ |
        | 1  | Thanh tra Sở | HTXSNV   | x      | x      | Nhì  |`,
      findings: [
        {
          messageId: "several",
          severity: "error",
          at: "G3",
          related: ["E3", "F3"],
          data: {
            name: "Trần Thị An",
            awards: [{ honor: "national-fighter" }, { honor: "prime-minister-merit" }, { honor: "labour-order" }],
          },
        },
        {
          messageId: "several",
          severity: "error",
          at: "F6",
          related: ["E6"],
          data: { name: "Thanh tra Sở", awards: [{ honor: "prime-minister-merit" }, { honor: "labour-order" }] },
        },
      ],
    },
  },
});
