import { collectiveLevelUnrecognised } from "../../../src/rules/form/collective-level-unrecognised";
import { testRule } from "../../support/testRule";

testRule(collectiveLevelUnrecognised, {
  year: 2022,
  accepts: {
    "the four levels, in full or short, and none": `
      | TT | Đơn vị          | Xếp loại                     | TTLĐTT |
      | 1  | Thanh tra Sở    | Hoàn thành xuất sắc nhiệm vụ | x      |
      | 2  | Văn phòng Sở    | HTTNV                        | x      |
      | 3  | Phòng Kế hoạch  | Hoàn thành nhiệm vụ          |        |
      | 4  | Phòng Thương mại | Không hoàn thành nhiệm vụ    |        |
      | 5  | Phòng Tài chính | -                            |        |`,
    "another mark that is not understood, which tick-unknown reports": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT |
      | 1  | Thanh tra Sở | HTTNV    | khá    |`,
    "a person’s level, which tick-unknown reports": `
      | TT | Họ và tên   | Xếp loại | LĐTT |
      | 1  | Trần Thị An | khá      | x    |`,
  },
  rejects: {
    "other words, and a bare mark": {
      sheet: `
        | TT | Đơn vị       | Xếp loại | TTLĐTT |
        | 1  | Thanh tra Sở | khá      | x      |
        | 2  | Văn phòng Sở | x        | x      |`,
      findings: [
        {
          messageId: "unrecognised",
          severity: "warning",
          at: "C2",
          data: { unit: "Thanh tra Sở", value: "khá" },
        },
        {
          messageId: "unrecognised",
          severity: "warning",
          at: "C3",
          data: { unit: "Văn phòng Sở", value: "x" },
        },
      ],
    },
  },
});
