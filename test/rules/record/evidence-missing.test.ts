import { evidenceMissing } from "../../../src/rules/record/evidence-missing";
import { sheet } from "../../support/sheet";
import { pastHonors } from "../../support/history";
import { testRule } from "../../support/testRule";

const register = `
  | TT | Họ và tên   | HTXSNV | LĐTT | CSTĐ tỉnh | BK tỉnh | Ghi chú  |
  | 1  | Trần Thị An | x      | x    | x         | x       |          |
  | 2  | Lê Văn Bình | x      | x    |           | x       | Đột xuất |`;

testRule(evidenceMissing, {
  year: 2024,
  accepts: {
    "nobody who needs the years before": `
      | TT | Họ và tên   | HTXSNV | LĐTT | CSTĐCS |
      | 1  | Trần Thị An | x      | x    | x      |`,
    "any evidence": {
      sheet: register,
      says: { history: pastHonors(`| Ngô Thị Cúc | Văn phòng | 2023 | LĐTT | 1/QĐ | | |`) },
    },
  },
  rejects: {
    "a table of people under one of collectives, most of whom need no years before": {
      sheet: [
        sheet(`
          A/ TẬP THỂ
          | TT | Đơn vị       | Xếp loại | TTLĐTT |
          | 1  | Văn phòng Sở | HTTNV    | x      |
          B/ CÁ NHÂN
          | TT | Họ và tên   | HTXSNV | LĐTT | CSTĐ tỉnh |
          | 1  | Trần Thị An | x      | x    |           |
          | 2  | Lê Văn Bình | x      | x    | x         |`),
      ],
      findings: [
        {
          messageId: "none",
          severity: "info",
          at: "A5",
          related: ["E7"],
          data: { n: 1, honors: [{ honor: "provincial-fighter" }] },
        },
      ],
    },
    "a title and an award that rest on years": {
      sheet: register,
      findings: [
        {
          messageId: "none",
          severity: "info",
          at: "A1",
          related: ["E2", "F2"],
          data: { n: 1, honors: [{ honor: "provincial-fighter" }, { honor: "provincial-merit" }] },
        },
      ],
    },
  },
});
