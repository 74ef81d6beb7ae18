import { khanhHoaIndustry2020 as plan } from "../../../src/plan/plans/khanh-hoa-industry-2020";
import { planDelegateGroups } from "../../../src/rules/plan/plan-delegate-groups";
import { registerAndDelegates } from "../../support/delegates";
import { testRule } from "../../support/testRule";

testRule(planDelegateGroups, {
  year: 2020,
  accepts: {
    "the shares that the plan names": { says: { plan }, sheet: registerAndDelegates("Hội nghị", 7, 3) },
    "other shares where no plan is in use": { sheet: registerAndDelegates("Hội nghị", 3, 7) },
    "a list that is still empty": { says: { plan }, sheet: registerAndDelegates("Hội nghị", 0, 0) },
  },
  rejects: {
    "other shares, for the plan says “about”": {
      says: { plan },
      sheet: registerAndDelegates("Hội nghị", 2, 1),
      findings: [
        {
          messageId: "differs",
          severity: "info",
          at: "A3",
          data: { n: 3, models: 2, guests: 1, percent: 70, pct: 66 },
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
