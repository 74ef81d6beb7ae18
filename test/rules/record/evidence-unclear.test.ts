import { evidenceUnclear } from "../../../src/rules/record/evidence-unclear";
import { pastHonors } from "../../support/history";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

const register = `
  | TT | Họ và tên   | Đơn vị    | LĐTT |
  | 1  | Trần Thị An | Văn phòng | x    |`;
const clear = "| Trần Thị An | Văn phòng | 2021 | LĐTT | 1/QĐ | | |";
const at = (row: number) => `minh-chung.xlsx, Quá trình khen thưởng!D${row}`;
const related = (row: number) => `minh-chung.xlsx!D${row}`;

testRule(evidenceUnclear, {
  year: 2022,
  accepts: {
    "lines that are understood": { sheet: register, says: { history: pastHonors(clear) } },
    "lines that hold nothing of an honor": {
      sheet: register,
      says: { history: pastHonors(clear, "| | | | | | | |", "| | | | Người lập biểu | | | |") },
    },
    "a level beside the honor": {
      sheet: register,
      says: { history: pastHonors("| Trần Thị An | Văn phòng | 2021 | LĐTT; hoàn thành tốt nhiệm vụ | 1/QĐ | | |") },
    },
    "a line that says what its initiative was not used for, or for which title in which year": {
      sheet: register,
      says: {
        history: pastHonors(
          "| Trần Thị An | Văn phòng | 2021 | Sáng kiến | 1/QĐ | | Số hóa hồ sơ | CSTĐCS năm 2021 |",
          "| Trần Thị An | Văn phòng | 2021 | Sáng kiến | 1/QĐ | | Quản lý kho  | Chưa dùng        |",
        ),
      },
    },
    "a sheet that is called evidence and waits for its lines": { sheet: register, says: { history: pastHonors() } },
    "no evidence at all": register,
    "years that are called a school's, or of which each is named": {
      sheet: register,
      says: {
        history: pastHonors(
          "| Trần Thị An | Văn phòng | năm học 2020-2021 | LĐTT | 1/QĐ | | |",
          "| Trần Thị An | Văn phòng | 2020-2021 | LĐTT năm học 2020-2021 | 1/QĐ | | |",
          "| Trần Thị An | Văn phòng | 2020, 2021        | LĐTT | 1/QĐ | | |",
          "| Trần Thị An | Văn phòng | 2019 đến 2020     | LĐTT | 1/QĐ | | |",
          "| Trần Thị An | Văn phòng | 2019-2021         | LĐTT | 1/QĐ | | |",
        ),
      },
    },
    "years under a head that calls them a school's": {
      sheet: register,
      says: {
        history: [
          sheet(
            `
            QUÁ TRÌNH KHEN THƯỞNG
            | Họ và tên   | Đơn vị    | Năm học   | Danh hiệu | Số quyết định |
            | Trần Thị An | Văn phòng | 2020-2021 | LĐTT      | 1/QĐ          |`,
            { workbook: "minh-chung.xlsx" },
          ),
        ],
      },
    },
    "a school's register with a date, with its years as schools write them": {
      sheet: `
        ĐĂNG KÝ THI ĐUA NĂM HỌC 2022-2023
        Quảng Ngãi, ngày 15 tháng 9 năm 2022
        ${register}`,
      says: { history: pastHonors("| Trần Thị An | Văn phòng | 2020-2021 | LĐTT | 1/QĐ | | |") },
    },
    "a school's register of people beside one of collectives that names no year": {
      sheet: [
        sheet(`
          ĐĂNG KÝ THI ĐUA NĂM HỌC 2022-2023
          ${register}`),
        sheet(
          `
          | TT | Tên đơn vị | TTLĐTT |
          | 1  | Văn phòng  | x      |`,
          { sheet: "Tập thể" },
        ),
      ],
      says: { history: pastHonors("| Trần Thị An | Văn phòng | 2020-2021 | LĐTT | 1/QĐ | | |") },
    },
  },
  rejects: {
    "a line without a year, one whose honor nobody knows, and one without a name": {
      sheet: register,
      says: {
        history: pastHonors(
          clear,
          "| Trần Thị An | Văn phòng |      | LĐTT       | 1/QĐ | | |",
          "| Trần Thị An | Văn phòng | 2020 | Người tốt  | 1/QĐ | | |",
          "|             | Văn phòng | 2019 | CSTĐ cơ sở | 1/QĐ | | |",
        ),
      },
      findings: [
        {
          messageId: "unclear",
          severity: "info",
          at: "A1",
          related: [related(4), related(5), related(6)],
          data: { n: 3, cells: [at(4), at(5), at(6)], more: 0 },
        },
      ],
    },
    "a title of collectives in a person's line, and of people in a collective's": {
      sheet: register,
      says: {
        history: pastHonors(
          "| Trần Thị An | Văn phòng | 2021 | LĐTT; Tập thể LĐTT | 1/QĐ | | |",
          "| Văn phòng   | Văn phòng | 2021 | LĐTT               | 1/QĐ | | |",
          "| Văn phòng   |           | 2021 | Giấy khen          | 1/QĐ | | |",
        ),
      },
      findings: [
        {
          messageId: "unclear",
          severity: "info",
          at: "A1",
          related: [related(3), related(4)],
          data: { n: 2, cells: [at(3), at(4)], more: 0 },
        },
      ],
    },
    "an order without its class, a part that is no honor, and a use that nobody knows": {
      sheet: register,
      says: {
        history: pastHonors(
          "| Trần Thị An | Văn phòng | 2021 | Huân chương Lao động  | 1/QĐ | | | |",
          "| Trần Thị An | Văn phòng | 2021 | LĐTT; danh hiệu khác  | 1/QĐ | | | |",
          "| Trần Thị An | Văn phòng | 2021 | Sáng kiến             | 1/QĐ | | Số hóa hồ sơ | CSTĐ |",
        ),
      },
      findings: [
        {
          messageId: "unclear",
          severity: "info",
          at: "A1",
          related: [related(3), related(4), "minh-chung.xlsx!H5"],
          data: { n: 3, cells: [at(3), at(4), "minh-chung.xlsx, Quá trình khen thưởng!H5"], more: 0 },
        },
      ],
    },
    "two years running in an agency that counts by calendar years": {
      sheet: `
        ĐĂNG KÝ THI ĐUA NĂM 2022
        ${register}`,
      says: {
        history: pastHonors(
          clear,
          "| Trần Thị An | Văn phòng | 2020-2021 | CSTĐCS | 1/QĐ | | |",
          "| Trần Thị An | Văn phòng | 2019 - 20 | CSTĐCS | 1/QĐ | | |",
        ),
      },
      findings: [
        {
          messageId: "paired",
          severity: "info",
          at: "A2",
          related: ["minh-chung.xlsx!C4", "minh-chung.xlsx!C5"],
          data: {
            n: 2,
            cells: [4, 5].map((row) => `minh-chung.xlsx, Quá trình khen thưởng!C${row}`),
            more: 0,
          },
        },
      ],
    },
    "results that do not tell their year": {
      sheet: register,
      says: {
        history: [
          sheet(
            `
            KẾT QUẢ THI ĐUA NĂM 2020 VÀ NĂM 2021
            | TT | Họ và tên   | Đơn vị    | LĐTT |
            | 1  | Trần Thị An | Văn phòng | x    |`,
            { workbook: "ket-qua.xlsx", sheet: "Kết quả" },
          ),
        ],
      },
      findings: [
        {
          messageId: "undated",
          severity: "info",
          at: "A1",
          related: ["ket-qua.xlsx!A2"],
          data: { sheet: "ket-qua.xlsx, Kết quả" },
        },
      ],
    },
    "a sheet that is called evidence and does not say whose": {
      sheet: [
        sheet(register),
        sheet(
          `
          QUÁ TRÌNH KHEN THƯỞNG
          | Năm  | Danh hiệu  | Số quyết định |
          | 2021 | CSTĐ cơ sở | 1/QĐ          |`,
          { sheet: "Quá trình" },
        ),
      ],
      findings: [
        { messageId: "unread", severity: "info", at: "A1", related: ["A1"], data: { sheet: "a.xlsx, Quá trình" } },
      ],
    },
    "lines of the workbook's own sheet": {
      sheet: [
        sheet(register),
        ...pastHonors("| Trần Thị An | Văn phòng | năm ngoái | LĐTT | 1/QĐ | | |").map((grid) => ({
          ...grid,
          workbook: "a.xlsx",
        })),
      ],
      findings: [
        {
          messageId: "unclear",
          severity: "info",
          at: "A1",
          related: ["D3"],
          data: { n: 1, cells: ["a.xlsx, Quá trình khen thưởng!D3"], more: 0 },
        },
      ],
    },
    "more lines than anybody would read in a message": {
      sheet: register,
      says: {
        history: pastHonors(...Array.from({ length: 23 }, () => "| Trần Thị An | Văn phòng | | LĐTT | 1/QĐ | | |")),
      },
      findings: [
        {
          messageId: "unclear",
          severity: "info",
          at: "A1",
          related: Array.from({ length: 23 }, (_, index) => related(index + 3)),
          data: { n: 23, cells: Array.from({ length: 20 }, (_, index) => at(index + 3)), more: 3 },
        },
      ],
    },
  },
});
