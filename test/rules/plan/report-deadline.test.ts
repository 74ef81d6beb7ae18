import { planOf } from "../../../src/plan/planOf";
import { reportDeadline } from "../../../src/rules/plan/report-deadline";
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
const ofThatYear = planOf("ha-tinh-industry-2021");

testRule(reportDeadline, {
  year: 2024,
  accepts: {
    "a check on no known day": { says: { plan }, sheet },
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
