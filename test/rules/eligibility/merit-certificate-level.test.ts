import { meritCertificateLevel } from "../../../src/rules/eligibility/merit-certificate-level";
import { testRule } from "../../support/testRule";

const people = `
  | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT | CSTĐCS | BK tỉnh | BK Bộ | Ghi chú        |
  | 1  | Trần Thị An |        | x     | x    |        | x       | x     |                |`;
const fighter = `
  | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT | CSTĐCS | BK tỉnh | Ghi chú          |
  | 1  | Trần Thị An |        | x     | x    | x      | x       | SK: số hóa hồ sơ |`;
const collective = `
  | TT | Đơn vị       | Xếp loại | TTLĐTT | TTLĐXS | BK tỉnh |
  | 1  | Văn phòng Sở | HTTNV    | x      |        | x       |`;
const both = [{ honor: "provincial-merit" }, { honor: "ministerial-merit" }] as const;

testRule(meritCertificateLevel, {
  year: 2022,
  accepts: {
    "excellent completion": `
      | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT | BK tỉnh |
      | 1  | Trần Thị An | x      |       | x    | x       |`,
    "an award for an occasion": `
      | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT | BK tỉnh | Ghi chú           |
      | 1  | Trần Thị An |        | x     | x    | x       | khen chuyên đề    |`,
    "a Chiến sĩ thi đua cơ sở from 2024": { sheet: fighter, year: 2024 },
    "no level, which level-missing reports": `
      | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT | BK tỉnh |
      | 1  | Trần Thị An |        |       | x    | x       |`,
    "no completion, which not-completed-with-honors reports": `
      | TT | Họ và tên   | KHTNV | LĐTT | BK tỉnh |
      | 1  | Trần Thị An | x     |      | x       |`,
    "a Tập thể lao động xuất sắc from 2024, though excellent-collective-level objects": {
      year: 2024,
      sheet: `
        | TT | Đơn vị       | Xếp loại | TTLĐXS | BK tỉnh |
        | 1  | Văn phòng Sở | HTTNV    | x      | x       |`,
    },
    "the certificates of the agency and of the Prime Minister": `
      | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT | GK | BK TTg |
      | 1  | Trần Thị An |        | x     | x    | x  |        |
      | 2  | Lê Văn Bình |        | x     | x    |    | x      |`,
  },
  rejects: {
    "good completion to 2023, whatever the title": {
      sheet: fighter,
      findings: [
        {
          messageId: "notExcellent",
          severity: "warning",
          at: "G2",
          related: ["D2"],
          data: { name: "Trần Thị An", awards: [{ honor: "provincial-merit" }], level: { level: "good" } },
        },
      ],
    },
    "good completion without the title from 2024": {
      sheet: people,
      year: 2024,
      findings: [
        {
          messageId: "neitherExcellentNorFighter",
          severity: "warning",
          at: "G2",
          related: ["H2", "D2"],
          data: { name: "Trần Thị An", awards: both, level: { level: "good" } },
        },
      ],
    },
    "a collective that did not complete, which not-completed-with-honors says of people only": {
      sheet: collective.replace("HTTNV", "KHTNV"),
      year: 2024,
      findings: [
        {
          messageId: "neitherExcellentNorTitle",
          severity: "warning",
          at: "F2",
          related: ["C2"],
          data: { name: "Văn phòng Sở", awards: [{ honor: "provincial-merit" }], level: { level: "not-completed" } },
        },
      ],
    },
    "a collective with good completion": {
      sheet: collective,
      year: 2024,
      findings: [
        {
          messageId: "neitherExcellentNorTitle",
          severity: "warning",
          at: "F2",
          related: ["C2"],
          data: { name: "Văn phòng Sở", awards: [{ honor: "provincial-merit" }], level: { level: "good" } },
        },
      ],
    },
  },
});
