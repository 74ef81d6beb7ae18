import { khanhHoaIndustry2020 as plan } from "../../../src/plan/plans/khanh-hoa-industry-2020";
import { planDelegateCount } from "../../../src/rules/plan/plan-delegate-count";
import { registerAndDelegates } from "../../support/delegates";
import { testRule } from "../../support/testRule";

testRule(planDelegateCount, {
  year: 2020,
  accepts: {
    "as many delegates as the plan allows": { says: { plan }, sheet: registerAndDelegates("Hội nghị", 105, 45) },
    "more where no plan is in use": { sheet: registerAndDelegates("Hội nghị", 106, 45) },
  },
  rejects: {
    "one more": {
      says: { plan },
      sheet: registerAndDelegates("Hội nghị", 106, 45),
      findings: [
        {
          messageId: "over",
          severity: "warning",
          at: "A3",
          related: ["B154"],
          data: { k: 151, most: 150, gap: 1 },
        },
      ],
    },
  },
});
