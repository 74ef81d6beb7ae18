import { planHonorNotListed } from "../../../src/rules/plan/plan-honor-not-listed";
import { check } from "../../../src/check";
import { sheet as grid } from "../../support/sheet";
import { planWith } from "../../support/planWith";
import { testRule } from "../../support/testRule";

const sheet = `
  | TT | Họ và tên | HTTNV | LĐTT | Bằng khen UBND tỉnh |
  | 1 | Trần Thị An | x | x | x |
  | 2 | Lê Văn Bình | x | x | x |`;
const plan = planWith({});

testRule(planHonorNotListed, {
  year: 2022,
  accepts: {
    "a plan that lists nothing": { says: { plan }, sheet },
    "what the plan lists": { says: { plan: { ...plan, allowed: ["advanced-worker", "provincial-merit"] } }, sheet },
  },
  rejects: {
    "an award outside the list, once for all who are ticked": {
      says: { plan: { ...plan, allowed: ["advanced-worker"] } },
      sheet,
      findings: [
        {
          severity: "info",
          messageId: "notListed",
          at: "E2",
          related: ["E2", "E3"],
          data: { honor: { honor: "provincial-merit" }, k: 2 },
        },
      ],
    },
  },
});

it("cites the plan", () => {
  const { findings } = check([grid(sheet)], { year: 2022, plan: { ...plan, allowed: [] } });
  const own = findings.filter(({ ruleId }) => ruleId === planHonorNotListed.id);
  expect(own.map(({ cites }) => cites)).toEqual([[plan.source], [plan.source]]);
});
