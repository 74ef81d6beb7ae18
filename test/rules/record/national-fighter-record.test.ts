import { nationalFighterRecord } from "../../../src/rules/record/national-fighter-record";
import { pastHonors } from "../../support/history";
import { testRule } from "../../support/testRule";

const data = { name: "Trần Thị An", title: { honor: "national-fighter" } } as const;
const register = `
  | TT | Họ và tên   | Đơn vị    | CSTĐTQ |
  | 1  | Trần Thị An | Văn phòng | x      |`;
const provincial = (year: number) => `| Trần Thị An | Văn phòng | ${year} | CSTĐ cấp tỉnh | 1/QĐ | | |`;

testRule(nationalFighterRecord, {
  year: 2024,
  accepts: {
    "two titles in consecutive years, the second the year before": {
      sheet: register,
      says: { history: pastHonors(provincial(2022), provincial(2023)) },
    },
    "the second title in the same year": {
      sheet: `
        | TT | Họ và tên   | Đơn vị    | CSTĐ tỉnh | CSTĐTQ |
        | 1  | Trần Thị An | Văn phòng | x         | x      |`,
      says: { history: pastHonors(provincial(2023)) },
    },
  },
  rejects: {
    "a second title that lies too far back": {
      sheet: register,
      says: { history: pastHonors(provincial(2019), provincial(2022)) },
      findings: [{ messageId: "noSecond", severity: "warning", at: "D2", data: { ...data, missing: "2023" } }],
    },
    "no title at all": {
      sheet: register,
      says: { history: pastHonors(`| Trần Thị An | Văn phòng | 2023 | LĐTT | 1/QĐ | | |`) },
      findings: [{ messageId: "noSecond", severity: "warning", at: "D2", data: { ...data, missing: "2023" } }],
    },
    "only one title": {
      sheet: register,
      says: { history: pastHonors(provincial(2023)) },
      findings: [{ messageId: "noFirst", severity: "warning", at: "D2", data: { ...data, missing: "2022" } }],
    },
    "two titles that do not follow each other by a year": {
      sheet: register,
      says: { history: pastHonors(provincial(2021), provincial(2023)) },
      findings: [
        {
          messageId: "apart",
          severity: "warning",
          at: "D2",
          data: { ...data, first: "2021", second: "2023", missing: "2022", times: 2 },
        },
      ],
    },
  },
});
