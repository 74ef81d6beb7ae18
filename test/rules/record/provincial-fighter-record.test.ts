import { provincialFighterRecord } from "../../../src/rules/record/provincial-fighter-record";
import { pastHonors } from "../../support/history";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

const name = "Trần Thị An";
const title = { honor: "provincial-fighter" } as const;
const register = `
  | TT | Họ và tên   | Đơn vị    | CSTĐCS | CSTĐ tỉnh | Ghi chú          |
  | 1  | Trần Thị An | Văn phòng | x      | x         | SK: số hóa hồ sơ |`;
const withoutRemark = `
  | TT | Họ và tên   | Đơn vị    | CSTĐCS | CSTĐ tỉnh |
  | 1  | Trần Thị An | Văn phòng | x      | x         |`;

testRule(provincialFighterRecord, {
  year: 2022,
  accepts: {
    "no evidence at all, which evidence-missing says": register,
    "the two years before, by decisions": {
      sheet: register,
      says: {
        history: pastHonors(
          `| Trần Thị An | Văn phòng | 2020 | CSTĐ cơ sở | 1/QĐ | | |`,
          `| Trần Thị An | Văn phòng | 2021 | CSTĐ cơ sở | 2/QĐ | | |`,
        ),
      },
    },
    "a sheet of past honors in the workbook itself": {
      sheet: [
        sheet(register),
        ...pastHonors(
          `| Trần Thị An | Văn phòng | 2020 | CSTĐ cơ sở | 1/QĐ | | |`,
          `| Trần Thị An | Văn phòng | 2021 | CSTĐ cơ sở | 2/QĐ | | |`,
        ).map((grid) => ({ ...grid, workbook: "a.xlsx" })),
      ],
    },
    "an initiative of the province in the evidence": {
      sheet: withoutRemark,
      says: {
        history: pastHonors(
          `| Trần Thị An | Văn phòng | 2020 | CSTĐ cơ sở | 1/QĐ | | |`,
          `| Trần Thị An | Văn phòng | 2021 | CSTĐ cơ sở | 2/QĐ | | |`,
          `| Trần Thị An | Văn phòng | 2021 | Sáng kiến | 3/QĐ | Tỉnh | Số hóa hồ sơ |`,
        ),
      },
    },
    "an initiative that was used for the title before, under the law of 2003": {
      sheet: withoutRemark,
      says: {
        history: pastHonors(
          `| Trần Thị An | Văn phòng | 2020 | CSTĐ cơ sở | 1/QĐ | | |`,
          `| Trần Thị An | Văn phòng | 2021 | CSTĐ cơ sở | 2/QĐ | | |`,
          `| Trần Thị An | Văn phòng | 2018 | CSTĐ | 3/QĐ | tỉnh | Số hóa hồ sơ (cấp tỉnh) | |`,
        ),
      },
    },
    "an initiative of the province that was used for a certificate only": {
      sheet: withoutRemark,
      year: 2024,
      says: {
        history: pastHonors(
          `| Trần Thị An | Văn phòng | 2022 | CSTĐ cơ sở | 1/QĐ | | |`,
          `| Trần Thị An | Văn phòng | 2023 | CSTĐ cơ sở | 2/QĐ | | |`,
          `| Trần Thị An | Văn phòng | 2021 | Bằng khen | 3/QĐ | tỉnh | Số hóa hồ sơ (cấp tỉnh) | |`,
        ),
      },
    },
    "an initiative that was used for the title of this very year": {
      sheet: withoutRemark,
      year: 2024,
      says: {
        history: pastHonors(
          `| Trần Thị An | Văn phòng | 2022 | CSTĐ cơ sở | 1/QĐ | | |`,
          `| Trần Thị An | Văn phòng | 2023 | CSTĐ cơ sở | 2/QĐ | | |`,
          `| Trần Thị An | Văn phòng | 2024 | Sáng kiến | 3/QĐ | tỉnh | Số hóa hồ sơ | CSTĐ cấp tỉnh |`,
        ),
      },
    },
    "a sheet of the workbook that is called evidence and has no column of decisions": {
      sheet: [
        sheet(register),
        sheet(
          `
          QUÁ TRÌNH KHEN THƯỞNG
          | Họ và tên   | Năm  | Danh hiệu  |
          | Trần Thị An | 2020 | CSTĐ cơ sở |
          | Trần Thị An | 2021 | CSTĐ cơ sở |`,
          { sheet: "Quá trình" },
        ),
      ],
    },
    "a name and a unit that are merged over the lines": {
      sheet: register,
      says: {
        history: pastHonors(
          `| Trần Thị An | Văn phòng | 2020 | CSTĐ cơ sở | 1/QĐ | | |`,
          `|             |           | 2021 | CSTĐ cơ sở | 2/QĐ | | |`,
        ).map((grid) => ({
          ...grid,
          merges: [
            { top: 2, bottom: 3, left: 0, right: 0 },
            { top: 2, bottom: 3, left: 1, right: 1 },
          ],
        })),
      },
    },
    "school years, each by its first": {
      sheet: register,
      says: {
        history: pastHonors(
          `| Trần Thị An | Văn phòng | 2020-2021 | CSTĐ cơ sở | 1/QĐ | | |`,
          `| Trần Thị An | Văn phòng | 2021-2022 | CSTĐ cơ sở | 2/QĐ | | |`,
        ),
      },
    },
  },
  rejects: {
    "a result that says no beside the register of that year, and a level that is too low for the title": {
      sheet: `${register}
        | 2  | Lê Văn Bình | Văn phòng | x      | x         | SK: số hóa hồ sơ |`,
      says: {
        history: [
          ...pastHonors(
            ...[name, "Lê Văn Bình"].map((person) => `| ${person} | Văn phòng | 2020 | CSTĐ cơ sở | 1/QĐ | | |`),
            "| Lê Văn Bình | Văn phòng | 2021 | Hoàn thành nhiệm vụ | 2/QĐ | | |",
          ),
          sheet(
            `
            ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2021
            | TT | Họ và tên   | Đơn vị    | CSTĐCS |
            | 1  | Trần Thị An | Văn phòng | x      |
            | 2  | Lê Văn Bình | Văn phòng | x      |`,
            { workbook: "2021.xlsx" },
          ),
          sheet(
            `
            KẾT QUẢ XÉT DANH HIỆU THI ĐUA NĂM 2021
            | TT | Họ và tên   | Đơn vị    | CSTĐCS | Kết quả   |
            | 1  | Trần Thị An | Văn phòng | x      | Không đạt |`,
            { workbook: "ket-qua-2021.xlsx" },
          ),
        ],
      },
      findings: [
        { messageId: "refused", severity: "warning", at: "E2", data: { name, title, years: 3, refused: ["2021"] } },
        {
          messageId: "refused",
          severity: "warning",
          at: "E3",
          data: { name: "Lê Văn Bình", title, years: 3, refused: ["2021"] },
        },
      ],
    },
    "an initiative that was used for the very title before, as one line or another says": {
      sheet: `
        | TT | Họ và tên   | Đơn vị    | CSTĐCS | CSTĐ tỉnh |
        | 1  | Trần Thị An | Văn phòng | x      | x         |
        | 2  | Lê Thị Bình | Văn phòng | x      | x         |
        | 3  | Võ Thị Châu | Văn phòng | x      | x         |`,
      year: 2024,
      says: {
        history: pastHonors(
          ...[name, "Lê Thị Bình", "Võ Thị Châu"].flatMap((person) =>
            [2022, 2023].map((year) => `| ${person} | Văn phòng | ${year} | CSTĐ cơ sở | ${year}/QĐ | | |`),
          ),
          "| Trần Thị An | Văn phòng | 2019 | CSTĐ | 1/QĐ | tỉnh | Số hóa hồ sơ | |",
          "| Lê Thị Bình | Văn phòng | 2018 | Sáng kiến | 1/QĐ | tỉnh | Số hóa hồ sơ | |",
          "| Lê Thị Bình | Văn phòng | 2019 | CSTĐ | 2/QĐ | tỉnh | SK: Số hóa hồ sơ | |",
          "| Võ Thị Châu | Văn phòng | 2019 | CSTĐ | 1/QĐ | tỉnh | Số hóa hồ sơ (cấp tỉnh) | |",
          "| Võ Thị Châu | Văn phòng | 2021 | Đề nghị Bằng khen UBND tỉnh | 2/TTr | tỉnh | Số hóa hồ sơ (cấp tỉnh) | |",
        ),
      },
      findings: [
        { messageId: "noInitiative", severity: "info", at: "E2", data: { name, title } },
        { messageId: "noInitiative", severity: "info", at: "E3", data: { name: "Lê Thị Bình", title } },
        { messageId: "noInitiative", severity: "info", at: "E4", data: { name: "Võ Thị Châu", title } },
      ],
    },
    "an initiative that the remarks call one of the base, with or without a denial of more": {
      sheet: `
        | TT | Họ và tên   | Đơn vị    | CSTĐCS | CSTĐ tỉnh | Ghi chú                                    |
        | 1  | Trần Thị An | Văn phòng | x      | x         | SK cấp cơ sở: tủ hồ sơ                     |
        | 2  | Lê Thị Bình | Văn phòng | x      | x         | Sáng kiến cấp cơ sở (chưa có cấp tỉnh)     |
        | 3  | Võ Thị Châu | Văn phòng | x      | x         | Sáng kiến cấp cơ sở, đã được cấp tỉnh công nhận |
        | 4  | Ngô Thị Dung | Văn phòng | x     | x         | Chưa có SK cấp tỉnh, có SK cấp cơ sở       |
        | 5  | Đỗ Thị Em   | Văn phòng | x      | x         | CSTĐ cấp cơ sở 2020, 2021; SK: số hóa hồ sơ |`,
      says: {
        history: pastHonors(
          ...["Trần Thị An", "Lê Thị Bình", "Võ Thị Châu", "Ngô Thị Dung", "Đỗ Thị Em"].flatMap((person) =>
            [2020, 2021].map((year) => `| ${person} | Văn phòng | ${year} | CSTĐ cơ sở | ${year}/QĐ | | |`),
          ),
        ),
      },
      findings: [
        { messageId: "noInitiative", severity: "info", at: "E2", data: { name, title } },
        { messageId: "noInitiative", severity: "info", at: "E3", data: { name: "Lê Thị Bình", title } },
        { messageId: "noInitiative", severity: "info", at: "E5", data: { name: "Ngô Thị Dung", title } },
      ],
    },
    "a gap year": {
      sheet: register,
      says: {
        history: pastHonors(
          `| Trần Thị An | Văn phòng | 2019 | CSTĐ cơ sở | 1/QĐ | | |`,
          `| Trần Thị An | Văn phòng | 2021 | CSTĐ cơ sở | 2/QĐ | | |`,
        ),
      },
      findings: [
        { messageId: "missing", severity: "warning", at: "E2", data: { name, title, years: 3, missing: ["2020"] } },
      ],
    },
    "namesakes in the evidence, of whom nobody knows which": {
      sheet: register,
      says: {
        history: pastHonors(
          `| Trần Thị An | Thanh tra | 2020 | CSTĐ cơ sở | 1/QĐ | | |`,
          `| Trần Thị An | Phòng Một | 2020 | CSTĐ cơ sở | 1/QĐ | | |`,
          `| Trần Thị An | Văn phòng | 2021 | CSTĐ cơ sở | 2/QĐ | | |`,
        ),
      },
      findings: [
        { messageId: "missing", severity: "warning", at: "E2", data: { name, title, years: 3, missing: ["2020"] } },
      ],
    },
    "a year that was only registered": {
      sheet: register,
      says: {
        history: [
          ...pastHonors(`| Trần Thị An | Văn phòng | 2020 | CSTĐ cơ sở | 1/QĐ | | |`),
          sheet(
            `
            ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2021
            | TT | Họ và tên   | Đơn vị    | CSTĐCS |
            | 1  | Trần Thị An | Văn phòng | x      |`,
            { workbook: "2021.xlsx" },
          ),
        ],
      },
      findings: [
        { messageId: "registered", severity: "info", at: "E2", data: { name, title, years: 3, registered: ["2021"] } },
      ],
    },
    "a result that says no": {
      sheet: register,
      says: {
        history: [
          ...pastHonors(`| Trần Thị An | Văn phòng | 2020 | CSTĐ cơ sở | 1/QĐ | | |`),
          sheet(
            `
            DANH HIỆU ĐĂNG KÝ VÀ KẾT QUẢ NĂM 2021
            | Cá nhân     | Ngày sinh  | Đơn vị công tác | Danh hiệu đăng ký thi đua | Kết quả            |
            | Trần Thị An | 01/02/1980 | Văn phòng       | Chiến sĩ thi đua cơ sở    | Lao động tiên tiến |`,
            { workbook: "2021.xlsx" },
          ),
        ],
      },
      findings: [
        { messageId: "refused", severity: "warning", at: "E2", data: { name, title, years: 3, refused: ["2021"] } },
      ],
    },
    "an initiative of the agency only, and a decision of the province that names none": {
      sheet: withoutRemark,
      says: {
        history: pastHonors(
          `| Trần Thị An | Văn phòng | 2020 | CSTĐ cơ sở | 1/QĐ | | |`,
          `| Trần Thị An | Văn phòng | 2021 | CSTĐ cơ sở | 2/QĐ | | |`,
          `| Trần Thị An | Văn phòng | 2021 | Sáng kiến | 3/QĐ | Cơ sở | Số hóa hồ sơ |`,
          `| Trần Thị An | Văn phòng | 2020 | Bằng khen của tỉnh | 3/QĐ | Tỉnh | |`,
        ),
      },
      findings: [{ messageId: "noInitiative", severity: "info", at: "E2", data: { name, title } }],
    },
    "no initiative": {
      sheet: withoutRemark,
      says: {
        history: pastHonors(
          `| Trần Thị An | Văn phòng | 2020 | CSTĐ cơ sở | 1/QĐ | | |`,
          `| Trần Thị An | Văn phòng | 2021 | CSTĐ cơ sở | 2/QĐ | | |`,
        ),
      },
      findings: [{ messageId: "noInitiative", severity: "info", at: "E2", data: { name, title } }],
    },
  },
});
