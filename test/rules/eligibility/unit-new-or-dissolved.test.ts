import { unitNewOrDissolved } from "../../../src/rules/eligibility/unit-new-or-dissolved";
import { testRule } from "../../support/testRule";

testRule(unitNewOrDissolved, {
  year: 2022,
  accepts: {
    "an anniversary": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT | Ghi chú              |
      | 1  | Văn phòng Sở | HTTNV    | x      | 20 năm ngày thành lập |`,
    "a remark that denies it": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT | Ghi chú                |
      | 1  | Văn phòng Sở | HTTNV    | x      | Không thuộc diện sáp nhập |`,
    "a new unit for which nothing is registered": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT | Ghi chú        |
      | 1  | Văn phòng Sở | HTTNV    |        | Mới thành lập  |`,
    "a person of such a unit": `
      | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú                 |
      | 1  | Trần Thị An | x     | x    | từ đơn vị mới sáp nhập  |`,
  },
  rejects: {
    "a new and a dissolved unit": {
      sheet: `
        | TT | Đơn vị       | Xếp loại | TTLĐTT | GK | Ghi chú                     |
        | 1  | Văn phòng Sở | HTTNV    | x      | x  | Mới thành lập tháng 6       |
        | 2  | Thanh tra Sở | HTTNV    |        | x  | Giải thể, sáp nhập từ 1/7   |`,
      findings: [
        {
          messageId: "changed",
          severity: "warning",
          at: "D2",
          related: ["E2"],
          data: {
            unit: "Văn phòng Sở",
            titles: [{ honor: "advanced-collective" }, { honor: "department-certificate" }],
            hits: ["mới thành lập"],
          },
        },
        {
          messageId: "changed",
          severity: "warning",
          at: "E3",
          data: {
            unit: "Thanh tra Sở",
            titles: [{ honor: "department-certificate" }],
            hits: ["giải thể", "sáp nhập"],
          },
        },
      ],
    },
  },
});
