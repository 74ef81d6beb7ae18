import { evidenceMissing } from "../../../src/rules/record/evidence-missing";
import { sheet } from "../../support/sheet";
import { pastHonors } from "../../support/history";
import { testRule } from "../../support/testRule";

const register = `
  | TT | Họ và tên   | HTXSNV | LĐTT | CSTĐ tỉnh | BK tỉnh | Ghi chú  |
  | 1  | Trần Thị An | x      | x    | x         | x       |          |
  | 2  | Lê Văn Bình | x      | x    |           | x       | Đột xuất |`;
const evidence = pastHonors("| Ngô Thị Cúc | Văn phòng | 2023 | LĐTT | 1/QĐ | | |");
const collectives = `
  ĐĂNG KÝ THI ĐUA NĂM ......
  | TT | Tên đơn vị   | HTXSNV | TTLĐXS | BK TTg |
  | 1  | Văn phòng Sở | x      | x      | x      |`;

testRule(evidenceMissing, {
  year: 2024,
  accepts: {
    "nobody who needs the years before": `
      | TT | Họ và tên   | HTXSNV | LĐTT | CSTĐCS |
      | 1  | Trần Thị An | x      | x    | x      |`,
    "any evidence": {
      sheet: register,
      says: { history: evidence },
    },
    "any evidence, with the year in the title": {
      sheet: `
        ĐĂNG KÝ THI ĐUA NĂM 2024
        ${register}`,
      year: "untold",
      says: { history: evidence },
    },
    "evidence and no year, where nobody needs the years before": {
      sheet: `
        | TT | Họ và tên   | HTXSNV | LĐTT | CSTĐCS |
        | 1  | Trần Thị An | x      | x    | x      |`,
      year: "untold",
      says: { history: evidence },
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
    "evidence that cannot be counted, as the register leaves its year open": {
      sheet: collectives,
      year: "untold",
      says: { history: evidence },
      findings: [
        {
          messageId: "noYear",
          severity: "info",
          at: "A2",
          related: ["E3"],
          data: { n: 1, honors: [{ honor: "prime-minister-merit" }] },
        },
      ],
    },
    "evidence in the workbook itself, as its register leaves its year open": {
      sheet: [
        sheet(register.replace("\n", "\nĐĂNG KÝ THI ĐUA NĂM ......\n")),
        ...evidence.map((grid) => ({ ...grid, workbook: "a.xlsx" })),
      ],
      year: "untold",
      findings: [
        {
          messageId: "noYear",
          severity: "info",
          at: "A2",
          related: ["E3", "F3"],
          data: { n: 1, honors: [{ honor: "provincial-fighter" }, { honor: "provincial-merit" }] },
        },
      ],
    },
    "no evidence and no year": {
      sheet: collectives,
      year: "untold",
      findings: [
        {
          messageId: "none",
          severity: "info",
          at: "A2",
          related: ["E3"],
          data: { n: 1, honors: [{ honor: "prime-minister-merit" }] },
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
