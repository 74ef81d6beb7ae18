import { unitChanged } from "../../../src/rules/record/unit-changed";
import { pastHonors } from "../../support/history";
import { testRule } from "../../support/testRule";

const register = `
  | TT | Họ và tên   | Đơn vị    | LĐTT |
  | 1  | Trần Thị An | Văn phòng | x    |`;

testRule(unitChanged, {
  year: 2024,
  accepts: {
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
