import { khanhHoaIndustry2020 as plan } from "../../../src/plan/plans/khanh-hoa-industry-2020";
import { planDelegateGroups } from "../../../src/rules/plan/plan-delegate-groups";
import { registerAndDelegates } from "../../support/delegates";
import { testRule } from "../../support/testRule";

testRule(planDelegateGroups, {
  year: 2020,
  accepts: {
    "the shares that the plan names": { says: { plan }, sheet: registerAndDelegates("Hội nghị", 7, 3) },
    "shares within five points": { says: { plan }, sheet: registerAndDelegates("Hội nghị", 13, 7) },
    "other shares where no plan is in use": { sheet: registerAndDelegates("Hội nghị", 3, 7) },
    "a list that is still empty": { says: { plan }, sheet: registerAndDelegates("Hội nghị", 0, 0) },
  },
  rejects: {
    "other shares than about these": {
      says: { plan },
      sheet: registerAndDelegates("Hội nghị", 16, 9),
      findings: [
        {
          messageId: "differs",
          severity: "info",
          at: "A3",
          data: { n: 25, models: 16, guests: 9, percent: 70, pct: 64 },
        },
      ],
    },
    "a delegate who is neither": {
      says: { plan },
      sheet: registerAndDelegates("Hội nghị", 6, 3, 1),
      findings: [{ messageId: "unclear", severity: "info", at: "A3", related: ["B13"], data: { k: 1, n: 10 } }],
    },
  },
});
