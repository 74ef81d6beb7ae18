import { advancedCollectiveLevel } from "../../../src/rules/eligibility/advanced-collective-level";
import { testRule } from "../../support/testRule";

testRule(advancedCollectiveLevel, {
  year: 2022,
  accepts: {
    "good completion, the least that is enough": `
      | TT | Đơn vị       | Xếp loại                    | TTLĐTT | TTLĐXS |
      | 1  | Thanh tra Sở | Hoàn thành tốt nhiệm vụ     | x      |        |
      | 2  | Văn phòng Sở | Hoàn thành xuất sắc nhiệm vụ | x      | x      |`,
    "mere completion without the title": `
      | TT | Đơn vị       | Xếp loại            | TTLĐTT |
      | 1  | Thanh tra Sở | Hoàn thành nhiệm vụ |        |`,
    "no level, or none that is understood": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT |
      | 1  | Thanh tra Sở |          | x      |
      | 2  | Văn phòng Sở | khá      | x      |`,
  },
  rejects: {
    "completion that is not good": {
      sheet: `
        | TT | Đơn vị       | Xếp loại                  | TTLĐTT | TTLĐXS |
        | 1  | Thanh tra Sở | Hoàn thành nhiệm vụ       | x      |        |
        | 2  | Văn phòng Sở | Không hoàn thành nhiệm vụ | x      |        |`,
      findings: [
        {
          messageId: "tooLow",
          severity: "error",
          at: "D2",
          related: ["C2"],
          data: { unit: "Thanh tra Sở", level: { level: "completed" } },
        },
        {
          messageId: "tooLow",
          severity: "error",
          at: "D3",
          related: ["C3"],
          data: { unit: "Văn phòng Sở", level: { level: "not-completed" } },
        },
      ],
    },
  },
});
