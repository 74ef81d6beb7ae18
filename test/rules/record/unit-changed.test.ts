import { unitChanged } from "../../../src/rules/record/unit-changed";
import { pastHonors } from "../../support/history";
import { testRule } from "../../support/testRule";

const register = `
  | TT | Họ và tên   | Đơn vị    | LĐTT |
  | 1  | Trần Thị An | Văn phòng | x    |`;

testRule(unitChanged, {
  year: 2024,
  accepts: {
    "the same unit in other letters": {
      sheet: register,
      says: { history: pastHonors(`| Trần Thị An | VĂN PHÒNG | 2023 | LĐTT | 1/QĐ | | |`) },
    },
    "no unit in the register": {
      sheet: `
        | TT | Họ và tên   | LĐTT |
        | 1  | Trần Thị An | x    |`,
      says: { history: pastHonors(`| Trần Thị An | Thanh tra | 2023 | LĐTT | 1/QĐ | | |`) },
    },
    "no unit in the evidence, and no evidence": {
      sheet: `${register}
        | 2  | Lê Văn Bình | Văn phòng | x    |`,
      says: { history: pastHonors(`| Trần Thị An | | 2023 | LĐTT | 1/QĐ | | |`) },
    },
    "a collective that the evidence puts under another": {
      sheet: `
        | TT | Tên đơn vị | HTXSNV | TTLĐTT |
        | 1  | Văn phòng  | x      | x      |`,
      says: { history: pastHonors(`| Văn phòng | Sở Công Thương | 2023 | Tập thể lao động tiên tiến | 1/QĐ | | |`) },
    },
    "the same unit in short, or with what it is part of": {
      sheet: `
        | TT | Họ và tên   | Đơn vị                      | LĐTT |
        | 1  | Trần Thị An | Phòng Kế hoạch - Tài chính  | x    |
        | 2  | Lê Văn Bình | Phòng Kế hoạch và Tài chính | x    |`,
      says: {
        history: pastHonors(
          `| Trần Thị An | P.KHTC | 2023 | LĐTT | 1/QĐ | | |`,
          `| Lê Văn Bình | Phòng Kế hoạch - Tài chính, Sở Công Thương | 2023 | LĐTT | 1/QĐ | | |`,
        ),
      },
    },
    "a move that lies behind": {
      sheet: register,
      says: {
        history: pastHonors(
          `| Trần Thị An | Thanh tra | 2022 | LĐTT | 1/QĐ | | |`,
          `| Trần Thị An | Văn phòng | 2023 | LĐTT | 2/QĐ | | |`,
        ),
      },
    },
  },
  rejects: {
    "another unit in the last line that names one": {
      sheet: register,
      says: {
        history: pastHonors(
          `| Trần Thị An | Thanh tra | 2022 | LĐTT | 1/QĐ | | |`,
          `| Trần Thị An |           | 2023 | LĐTT | 2/QĐ | | |`,
        ),
      },
      findings: [
        {
          messageId: "changed",
          severity: "info",
          at: "B2",
          related: ["minh-chung.xlsx!D3"],
          data: { name: "Trần Thị An", unit: "Văn phòng", year: "2022", earlier: "Thanh tra" },
        },
      ],
    },
    "another unit the year before": {
      sheet: register,
      says: { history: pastHonors(`| Trần Thị An | Thanh tra | 2023 | LĐTT | 1/QĐ | | |`) },
      findings: [
        {
          messageId: "changed",
          severity: "info",
          at: "B2",
          related: ["minh-chung.xlsx!D3"],
          data: { name: "Trần Thị An", unit: "Văn phòng", year: "2023", earlier: "Thanh tra" },
        },
      ],
    },
  },
});
