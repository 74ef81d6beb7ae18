import { ordinalSequence } from "../../../src/rules/consistency/ordinal-sequence";
import { testRule } from "../../support/testRule";

testRule(ordinalSequence, {
  year: 2022,
  accepts: {
    "numbers, texts and dots in sequence": `
      | TT  | Họ và tên   | HTTNV | LĐTT |
      | 1   | Trần Thị An | x     | x    |
      | '02 | Lê Văn Bình | x     | x    |
      | 3.  | Ngô Thị Cúc | x     | x    |
      | …   | Đỗ Minh Dân | x     | x    |`,
    "numbers that start anew in each unit": `
      | TT | Họ và tên    | HTTNV | LĐTT |
      | I  | Thanh tra Sở |       |      |
      | 1  | Trần Thị An  | x     | x    |
      | 2  | Lê Văn Bình  | x     | x    |
      | II | Văn phòng Sở |       |      |
      | 1  | Ngô Thị Cúc  | x     | x    |`,
    "numbers that run on over the units": `
      | TT | Họ và tên    | HTTNV | LĐTT |
      | I  | Thanh tra Sở |       |      |
      | 1  | Trần Thị An  | x     | x    |
      | 2  | Lê Văn Bình  | x     | x    |
      | II | Văn phòng Sở |       |      |
      | 3  | Ngô Thị Cúc  | x     | x    |`,
    "Roman numbers of collectives": `
      | TT  | Đơn vị         | Xếp loại | TTLĐTT |
      | I   | Thanh tra Sở   | HTTNV    | x      |
      | II  | Văn phòng Sở   | HTTNV    | x      |
      | III | Phòng Kế hoạch | HTTNV    | x      |
      | IV  | Phòng Tài chính | HTTNV    | x      |`,
    "no column of numbers": `
      | Họ và tên   | HTTNV | LĐTT |
      | Trần Thị An | x     | x    |`,
  },
  rejects: {
    "a number that is repeated, missing or no number": {
      regime: "amendment-2026",
      sheet: `
        | TT | Họ và tên   | HTTNV | LĐTT |
        | 1  | Trần Thị An | x     | x    |
        | 1  | Lê Văn Bình | x     | x    |
        |    | Ngô Thị Cúc | x     | x    |
        | 4b | Đỗ Minh Dân | x     | x    |
        | 5  | Vũ Thị Én   | x     | x    |`,
      findings: [
        {
          messageId: "differs",
          severity: "warning",
          at: "A3",
          data: { name: "Lê Văn Bình", value: "1", expected: 2 },
          fix: { kind: "safe", edits: { A3: 2 } },
        },
        {
          messageId: "missing",
          severity: "warning",
          at: "A4",
          data: { name: "Ngô Thị Cúc", expected: 3 },
          fix: { kind: "safe", edits: { A4: 3 } },
        },
        {
          messageId: "differs",
          severity: "warning",
          at: "A5",
          data: { name: "Đỗ Minh Dân", value: "4b", expected: 4 },
          fix: { kind: "safe", edits: { A5: 4 } },
        },
      ],
    },
    "a mistake in a unit, by the reading that breaks fewest rows": {
      sheet: `
        | TT | Họ và tên    | HTTNV | LĐTT |
        | I  | Thanh tra Sở |       |      |
        | 1  | Trần Thị An  | x     | x    |
        | 2  | Lê Văn Bình  | x     | x    |
        | II | Văn phòng Sở |       |      |
        | 1  | Ngô Thị Cúc  | x     | x    |
        | 3  | Đỗ Minh Dân  | x     | x    |`,
      findings: [
        {
          messageId: "differs",
          severity: "warning",
          at: "A7",
          data: { name: "Đỗ Minh Dân", value: "3", expected: 2 },
          fix: { kind: "safe", edits: { A7: 2 } },
        },
      ],
    },
  },
});
