import { excellentCollectiveLevel } from "../../../src/rules/eligibility/excellent-collective-level";
import { testRule } from "../../support/testRule";

testRule(excellentCollectiveLevel, {
  year: 2022,
  accepts: {
    "excellent completion": `
      | TT | Đơn vị       | Xếp loại                     | TTLĐTT | TTLĐXS |
      | 1  | Thanh tra Sở | Hoàn thành xuất sắc nhiệm vụ | x      | x      |`,
    "good completion without the title": `
      | TT | Đơn vị       | Xếp loại                | TTLĐTT | TTLĐXS |
      | 1  | Thanh tra Sở | Hoàn thành tốt nhiệm vụ | x      |        |`,
    "a level that is not understood": `
      | TT | Đơn vị       | Xếp loại | TTLĐXS |
      | 1  | Thanh tra Sở | khá      | x      |`,
  },
  rejects: {
    "completion that is not excellent": {
      sheet: `
        | TT | Đơn vị       | Xếp loại                | TTLĐTT | TTLĐXS |
        | 1  | Thanh tra Sở | Hoàn thành tốt nhiệm vụ | x      | x      |`,
      findings: [
        {
          messageId: "tooLow",
          severity: "error",
          at: "E2",
          related: ["C2"],
          data: { unit: "Thanh tra Sở", level: { level: "good" } },
        },
      ],
    },
    "no level, as a warning": {
      sheet: `
        | TT | Đơn vị       | Xếp loại | TTLĐXS |
        | 1  | Thanh tra Sở | –        | x      |`,
      findings: [{ messageId: "missing", severity: "warning", at: "D2", data: { unit: "Thanh tra Sở" } }],
    },
  },
});
