import { disciplineNote } from "../../../src/rules/eligibility/discipline-note";
import { testRule } from "../../support/testRule";

const disciplined = `
  | TT | Họ và tên   | HTTNV | LĐTT | GK | Ghi chú                      |
  | 1  | Trần Thị An | x     | x    | x  | Bị kỷ luật khiển trách       |
  | 2  | Lê Văn Bình | x     | x    |    | Đang bị thanh tra            |`;

const findings = (severity: "error" | "warning") =>
  [
    {
      messageId: "disciplined",
      severity,
      at: "D2",
      related: ["E2"],
      data: {
        name: "Trần Thị An",
        titles: [{ honor: "advanced-worker" }, { honor: "department-certificate" }],
        hits: ["kỷ luật", "khiển trách"],
      },
    },
    {
      messageId: "disciplined",
      severity,
      at: "D3",
      data: { name: "Lê Văn Bình", titles: [{ honor: "advanced-worker" }], hits: ["đang thanh tra"] },
    },
  ] as const;

testRule(disciplineNote, {
  year: 2022,
  accepts: {
    "a remark that denies it": `
      | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú                       |
      | 1  | Trần Thị An | x     | x    | Không bị kỷ luật, khiển trách |`,
    "a remark that praises": `
      | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú                      |
      | 1  | Trần Thị An | x     | x    | Chấp hành tốt kỷ luật, có SK |`,
    "discipline of somebody for whom nothing is registered": `
      | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú        |
      | 1  | Trần Thị An | x     |      | Bị khiển trách |`,
    "a collective, which collective-discipline looks at": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT | Ghi chú                   |
      | 1  | Văn phòng Sở | HTTNV    | x      | Một người bị kỷ luật      |`,
  },
  rejects: {
    "discipline and a pending case": { sheet: disciplined, findings: findings("error") },
    "the same from 2024, as a warning": { sheet: disciplined, year: 2024, findings: findings("warning") },
    "the same under the decree of 2025": { sheet: disciplined, year: 2025, findings: findings("warning") },
  },
});
