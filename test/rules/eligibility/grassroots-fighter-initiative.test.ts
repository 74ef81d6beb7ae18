import { grassrootsFighterInitiative } from "../../../src/rules/eligibility/grassroots-fighter-initiative";
import { pastHonors } from "../../support/history";
import { testRule } from "../../support/testRule";

const excellentWithoutInitiative = `
  | TT | Họ và tên   | HTXSNV | HTTNV | CSTĐCS | Ghi chú |
  | 1  | Trần Thị An | x      |       | x      |         |`;

testRule(grassrootsFighterInitiative, {
  year: 2022,
  accepts: {
    "an initiative or a topic in the remark": `
      | TT | Họ và tên   | HTTNV | CSTĐCS | Ghi chú                         |
      | 1  | Trần Thị An | x     | x      | SK: số hóa hồ sơ cấp phép       |
      | 2  | Lê Văn Bình | x     | x      | Đề tài cấp cơ sở, QĐ 12/QĐ-SCT  |`,
    "an initiative in its own column": `
      | TT | Họ và tên   | HTTNV | CSTĐCS | Tên sáng kiến                     |
      | 1  | Trần Thị An | x     | x      | Sáng kiến quản lý văn bản điện tử |`,
    "an initiative of the year on the sheet of evidence": {
      sheet: excellentWithoutInitiative,
      says: {
        history: pastHonors(
          `| Trần Thị An | | 2021 | LĐTT | 11/QĐ | | | |`,
          `| Trần Thị An | | 2022 | Sáng kiến | 12/QĐ | cơ sở | Một cửa điện tử | |`,
        ),
      },
    },
    "another title": `
      | TT | Họ và tên   | HTTNV | LĐTT | CSTĐ tỉnh |
      | 1  | Trần Thị An | x     | x    | x         |`,
    "no completion, which not-completed-with-honors reports": `
      | TT | Họ và tên   | KHTNV | CSTĐCS |
      | 1  | Trần Thị An | x     | x      |`,
    "excellent completion from 2024": { year: 2024, sheet: excellentWithoutInitiative },
    "a level that is not known from 2024, when it decides": {
      year: 2024,
      sheet: `
        | TT | Họ và tên   | HTXSNV | HTTNV | CSTĐCS |
        | 1  | Trần Thị An |        |       | x      |
        | 2  | Lê Văn Bình | x      | x     | x      |
        | 3  | Ngô Thị Cúc | ?      |       | x      |`,
    },
  },
  rejects: {
    "no initiative to 2023, whatever the level": {
      sheet: `
        | TT | Họ và tên   | HTXSNV | HTTNV | CSTĐCS | Ghi chú            |
        | 1  | Trần Thị An | x      |       | x      |                    |
        | 2  | Lê Văn Bình |        |       | x      | Chưa có sáng kiến  |`,
      findings: [
        { messageId: "noInitiative", severity: "warning", at: "E2", data: { name: "Trần Thị An" } },
        { messageId: "noInitiative", severity: "warning", at: "E3", data: { name: "Lê Văn Bình" } },
      ],
    },
    "a decision of the year that names no initiative": {
      sheet: excellentWithoutInitiative,
      says: { history: pastHonors(`| Trần Thị An | | 2022 | LĐTT | 12/QĐ | | | |`) },
      findings: [{ messageId: "noInitiative", severity: "warning", at: "E2", data: { name: "Trần Thị An" } }],
    },
    "an initiative of another year on the sheet of evidence": {
      sheet: excellentWithoutInitiative,
      says: { history: pastHonors(`| Trần Thị An | | 2021 | Sáng kiến | 12/QĐ | cơ sở | Một cửa điện tử | |`) },
      findings: [{ messageId: "noInitiative", severity: "warning", at: "E2", data: { name: "Trần Thị An" } }],
    },
    "neither initiative nor excellent completion from 2024": {
      year: 2024,
      sheet: `
        | TT | Họ và tên   | HTXSNV | HTTNV | CSTĐCS | Ghi chú |
        | 1  | Trần Thị An |        | x     | x      |         |`,
      findings: [
        {
          messageId: "noInitiativeNorExcellent",
          severity: "warning",
          at: "E2",
          related: ["D2"],
          data: { name: "Trần Thị An", level: { level: "good" } },
        },
      ],
    },
    "no initiative from 10/2026, by the draft": {
      regime: "amendment-2026",
      sheet: excellentWithoutInitiative,
      findings: [{ messageId: "noInitiative", severity: "warning", at: "E2", data: { name: "Trần Thị An" } }],
    },
  },
});
