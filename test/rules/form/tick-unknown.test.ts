import { tickUnknown } from "../../../src/rules/form/tick-unknown";
import { testRule } from "../../support/testRule";

testRule(tickUnknown, {
  year: 2022,
  accepts: {
    "usual ticks, usual denials and the column’s own title": `
      | TT | Họ và tên   | HTTNV | LĐTT | CSTĐCS | GK  |
      | 1  | Trần Thị An | ✓     | LĐTT | không  | 1   |
      | 2  | Lê Văn Bình | X     | TRUE | -      | 0   |`,
    "an error value, which cell-error reports": `
      | TT | Họ và tên   | HTTNV | LĐTT |
      | 1  | Trần Thị An | x     | #N/A |`,
    "words for a collective’s level, which collective-level-unrecognised reports": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT |
      | 1  | Thanh tra Sở | khá      | x      |`,
  },
  rejects: {
    "what is neither, in a title’s and in a level’s column": {
      sheet: `
        | TT | Họ và tên   | HTTNV    | LĐTT | GK |
        | 1  | Trần Thị An | đang xét | c    | 2  |`,
      findings: [
        {
          messageId: "unknown",
          severity: "warning",
          at: "C2",
          data: { name: "Trần Thị An", value: "đang xét", header: "HTTNV" },
        },
        {
          messageId: "unknown",
          severity: "warning",
          at: "D2",
          data: { name: "Trần Thị An", value: "c", header: "LĐTT" },
        },
        {
          messageId: "unknown",
          severity: "warning",
          at: "E2",
          data: { name: "Trần Thị An", value: "2", header: "GK" },
        },
      ],
    },
    "what names no title in a column of words, and in one of levels": {
      sheet: `
        | TT | Họ và tên   | Xếp loại | Danh hiệu đăng ký | Khen thưởng |
        | 1  | Trần Thị An | loại A   | LĐTT; CSTĐ        | x           |`,
      findings: [
        {
          messageId: "unknownWords",
          severity: "warning",
          at: "C2",
          data: { name: "Trần Thị An", value: "loại A", header: "Xếp loại" },
        },
        {
          messageId: "unknownWords",
          severity: "warning",
          at: "D2",
          data: { name: "Trần Thị An", value: "CSTĐ", header: "Danh hiệu đăng ký" },
        },
        {
          messageId: "unknownWords",
          severity: "warning",
          at: "E2",
          data: { name: "Trần Thị An", value: "x", header: "Khen thưởng" },
        },
      ],
    },
    "a letter that ticks in a symbol font only, in a row without a name": {
      regime: "amendment-2026",
      sheet: `
        | TT | Đơn vị       | Xếp loại | TTLĐTT |
        | 1  |              | HTTNV    | R      |`,
      findings: [
        { messageId: "unknown", severity: "warning", at: "D2", data: { name: "…", value: "R", header: "TTLĐTT" } },
      ],
    },
  },
});
