import { flagPrerequisite } from "../../../src/rules/eligibility/flag-prerequisite";
import { testRule } from "../../support/testRule";

testRule(flagPrerequisite, {
  year: 2022,
  accepts: {
    "excellent completion": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT | Cờ thi đua UBND tỉnh |
      | 1  | Văn phòng Sở | HTXSNV   | x      | x                    |`,
    "no level": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT | Cờ thi đua UBND tỉnh |
      | 1  | Văn phòng Sở |          | x      | x                    |`,
  },
  rejects: {
    "good completion": {
      sheet: `
        | TT | Đơn vị       | Xếp loại | TTLĐTT | Cờ thi đua UBND tỉnh | Cờ thi đua của Chính phủ |
        | 1  | Văn phòng Sở | HTTNV    | x      | x                    | x                        |`,
      findings: [
        {
          messageId: "notExcellent",
          severity: "warning",
          at: "E2",
          related: ["F2", "C2"],
          data: {
            unit: "Văn phòng Sở",
            flags: [{ honor: "provincial-flag" }, { honor: "government-flag" }],
            level: { level: "good" },
          },
        },
      ],
    },
  },
});
