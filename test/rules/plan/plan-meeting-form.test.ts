import { khanhHoaIndustry2020 as plan } from "../../../src/plan/plans/khanh-hoa-industry-2020";
import { planMeetingForm } from "../../../src/rules/plan/plan-meeting-form";
import { registerAndDelegates } from "../../support/delegates";
import { testRule } from "../../support/testRule";

const titled = (title: string) => ({ says: { plan }, sheet: registerAndDelegates(title, 7, 3) });
const found = { at: "A3" } as const;

testRule(planMeetingForm, {
  year: 2020,
  accepts: {
    "a meeting of all below 200 people": titled("Hội nghị toàn thể; tổng số người: 199"),
    "a meeting of delegates above 200 people": titled("Hội nghị đại biểu; tổng số cán bộ, công chức: 201"),
    "a meeting of all in an agency of which the register has three people": titled("Hội nghị toàn thể"),
    "far fewer models among the delegates than the plan wants, which plan-delegate-groups says": {
      says: { plan },
      sheet: registerAndDelegates("Hội nghị toàn thể; tổng số người: 199", 1, 9),
    },
    "another form where no plan is in use": { sheet: registerAndDelegates("Hội nghị đại biểu", 7, 3) },
  },
  rejects: {
    "a meeting of delegates below 200 people": {
      ...titled("Hội nghị đại biểu; tổng số người: 199"),
      findings: [
        {
          ...found,
          messageId: "other",
          severity: "warning",
          data: { people: 199, form: "plenary", written: "delegates" },
        },
      ],
    },
    "a meeting of all above 200 people": {
      ...titled("Hội nghị toàn thể; tổng số người: 201"),
      findings: [
        {
          ...found,
          messageId: "other",
          severity: "warning",
          data: { people: 201, form: "delegates", written: "plenary" },
        },
      ],
    },
    "exactly 200, of which the plan says nothing": {
      ...titled("Hội nghị toàn thể; tổng số người: 200"),
      findings: [{ ...found, messageId: "open", severity: "info", data: { people: 200 } }],
    },
    "an agency of which nobody knows how many people it has": {
      says: { plan },
      sheet: registerAndDelegates("Hội nghị toàn thể; năm 2020", 7, 3).slice(1),
      findings: [{ ...found, messageId: "unknown", severity: "info", data: { missing: "people", below: 200 } }],
    },
    "a title that does not say who meets": {
      ...titled("Hội nghị điển hình tiên tiến"),
      findings: [{ ...found, messageId: "unknown", severity: "info", data: { missing: "form", below: 200 } }],
    },
  },
});
