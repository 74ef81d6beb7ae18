import { legacyEncoding } from "../../../src/rules/form/legacy-encoding";
import { encodeLegacy } from "../../support/encodeLegacy";
import { testRule } from "../../support/testRule";

const nfd = (text: string) => text.normalize("NFD");

testRule(legacyEncoding, {
  year: 2022,
  accepts: {
    "composed Unicode, with a sign or two of the old encodings": `
      | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú           |
      | 1  | Trần Thị An | x     | x    | Microsoft® Office |
      | 2  | Lê Bé       | x     | x    | 5 µm              |`,
    "a register without any letter that is not plain Latin": `
      | TT | Ho va ten   | HTTNV | LDTT |
      | 1  | Tran Thi An | x     | x    |`,
  },
  rejects: {
    "names in TCVN3, the line above the table with them": {
      sheet: `
        ${encodeLegacy("Đăng ký danh hiệu thi đua", "tcvn3")}
        | TT | Họ và tên                               | HTTNV | LĐTT |
        | 1  | ${encodeLegacy("Trần Thị An", "tcvn3")} | x     | x    |
        | 2  | ${encodeLegacy("Lê Văn Tá", "tcvn3")}   | x     | x    |`,
      findings: [
        {
          messageId: "legacy",
          severity: "warning",
          at: "A2",
          data: { sheet: "Đăng ký", n: 3, encoding: "TCVN3 (ABC)" },
          fix: {
            kind: "suggestion",
            edits: { A1: "Đăng ký danh hiệu thi đua", B3: "Trần Thị An", B4: "Lê Văn Tá" },
          },
        },
      ],
    },
    "a table in VNI and one whose letters and accents stand apart, each at its own header": {
      regime: "amendment-2026",
      sheet: `
        | TT | ${encodeLegacy("Đơn vị", "vni")}       | ${encodeLegacy("Xếp loại", "vni")} | TTLDTT |
        | 1  | ${encodeLegacy("Văn phòng Sở", "vni")} | HTTNV                              | x      |
        B/ CÁ NHÂN
        | TT | Họ và tên             | HTTNV | LĐTT |
        | 1  | ${nfd("Trần Thị Ánh")} | x     | x    |`,
      findings: [
        {
          messageId: "legacy",
          severity: "warning",
          at: "A1",
          data: { sheet: "Đăng ký", n: 3, encoding: "VNI-Windows" },
          fix: { kind: "suggestion", edits: { B1: "Đơn vị", C1: "Xếp loại", B2: "Văn phòng Sở" } },
        },
        {
          messageId: "decomposed",
          severity: "warning",
          at: "A4",
          data: { sheet: "Đăng ký", n: 1 },
          fix: { kind: "safe", edits: { B5: "Trần Thị Ánh" } },
        },
      ],
    },
  },
});
