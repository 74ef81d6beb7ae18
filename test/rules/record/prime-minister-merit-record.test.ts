import { primeMinisterMeritRecord } from "../../../src/rules/record/prime-minister-merit-record";
import { pastHonors } from "../../support/history";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

const who = { name: "Trần Thị An", title: { honor: "prime-minister-merit" } } as const;
const earlier = [{ honor: "provincial-merit" }, { honor: "ministerial-merit" }] as const;
const years = 5;
const register = `
  | TT | Họ và tên   | Đơn vị    | HTTNV | CSTĐCS | BK TTg |
  | 1  | Trần Thị An | Văn phòng | x     | x      | x      |`;
const past = (year: number, honor: string) => `| Trần Thị An | Văn phòng | ${year} | ${honor} | 1/QĐ | | |`;
const merit = past(2019, "Bằng khen của Bộ trưởng");
const titles = [2020, 2021, 2022, 2023].map((year) => past(year, year < 2022 ? "CSTĐ cơ sở" : "LĐTT"));

testRule(primeMinisterMeritRecord, {
  year: 2024,
  accepts: {
    "five years after the certificate of the ministry, three of them with the title": {
      sheet: register,
      says: { history: pastHonors(merit, ...titles) },
    },
  },
  rejects: {
    "no earlier certificate": {
      sheet: register,
      says: { history: pastHonors(...titles) },
      findings: [{ messageId: "noEarlier", severity: "warning", at: "F2", data: { ...who, earlier, year: "2019" } }],
    },
    "a certificate only four years back": {
      sheet: register,
      says: { history: pastHonors(past(2020, "Bằng khen của Chủ tịch UBND tỉnh"), ...titles) },
      findings: [
        {
          messageId: "tooSoon",
          severity: "warning",
          at: "F2",
          data: { ...who, earlier, years, held: "2020", year: "2025" },
        },
      ],
    },
    "years without a paper": {
      sheet: register,
      says: { history: pastHonors(merit, ...titles.slice(0, 2)) },
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "F2",
          data: { ...who, years, level: { level: "good" }, missing: ["2022", "2023"] },
        },
      ],
    },
    "a year that was only registered": {
      sheet: register,
      says: {
        history: [
          ...pastHonors(merit, ...titles.slice(0, 3)),
          sheet(
            `
            ĐĂNG KÝ THI ĐUA NĂM 2023
            | TT | Họ và tên   | Đơn vị    | HTTNV | LĐTT |
            | 1  | Trần Thị An | Văn phòng | x     | x    |`,
            { workbook: "2023.xlsx" },
          ),
        ],
      },
      findings: [
        {
          messageId: "registered",
          severity: "info",
          at: "F2",
          data: { ...who, years, level: { level: "good" }, registered: ["2023"] },
        },
      ],
    },
    "a year of mere completion": {
      sheet: register,
      says: { history: pastHonors(merit, ...titles.slice(0, 3), past(2023, "Hoàn thành nhiệm vụ")) },
      findings: [
        {
          messageId: "refused",
          severity: "warning",
          at: "F2",
          data: { ...who, years, level: { level: "good" }, refused: ["2023"] },
        },
      ],
    },
    "two titles where three are needed": {
      sheet: register.replace("x      | x", "       | x"),
      says: { history: pastHonors(merit, ...titles) },
      findings: [
        {
          messageId: "fewTitles",
          severity: "warning",
          at: "F2",
          data: { ...who, years, need: 3, k: 2, counted: [{ honor: "grassroots-fighter" }] },
        },
      ],
    },
  },
});
