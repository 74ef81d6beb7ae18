import { registrationDeadline } from "../../../src/rules/plan/registration-deadline";
import { planWith } from "../../support/planWith";
import { testRule } from "../../support/testRule";

const plan = planWith({
  deadlines: [{ for: "registration", what: "đăng ký", quote: "trước ngày 15/3/2022", before: "2022-03-15" }],
});
const other = planWith({
  deadlines: [
    { for: "report", what: "báo cáo", quote: "trước ngày 1/3/2022", before: "2022-03-01" },
    { for: "registration", what: "đăng ký", quote: "trước ngày 31/2/2022", before: null },
    { for: "registration", what: "đăng ký", quote: "sau hội nghị 5 ngày", daysAfterMeeting: 5 },
  ],
});
const signed = (date: string) => `
  | TT | Họ và tên | HTTNV | LĐTT |
  | 1 | Trần Thị An | x | x |
  ${date}`;

testRule(registrationDeadline, {
  year: 2022,
  accepts: {
    "the day before": { says: { plan }, sheet: signed("Quảng Ngãi, ngày 14 tháng 3 năm 2022") },
    "a form that is later than another deadline, than a day that does not exist and than one that is not known": {
      says: { plan: other },
      sheet: signed("Quảng Ngãi, ngày 16 tháng 3 năm 2022"),
    },
    "a form without a date": { says: { plan }, sheet: signed("NGƯỜI LẬP") },
    "a late form where no plan is in use": signed("Quảng Ngãi, ngày 20 tháng 3 năm 2022"),
  },
  rejects: {
    "the day itself, as a hint": {
      says: { plan },
      sheet: signed("Quảng Ngãi, ngày 15 tháng 3 năm 2022"),
      findings: [{ messageId: "onTheDay", severity: "info", at: "A3", data: { deadline: "15/03/2022" } }],
    },
    "the day after": {
      says: { plan },
      sheet: signed("Quảng Ngãi, ngày 16 tháng 3 năm 2022"),
      findings: [
        {
          messageId: "late",
          severity: "warning",
          at: "A3",
          data: { deadline: "15/03/2022", date: "16/03/2022", days: 2 },
        },
      ],
    },
  },
});
