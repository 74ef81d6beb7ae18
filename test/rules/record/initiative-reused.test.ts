import { initiativeReused } from "../../../src/rules/record/initiative-reused";
import { pastHonors } from "../../support/history";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

const name = "Trần Thị An";
const register = (note: string) => `
  | TT | Họ và tên   | Đơn vị    | HTXSNV | LĐTT | BK tỉnh | Ghi chú |
  | 1  | Trần Thị An | Văn phòng | x      | x    | x       | ${note} |`;
const fighter = (note: string) => `
  | TT | Họ và tên   | Đơn vị    | HTXSNV | CSTĐCS | Ghi chú |
  | 1  | Trần Thị An | Văn phòng | x      | x      | ${note} |`;
const used = pastHonors(`| Trần Thị An | Văn phòng | 2022 | Sáng kiến | 1/QĐ | | Số hóa hồ sơ đất đai | CSTĐ cơ sở |`);
const ofTitle = pastHonors(`| Trần Thị An | Văn phòng | 2022 | CSTĐ cơ sở | 1/QĐ | | SK: Số hóa hồ sơ đất đai | |`);
const data = { name, initiative: "Số hóa hồ sơ đất đai", year: "2022" } as const;
const certificate = { honor: "provincial-merit" } as const;

testRule(initiativeReused, {
  year: 2024,
  accepts: {
    "an initiative of this year": { sheet: register("SK: một cửa điện tử"), says: { history: used } },
    "no initiative in the remarks": { sheet: register(""), says: { history: used } },
    "an initiative whose name only begins alike": {
      sheet: register("SK: Số hóa hồ sơ đất đai giai đoạn hai"),
      says: { history: used },
    },
    "one whose name only ends alike": {
      sheet: register("SK: Hoàn thiện việc số hóa hồ sơ đất đai"),
      says: { history: used },
    },
    "one that has not been used for anything": {
      sheet: register("SK: Số hóa hồ sơ đất đai"),
      says: {
        history: pastHonors(`| Trần Thị An | Văn phòng | 2022 | Sáng kiến | 1/QĐ | | Số hóa hồ sơ đất đai | |`),
      },
    },
    "two uses in earlier years, neither of which is this year's": {
      sheet: register(""),
      says: {
        history: pastHonors(
          `| Trần Thị An | Văn phòng | 2021 | Sáng kiến | 1/QĐ | | Số hóa hồ sơ đất đai | CSTĐ cơ sở |`,
          `| Trần Thị An | Văn phòng | 2022 | Sáng kiến | 1/QĐ | | Số hóa hồ sơ đất đai | Bằng khen của tỉnh |`,
        ),
      },
    },
    "an initiative of this year that was used for something else": {
      sheet: register(""),
      says: {
        history: pastHonors(
          `| Trần Thị An | Văn phòng | 2023 | Sáng kiến | 1/QĐ | | Số hóa hồ sơ đất đai | Bằng khen của tỉnh |`,
          `| Trần Thị An | Văn phòng | 2024 | Sáng kiến | 1/QĐ | | Số hóa hồ sơ đất đai | |`,
        ),
      },
    },
    "a certificate for an unexpected achievement": {
      sheet: register("SK: Số hóa hồ sơ đất đai; khen đột xuất"),
      says: { history: used },
    },
    "the year itself, whose decision is known already": {
      sheet: fighter("SK: Số hóa hồ sơ đất đai"),
      year: 2022,
      regime: "law-2022",
      says: { history: ofTitle },
    },
    "remarks of last year that name no initiative, or a register that shows no result": {
      sheet: fighter("SK: một cửa điện tử"),
      says: {
        history: [
          sheet(
            `
            KẾT QUẢ DANH HIỆU THI ĐUA, KHEN THƯỞNG NĂM 2023
            | TT | Họ và tên   | Đơn vị    | HTXSNV | CSTĐCS | Ghi chú                                |
            | 1  | Trần Thị An | Văn phòng | x      | x      | Sáng kiến: được công nhận cấp cơ sở |`,
            { workbook: "2023.xlsx" },
          ),
          sheet(
            `
            ĐĂNG KÝ DANH HIỆU THI ĐUA, KHEN THƯỞNG NĂM 2022
            | TT | Họ và tên   | Đơn vị    | HTXSNV | CSTĐCS | Ghi chú                        |
            | 1  | Trần Thị An | Văn phòng | x      | x      | Sáng kiến: Một cửa điện tử |`,
            { workbook: "2022.xlsx" },
          ),
        ],
      },
    },
    "no evidence of earlier years": register("SK: Số hóa hồ sơ đất đai"),
    "a collective, whose members' initiatives are theirs": {
      sheet: `
        | TT | Tên đơn vị | HTXSNV | TTLĐTT | BK tỉnh | Ghi chú                  |
        | 1  | Văn phòng  | x      | x      | x       | SK: Số hóa hồ sơ đất đai |`,
      says: {
        history: pastHonors(
          `| Văn phòng | Văn phòng | 2022 | Bằng khen của tỉnh | 1/QĐ | | Số hóa hồ sơ đất đai | CSTĐ cơ sở |`,
        ),
      },
    },
    "two initiatives of the base of which nobody knows the name": {
      sheet: register("Sáng kiến cấp cơ sở"),
      says: {
        history: pastHonors(`| Trần Thị An | Văn phòng | 2023 | CSTĐ cơ sở; sáng kiến cấp cơ sở | 1/QĐ | | | |`),
      },
    },
    "the law to 2023": { sheet: register("SK: Số hóa hồ sơ đất đai"), regime: "law-2003", says: { history: used } },
  },
  rejects: {
    "the second of two initiatives that the line of the title names": {
      sheet: register("SK: Quản lý kho vật tư"),
      says: {
        history: pastHonors(
          `| Trần Thị An | Văn phòng | 2023 | CSTĐ cơ sở | 1/QĐ | | Số hóa hồ sơ đất đai; Quản lý kho vật tư | |`,
        ),
      },
      findings: [
        {
          messageId: "usedForFighter",
          severity: "warning",
          at: "F2",
          related: ["minh-chung.xlsx!D3"],
          data: { ...data, initiative: "Quản lý kho vật tư", year: "2023", title: certificate },
        },
      ],
    },
    "an initiative that the remarks of last year’s results name": {
      sheet: `
        | TT | Họ và tên   | Đơn vị    | HTXSNV | LĐTT | CSTĐCS | Ghi chú                                       |
        | 1  | Trần Thị An | Văn phòng | x      | x    | x      | SK: một cửa điện tử, được công nhận cấp cơ sở |`,
      says: {
        history: [
          sheet(
            `
            KẾT QUẢ DANH HIỆU THI ĐUA, KHEN THƯỞNG NĂM 2023
            | TT | Họ và tên   | Đơn vị    | HTXSNV | LĐTT | CSTĐCS | Ghi chú                                       |
            | 1  | Trần Thị An | Văn phòng | x      | x    | x      | Sáng kiến: Một cửa điện tử, theo QĐ 12/QĐ-SCT |`,
            { workbook: "2023.xlsx" },
          ),
        ],
      },
      findings: [
        {
          messageId: "usedForSame",
          severity: "warning",
          at: "F2",
          related: ["2023.xlsx!F3"],
          data: { name, title: { honor: "grassroots-fighter" }, initiative: "Một cửa điện tử", year: "2023" },
        },
      ],
    },
    "an initiative that the sheet of evidence has for this year and for an earlier title": {
      sheet: register(""),
      says: {
        history: pastHonors(
          `| Trần Thị An | Văn phòng | 2023 | Sáng kiến | 1/QĐ | | Số hóa hồ sơ đất đai | CSTĐ cơ sở |`,
          `| Trần Thị An | Văn phòng | 2024 | Sáng kiến | 1/QĐ | | SK Số hóa hồ sơ đất đai | Bằng khen của tỉnh |`,
        ),
      },
      findings: [
        {
          messageId: "usedForFighter",
          severity: "warning",
          at: "F2",
          related: ["minh-chung.xlsx!D3"],
          data: { ...data, year: "2023", title: certificate },
        },
      ],
    },
    "a certificate on an initiative that the title was given for": {
      sheet: register("Sáng kiến: “Số hóa  hồ sơ đất đai”, được công nhận cấp cơ sở"),
      says: { history: used },
      findings: [
        {
          messageId: "usedForFighter",
          severity: "warning",
          at: "F2",
          related: ["minh-chung.xlsx!D3"],
          data: { ...data, title: certificate },
        },
      ],
    },
    "one that stands in the line of the title itself, second in the remarks": {
      sheet: register("SK 1: Một cửa điện tử; SK 2: số hóa hồ sơ đất đai theo QĐ 12"),
      says: { history: ofTitle },
      findings: [
        {
          messageId: "usedForFighter",
          severity: "warning",
          at: "F2",
          related: ["minh-chung.xlsx!D3"],
          data: { ...data, initiative: "SK: Số hóa hồ sơ đất đai", title: certificate },
        },
      ],
    },
    "the same title twice on one initiative": {
      sheet: fighter("Số hóa hồ sơ đất đai"),
      says: { history: used },
      findings: [
        {
          messageId: "usedForSame",
          severity: "warning",
          at: "E2",
          related: ["minh-chung.xlsx!D3"],
          data: { ...data, title: { honor: "grassroots-fighter" } },
        },
      ],
    },
  },
});
