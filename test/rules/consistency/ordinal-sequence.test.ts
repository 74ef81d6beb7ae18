import { ordinalSequence } from "../../../src/rules/consistency/ordinal-sequence";
import { testRule } from "../../support/testRule";

const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
const tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC", "C"];
/** From 1 to 109. */
const romans = tens.flatMap((ten) => ones.map((one) => `${ten}${one}`)).slice(1);

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
    "Roman numbers beyond a hundred, with a dot or a bracket": `
      | TT    | Đơn vị | Xếp loại | TTLĐTT |
${romans.map((roman, index) => `| ${roman}${["", ".", ")"][index % 3]} | Phòng số ${index + 1} | HTTNV | x |`).join("\n")}`,
    "other ways of writing a number, and dots of any length": `
      | TT   | Họ và tên    | HTTNV | LĐTT |
      | '001 | Trần Thị An  | x     | x    |
      | 2)   | Lê Văn Bình  | x     | x    |
      | ...  | Ngô Thị Cúc  | x     | x    |
      | '04. | Đỗ Minh Dân  | x     | x    |
      | '5   | Vũ Thị Én    | x     | x    |`,
    "texts of more than one digit": `
      | TT | Họ và tên | HTTNV | LĐTT |
${Array.from({ length: 12 }, (_, index) => `| '${index + 1}. | Người ${"abcdefghiklm".charAt(index)} | x | x |`).join("\n")}`,
    "numbers that start anew below each heading": `
      | TT | Họ và tên   | Đơn vị   | HTTNV | LĐTT |
      | ── Chiến sĩ thi đua cơ sở ── | | | | |
      | 1  | Trần Thị An | Phòng A  | x     | x    |
      | 2  | Lê Văn Bình | Phòng B  | x     | x    |
      | ── Lao động tiên tiến ── | | | | |
      | 1  | Ngô Thị Cúc | Phòng A  | x     | x    |
      | 2  | Đỗ Minh Dân | Phòng B  | x     | x    |
      | 3  | Vũ Thị Én   | Phòng A  | x     | x    |`,
    "no column of numbers": `
      | Họ và tên   | HTTNV | LĐTT |
      | Trần Thị An | x     | x    |`,
  },
  rejects: {
    "a number in a column behind the names": {
      sheet: `
        | Họ và tên   | STT | HTTNV | LĐTT |
        | Trần Thị An | 1   | x     | x    |
        | Lê Văn Bình | 3   | x     | x    |`,
      findings: [
        {
          messageId: "differs",
          severity: "warning",
          at: "B3",
          data: { name: "Lê Văn Bình", value: "3", expected: 2 },
          fix: { kind: "safe", edits: { B3: 2 } },
        },
      ],
    },
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
    "numbers with more than a number, and a Roman one out of place": {
      sheet: `
        | TT    | Họ và tên   | HTTNV | LĐTT |
        | x1    | Trần Thị An | x     | x    |
        | .2    | Lê Văn Bình | x     | x    |
        | 3..   | Ngô Thị Cúc | x     | x    |
        | aIV   | Đỗ Minh Dân | x     | x    |
        | Va    | Vũ Thị Én   | x     | x    |
        | VII   | Bùi Thị Giang | x   | x    |
        | …b    | Hồ Văn Hải  | x     | x    |
        | 8     | Mai Thị Khuê | x    | x    |`,
      findings: [
        ...[
          ["x1", "Trần Thị An"],
          [".2", "Lê Văn Bình"],
          ["3..", "Ngô Thị Cúc"],
          ["aIV", "Đỗ Minh Dân"],
          ["Va", "Vũ Thị Én"],
          ["VII", "Bùi Thị Giang"],
          ["…b", "Hồ Văn Hải"],
        ].map(([value = "", name = ""], index) => ({
          messageId: "differs",
          severity: "warning" as const,
          at: `A${index + 2}`,
          data: { name, value, expected: index + 1 },
          fix: { kind: "safe" as const, edits: { [`A${index + 2}`]: index + 1 } },
        })),
      ],
    },
    "the plainer of two readings that break as many rows": {
      sheet: `
        | TT | Họ và tên    | HTTNV | LĐTT |
        | I  | Thanh tra Sở |       |      |
        | 1  | Trần Thị An  | x     | x    |
        | II | Văn phòng Sở |       |      |
        | 5  | Ngô Thị Cúc  | x     | x    |`,
      findings: [
        {
          messageId: "differs",
          severity: "warning",
          at: "A5",
          data: { name: "Ngô Thị Cúc", value: "5", expected: 2 },
          fix: { kind: "safe", edits: { A5: 2 } },
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
