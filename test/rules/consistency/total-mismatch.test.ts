import { totalMismatch } from "../../../src/rules/consistency/total-mismatch";
import { check } from "../../../src/check";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

testRule(totalMismatch, {
  year: 2022,
  accepts: {
    "the counts, as numbers or as text, and empty cells where the count is 0": `
      | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT | CSTĐCS | GK |
      | 1  | Trần Thị An | x      |       | x    |        |    |
      | 2  | Lê Văn Bình |        | x     | x    |        |    |
      |    | Tổng cộng   | 1      | '1    | 2    |        | 0  |`,
    "an error value, which cell-error reports": `
      | TT | Họ và tên   | HTTNV | LĐTT  |
      | 1  | Trần Thị An | x     | x     |
      |    | Tổng cộng   | 1     | #REF! |`,
    "subtotals of units": `
      | TT | Họ và tên    | HTTNV | LĐTT |
      | I  | Thanh tra Sở |       |      |
      | 1  | Trần Thị An  | x     | x    |
      |    | Cộng         | 1     | 1    |
      | II | Văn phòng Sở |       |      |
      | 1  | Lê Văn Bình  | x     |      |
      | 2  | Ngô Thị Cúc  | x     | x    |
      |    | Cộng         | 2     | 1    |
      |    | Tổng cộng    | 3     | 2    |`,
  },
  rejects: {
    "another number, with a doubtful award of the person in a second table under it": {
      sheet: `
        | TT | Họ và tên   | HTTNV | LĐTT                  |
        | 1  | Trần Thị An | x     | x                     |
        |    | Tổng cộng   | 1     | 2                     |
        | TT | Họ và tên   | Đơn vị | Hình thức khen thưởng |
        | 1  | Trần Thị An |       | Bằng khen             |`,
      findings: [
        {
          messageId: "differs",
          severity: "error",
          at: "D3",
          data: { label: "Tổng cộng", header: "LĐTT", written: 2, counted: 1 },
        },
      ],
    },
    "a subtotal beside the doubtful marks of its own rows and column only": {
      sheet: `
        | TT | Họ và tên    | HTTNV | LĐTT | CSTĐCS |
        | I  | Thanh tra Sở |       |      |        |
        | 1  | Trần Thị An  | x     | ?    | ?      |
        |    | Cộng         | 1     | 1    | 0      |
        | II | Văn phòng Sở |       |      |        |
        | 1  | Lê Văn Bình  | x     | ?    |        |
        | 2  | Ngô Thị Cúc  | x     | x    | ?      |
        |    | Cộng         | 2     | 2    | 0      |
        |    | Tổng cộng    | 3     | 1    | 0      |`,
      findings: [
        {
          messageId: "differsBesideDoubtful",
          severity: "error",
          at: "D4",
          related: ["D3"],
          data: { label: "Cộng", header: "LĐTT", written: 1, counted: 0, doubtful: 1 },
        },
        {
          messageId: "differsBesideDoubtful",
          severity: "error",
          at: "D8",
          related: ["D6"],
          data: { label: "Cộng", header: "LĐTT", written: 2, counted: 1, doubtful: 1 },
        },
      ],
    },
    "another number, beside a doubtful mark, no number, nothing": {
      sheet: `
        | TT | Họ và tên   | HTTNV | LĐTT | CSTĐCS | GK       | BK tỉnh |
        | 1  | Trần Thị An | x     | x    |        | x        | x       |
        | 2  | Lê Văn Bình | x     | x    | ?      | x        |         |
        |    | Tổng cộng   | 3     | 2    | 1      | 2 người  |         |`,
      findings: [
        {
          messageId: "differs",
          severity: "error",
          at: "C4",
          data: { label: "Tổng cộng", header: "HTTNV", written: 3, counted: 2 },
        },
        {
          messageId: "differsBesideDoubtful",
          severity: "error",
          at: "E4",
          related: ["E3"],
          data: { label: "Tổng cộng", header: "CSTĐCS", written: 1, counted: 0, doubtful: 1 },
        },
        {
          messageId: "noNumber",
          severity: "warning",
          at: "F4",
          data: { label: "Tổng cộng", header: "GK", written: "2 người", counted: 2 },
        },
        {
          messageId: "empty",
          severity: "info",
          at: "G4",
          data: { label: "Tổng cộng", header: "BK tỉnh", counted: 1 },
          fix: { kind: "safe", edits: { G4: 1 } },
        },
      ],
    },
    "a total of collectives, whatever the regime": {
      regime: "amendment-2026",
      sheet: `
        | TT | Đơn vị       | Xếp loại | TTLĐTT | TTLĐXS |
        | 1  | Thanh tra Sở | HTXSNV   | x      | x      |
        |    | Tổng cộng    |          | 1      | 0      |`,
      findings: [
        {
          messageId: "differs",
          severity: "error",
          at: "E3",
          data: { label: "Tổng cộng", header: "TTLĐXS", written: 0, counted: 1 },
        },
      ],
    },
  },
});

it("is about the unit that a subtotal sums up, and about nobody where all are summed up", () => {
  const { findings } = check(
    [
      sheet(`
        | TT | Họ và tên    | HTTNV | LĐTT  |
        | I  | Thanh tra Sở |       |       |
        | 1  | Trần Thị An  | x     | x     |
        |    | Cộng         | 2     | #REF! |
        | II | Văn phòng Sở |       |       |
        | 1  | Lê Văn Bình  | x     |       |
        |    | Cộng         | 1     |       |
        |    | Tổng cộng    | 3     | 1     |`),
    ],
    { year: 2022 },
  );
  const ofTotals = findings.filter(({ ruleId }) => ["total-mismatch", "cell-error"].includes(ruleId));
  expect(ofTotals.map(({ messageId, unit, subject }) => [messageId, unit, subject])).toEqual([
    ["differs", "Thanh tra Sở", ""],
    ["errorTotal", "Thanh tra Sở", ""],
    ["differs", "", ""],
  ]);
});
