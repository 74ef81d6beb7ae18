import { planOf } from "../../../src/plan/planOf";
import { khanhHoaIndustry2020 } from "../../../src/plan/plans/khanh-hoa-industry-2020";
import { reportDeadline } from "../../../src/rules/plan/report-deadline";
import { registerAndDelegates } from "../../support/delegates";
import { planWith } from "../../support/planWith";
import { testRule } from "../../support/testRule";

const sheet = `
  | TT | Họ và tên | HTTNV | LĐTT |
  | 1 | Trần Thị An | x | x |`;
const plan = planWith({
  deadlines: [{ for: "report", what: "báo cáo đợt 1", quote: "đợt 1 trước ngày 15/6/2024", before: "2024-06-15" }],
});
const found = { severity: "info", at: "A1" } as const;
const round = "báo cáo đợt 1";
const ofTheMeeting = khanhHoaIndustry2020;
const ofThatYear = planOf("ha-tinh-industry-2021");

testRule(reportDeadline, {
  year: 2024,
  accepts: {
    "a check on no known day": { says: { plan }, sheet },
    "a meeting on a day that is not known": {
      says: { plan: ofTheMeeting, today: "2020-05-20" },
      sheet: registerAndDelegates("Hội nghị điển hình tiên tiến tháng 5 năm 2020", 7, 3),
    },
    "a check without a plan": { says: { today: "2024-06-01" }, sheet },
  },
  rejects: {
    "what is due, with the days left to the eve": {
      says: { plan, today: "2024-06-01" },
      sheet,
      findings: [{ ...found, messageId: "due", data: { round, deadline: "15/06/2024", days: 13 } }],
    },
    "the last day": {
      says: { plan, today: "2024-06-14" },
      sheet,
      findings: [{ ...found, messageId: "due", data: { round, deadline: "15/06/2024", days: 0 } }],
    },
    "the day that it had to be before": {
      says: { plan, today: "2024-06-15" },
      sheet,
      findings: [{ ...found, messageId: "passed", data: { round, deadline: "15/06/2024" } }],
    },
    "a day for registration that does not exist": {
      says: {
        plan: planWith({
          deadlines: [{ for: "registration", what: "đăng ký", quote: "trước ngày 31/6/2024", before: null }],
        }),
      },
      sheet,
      findings: [{ ...found, messageId: "impossible", data: { round: "đăng ký", quote: "trước ngày 31/6/2024" } }],
    },
    "two weeks after the meeting that a list of delegates names": {
      says: { plan: ofTheMeeting, today: "2020-05-20" },
      sheet: registerAndDelegates("Hội nghị điển hình tiên tiến ngày 15/5/2020", 7, 3),
      findings: [
        {
          messageId: "due",
          severity: "info",
          at: "A3",
          data: { round: "báo cáo kết quả Hội nghị", deadline: "30/05/2020", days: 9 },
        },
      ],
    },
    "31/6, which no calendar has": {
      says: { ...(ofThatYear && { plan: ofThatYear }) },
      sheet,
      findings: [
        {
          ...found,
          messageId: "impossible",
          data: { round: "tổng kết đợt 1", quote: "hoàn thành trước ngày 31/6/2021" },
        },
      ],
    },
  },
});
