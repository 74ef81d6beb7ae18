import { columnUnmapped } from "../../../src/rules/form/column-unmapped";
import { testRule } from "../../support/testRule";

testRule(columnUnmapped, {
  year: 2022,
  accepts: {
    "columns that are understood, and one that registers nothing": `
      | TT | Họ và tên   | Chức vụ    | HTTNV | LĐTT | Ghi chú |
      | 1  | Trần Thị An | Chuyên viên | x     | x    |         |`,
    "columns of which nothing is known, but which hold words and numbers": `
      | TT | Họ và tên   | Ngày vào làm | Số con | HTTNV | LĐTT |
      | 1  | Trần Thị An | 01/02/2015   | 1      | x     | x    |
      | 2  | Lê Văn Bình | 01/02/2016   | 2      | x     | x    |
      | 3  | Ngô Thị Cúc | 01/02/2017   | 3      | x     | x    |`,
    "levels and titles of past years, and words that are said of anything": `
      | TT | Họ và tên   | Năm 2021 | Thành tích 3 năm gần nhất | Sức khỏe | LĐTT | Ghi chú |
      | 1  | Trần Thị An | HTXSNV   | LĐTT                      | Tốt      | x    | HTTNV   |
      | 2  | Lê Văn Bình | HTTNV    | CSTĐCS                    | Tốt      | x    | HTTNV   |`,
    "levels that another column tells": `
      | TT | Họ và tên   | Tự nhận | Xếp loại | LĐTT |
      | 1  | Trần Thị An | HTXSNV  | HTTNV    | x    |`,
  },
  rejects: {
    "levels in words under a header that is not understood": {
      sheet: `
        | TT | Họ và tên   | Đánh giá | LĐTT |
        | 1  | Trần Thị An | HTTNV    | x    |
        | 2  | Lê Văn Bình |          | x    |`,
      findings: [{ messageId: "unknown", severity: "error", at: "C1", data: { column: "C", header: "Đánh giá" } }],
    },
    "titles in words under a header that is not understood": {
      sheet: `
        | TT | Họ và tên   | HTTNV | LĐTT | Phấn đấu          |
        | 1  | Trần Thị An | x     | x    | CSTĐCS; Giấy khen |`,
      findings: [{ messageId: "unknown", severity: "error", at: "E1", data: { column: "E", header: "Phấn đấu" } }],
    },
    "marks under a header that is not understood": {
      regime: "amendment-2026",
      sheet: `
        | TT | Họ và tên   | HTTNV | LĐTT | Danh hiệu khác |
        | 1  | Trần Thị An | x     | x    | x              |`,
      findings: [
        {
          messageId: "unknown",
          severity: "error",
          at: "E1",
          data: { column: "E", header: "Danh hiệu khác" },
        },
      ],
    },
    "marks under a header that is nearly one of the form": {
      sheet: `
        | TT | Họ và tên   | HTTNV | LĐTT | Chiến sĩ thi dau cơ sơ |
        | 1  | Trần Thị An | x     | x    | x                      |`,
      findings: [
        {
          messageId: "similar",
          severity: "error",
          at: "E1",
          data: { column: "E", header: "Chiến sĩ thi dau cơ sơ", meaning: { honor: "grassroots-fighter" } },
        },
      ],
    },
    "marks under a header that is nearly a level": {
      sheet: `
        | TT | Họ và tên   | LĐTT | Hoàn thanh tôt nhiêm vụu |
        | 1  | Trần Thị An | x    | x                        |`,
      findings: [
        {
          messageId: "similar",
          severity: "error",
          at: "D1",
          data: { column: "D", header: "Hoàn thanh tôt nhiêm vụu", meaning: { level: "good" } },
        },
      ],
    },
    "marks under a header that is nearly one of a column without marks": {
      sheet: `
        | TT | Họ và tên   | HTTNV | LĐTT | Chức vuj |
        | 1  | Trần Thị An | x     | x    | x        |`,
      findings: [{ messageId: "unknown", severity: "error", at: "E1", data: { column: "E", header: "Chức vuj" } }],
    },
    "marks in a column without a header": {
      sheet: `
        | TT | Họ và tên   | HTTNV |   | LĐTT |
        | 1  | Trần Thị An | x     | x | x    |`,
      findings: [{ messageId: "untitled", severity: "error", at: "D1", data: { column: "D" } }],
    },
    "a second column of the same meaning": {
      sheet: `
        | TT | Họ và tên   | HTTNV | LĐTT | Lao động tiên tiến |
        | 1  | Trần Thị An | x     | x    | x                  |`,
      findings: [
        {
          messageId: "repeated",
          severity: "error",
          at: "E1",
          data: { column: "E", header: "Lao động tiên tiến" },
        },
      ],
    },
  },
});
