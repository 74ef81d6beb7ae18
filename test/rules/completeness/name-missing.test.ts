import { nameMissing } from "../../../src/rules/completeness/name-missing";
import { testRule } from "../../support/testRule";

testRule(nameMissing, {
  year: 2022,
  accepts: {
    "a name, and rows that hold nothing": `
      | TT | Họ và tên   | HTTNV | LĐTT |
      | 1  | Trần Thị An | x     | x    |
      | 2  |             |       |      |
      | …  | …           |       |      |`,
  },
  rejects: {
    "marks, doubtful marks or a remark without a name": {
      sheet: `
        | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú  |
        | 1  | Trần Thị An | x     | x    |          |
        | 2  |             |       | x    |          |
        | 3  |             |       | ?    |          |
        | 4  |             |       |      | thai sản |
        | 5  |             |       | #N/A |          |`,
      findings: ["B3", "B4", "B5", "B6"].map((at) => ({ messageId: "person", severity: "error", at, data: {} })),
    },
    "a collective without a name": {
      sheet: `
        | TT | Đơn vị       | Xếp loại | TTLĐTT |
        | 1  | Thanh tra Sở | HTTNV    | x      |
        | 2  |              | HTTNV    |        |`,
      findings: [{ messageId: "collective", severity: "error", at: "B3", data: {} }],
    },
  },
});
