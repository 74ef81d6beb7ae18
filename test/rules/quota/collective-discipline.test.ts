import { collectiveDiscipline } from "../../../src/rules/quota/collective-discipline";
import { testRule } from "../../support/testRule";

/** One unit with its titles, and two people, the second with the remark. */
const unit = (advanced: string, excellent: string, remark: string) => `
  A/ TẬP THỂ
  | TT | Đơn vị       | Xếp loại | TTLĐTT      | TTLĐXS       |
  | 1  | Văn phòng Sở | HTXSNV   | ${advanced} | ${excellent} |
  B/ CÁ NHÂN
  | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú   |
  | 1  | Trần Thị An | x     | x    |           |
  | 2  | Lê Văn Bình | x     |      | ${remark} |`;

const data = { unit: "Văn phòng Sở", k: 1, n: 2, names: ["Lê Văn Bình"] };
const advancedTitle = { honor: "advanced-collective" } as const;
const excellentTitle = { honor: "excellent-collective" } as const;
const ofAdvancedAlone = {
  messageId: "disciplined",
  severity: "error",
  at: "D3",
  related: ["B7"],
  data: { ...data, titles: [advancedTitle] },
} as const;

testRule(collectiveDiscipline, {
  year: 2022,
  accepts: {
    "a collective without a name, which name-missing reports": unit("x", "", "Kỷ luật cảnh cáo").replace(
      "Văn phòng Sở",
      "",
    ),
    "a reprimand, which is less than a warning": unit("x", "x", "Bị khiển trách"),
    "a warning that is denied": unit("x", "x", "Không bị cảnh cáo"),
    "a unit that registers no title": unit("", "", "Bị cảnh cáo"),
  },
  rejects: {
    "a warning, to 2023 with both titles": {
      sheet: unit("x", "x", "Bị cảnh cáo"),
      findings: [
        {
          messageId: "disciplined",
          severity: "error",
          at: "D3",
          related: ["E3", "B7"],
          data: { ...data, titles: [advancedTitle, excellentTitle] },
        },
      ],
    },
    "a heavier form, to 2023 with the higher title alone": {
      sheet: unit("", "x", "cách chức"),
      findings: [
        {
          messageId: "disciplined",
          severity: "error",
          at: "E3",
          related: ["B7"],
          data: { ...data, titles: [excellentTitle] },
        },
      ],
    },
    "a warning from 2024": {
      sheet: unit("x", "", "Bị cảnh cáo"),
      year: 2024,
      findings: [ofAdvancedAlone],
    },
    "a warning from 2024 with both titles, of which the law says it of the first alone": {
      sheet: unit("x", "x", "Bị cảnh cáo"),
      year: 2024,
      findings: [ofAdvancedAlone],
    },
    "a warning from 2024 with the higher title alone": {
      sheet: unit("", "x", "Bị cảnh cáo"),
      year: 2024,
      findings: [
        {
          messageId: "excellentOnly",
          severity: "warning",
          at: "E3",
          related: ["B7"],
          data: { ...data, titles: [excellentTitle] },
        },
      ],
    },
    "a warning under the amendment that was not read": {
      sheet: unit("x", "", "Bị cảnh cáo"),
      year: 2026,
      findings: [
        {
          messageId: "disciplined",
          severity: "warning",
          at: "D3",
          related: ["B7"],
          data: { ...data, titles: [advancedTitle] },
        },
      ],
    },
  },
});
