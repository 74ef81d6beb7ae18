import { excellentCollectiveWithoutAdvanced } from "../../../src/rules/consistency/excellent-collective-without-advanced";
import { testRule } from "../../support/testRule";

const cumulative = `
  | TT | Đơn vị       | Xếp loại | TTLĐTT | TTLĐXS |
  | 1  | Văn phòng Sở | HTXSNV   | x      | x      |
  | 2  | Thanh tra Sở | HTXSNV   |        | x      |`;

testRule(excellentCollectiveWithoutAdvanced, {
  year: 2022,
  accepts: {
    "both titles": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT | TTLĐXS |
      | 1  | Văn phòng Sở | HTXSNV   | x      | x      |`,
    "a table that marks the higher title only": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT | TTLĐXS |
      | 1  | Văn phòng Sở | HTXSNV   |        | x      |
      | 2  | Thanh tra Sở | HTTNV    | x      |        |`,
    "the same table from 2024, when the law no longer says so": { year: 2024, sheet: cumulative },
    "titles in words, where no cell is left empty": `
      | TT | Đơn vị       | Xếp loại | Danh hiệu thi đua đăng ký |
      | 1  | Văn phòng Sở | HTXSNV   | TTLĐTT, TTLĐXS            |
      | 2  | Thanh tra Sở | HTXSNV   | TTLĐXS                    |`,
    "a mark that is not understood, which tick-unknown reports": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT   | TTLĐXS |
      | 1  | Văn phòng Sở | HTXSNV   | x        | x      |
      | 2  | Thanh tra Sở | HTXSNV   | đang xét | x      |`,
  },
  rejects: {
    "a level that is too low for either title, for which nothing is suggested": {
      sheet: `${cumulative.replace("| 2  | Thanh tra Sở | HTXSNV  ", "| 2  | Thanh tra Sở | HTNV    ")}
        | 3  | Phòng TCKT   | KHTNV    |        | x      |
        | 4  | Phòng QLTM   |          | x      | x      |`,
      findings: [
        { messageId: "missing", severity: "warning", at: "E3", related: ["D3"], data: { unit: "Thanh tra Sở" } },
        { messageId: "missing", severity: "warning", at: "E4", related: ["D4"], data: { unit: "Phòng TCKT" } },
      ],
    },
    "the higher title alone where another unit marks both": {
      sheet: cumulative,
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "E3",
          related: ["D3"],
          data: { unit: "Thanh tra Sở" },
          fix: { kind: "suggestion", edits: { D3: "x" } },
        },
      ],
    },
  },
});
