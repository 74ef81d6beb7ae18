import { dateImpossible } from "../../../src/rules/form/date-impossible";
import { check } from "../../../src/check";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

const register = (title: string, note: string, dateLine: string) => `
  ${title}
  | TT | Họ và tên   | Ngày sinh  | HTTNV | LĐTT | Ghi chú |
  | 1  | Trần Thị An | 05/11/1980 | x     | x    | ${note} |
  |    |             |            |       |      | ${dateLine} |`;
const title2022 = "ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022";

testRule(dateImpossible, {
  year: 2022,
  accepts: {
    "dates that exist, a date line that is still open, and numbers of documents": register(
      title2022,
      "QĐ số 31/6/2021/QĐ-UBND ngày 29/2/2020; điểm 9.5; ngày 29/2",
      "Ngày..... tháng..... năm 2022",
    ),
    "a school year that is signed in its second year": {
      year: 2023,
      sheet: register("ĐĂNG KÝ THI ĐUA NĂM HỌC 2023-2024", "", "Ngày 5 tháng 1 năm 2024"),
    },
    "other years in remarks": register(title2022, "LĐTT năm 2021, 2020", ""),
  },
  rejects: {
    "days that the month or the year does not have": {
      sheet: `
        (Kèm theo Kế hoạch số 278/KH-SCT ngày 30 tháng 02 năm 2022)
        ${register(title2022, "QĐ 12 ngày 31/6/2021; QĐ 13 ngày 30/2", "Quảng Ngãi, ngày 29 tháng 2 năm 2022").replace("05/11/1980", "31.4.1980")}`,
      findings: [
        ["A1", "ngày 30 tháng 02 năm 2022"],
        ["C4", "31.4.1980"],
        ["F4", "31/6/2021"],
        ["F4", "ngày 30/2"],
        ["F5", "ngày 29 tháng 2 năm 2022"],
      ].map(([at = "", value = ""]) => ({ messageId: "impossible", severity: "warning", at, data: { value } })),
    },
    "a title and a date line of another year": {
      sheet: register("ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2021", "", "Ngày 10 tháng 3 năm 2023"),
      findings: [
        { messageId: "titleYear", severity: "warning", at: "A1", data: { value: "2021", year: "2022" } },
        { messageId: "dateLineYear", severity: "warning", at: "F4", data: { value: "2023", year: "2022" } },
      ],
    },
    "a title and a date line of one other year": {
      sheet: register("ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2021", "", "Ngày 10 tháng 3 năm 2021"),
      findings: [
        { messageId: "titleYear", severity: "warning", at: "A1", data: { value: "2021", year: "2022" } },
        { messageId: "dateLineYear", severity: "warning", at: "F4", data: { value: "2021", year: "2022" } },
      ],
    },
    "a school year that is signed after its second year": {
      year: 2023,
      sheet: register("ĐĂNG KÝ THI ĐUA NĂM HỌC 2023-2024", "", "Ngày 5 tháng 1 năm 2025"),
      findings: [{ messageId: "dateLineYear", severity: "warning", at: "F4", data: { value: "2025", year: "2023" } }],
    },
    "a further sheet of other people under another year than the first": {
      sheet: [
        sheet(register(title2022, "", "")),
        sheet(register("ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2023", "", "").replace("Trần Thị An", "Lê Văn Bình"), {
          sheet: "Phòng khác",
        }),
      ],
      findings: [{ messageId: "titleYear", severity: "warning", at: "A1", data: { value: "2023", year: "2022" } }],
    },
    "rows of other years, as a hint": {
      sheet: `
        | STT | Năm  | Họ tên      | Danh hiệu đăng ký |
        | 1   | 2021 | Trần Văn An | LĐTT              |
        | 2   | 2022 | Trần Văn An | CSTĐCS            |
        | 3   | 2020 | Lê Thị Bình | LĐTT              |`,
      findings: [
        {
          messageId: "otherYears",
          severity: "info",
          at: "C2",
          related: ["C4"],
          data: { n: 2, years: ["2020", "2021"], year: "2022" },
        },
      ],
    },
    "a school year that the register is not of": {
      sheet: register("ĐĂNG KÝ THI ĐUA NĂM HỌC 2023-2024", "", ""),
      findings: [{ messageId: "titleYear", severity: "warning", at: "A1", data: { value: "2023-2024", year: "2022" } }],
    },
  },
});

it("holds a date line against no year where none is known", () => {
  const { findings } = check([sheet(register("ĐĂNG KÝ DANH HIỆU THI ĐUA", "", "Ngày 10 tháng 3 năm 2023"))]);
  expect(findings.filter(({ ruleId }) => ruleId === dateImpossible.id)).toEqual([]);
});
