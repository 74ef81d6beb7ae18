import { planAdvancedWorkerShare } from "../../../src/rules/plan/plan-advanced-worker-share";
import { planWith } from "../../support/planWith";
import { testRule } from "../../support/testRule";

const plan = planWith({
  target: {
    rule: "plan-advanced-worker-share",
    quote: "từ hai đến ba",
    measure: "advanced-worker",
    of: "people",
    demand: { op: "between", value: 40, upTo: 75, unit: "percent" },
  },
});

const one = `
| TT | Họ và tên | HTTNV | LĐTT |
| 1 | Trần Thị An | x | x |
| 2 | Lê Văn Bình | x |  |
| 3 | Phạm Chi | x |  |
| 4 | Đỗ Dung | x |  |`;
const two = `
| TT | Họ và tên | HTTNV | LĐTT |
| 1 | Trần Thị An | x | x |
| 2 | Lê Văn Bình | x | x |
| 3 | Phạm Chi | x |  |
| 4 | Đỗ Dung | x |  |`;
const three = `
| TT | Họ và tên | HTTNV | LĐTT |
| 1 | Trần Thị An | x | x |
| 2 | Lê Văn Bình | x | x |
| 3 | Phạm Chi | x | x |
| 4 | Đỗ Dung | x |  |`;
const all = `
| TT | Họ và tên | HTTNV | LĐTT |
| 1 | Trần Thị An | x | x |
| 2 | Lê Văn Bình | x | x |
| 3 | Phạm Chi | x | x |
| 4 | Đỗ Dung | x | x |`;

testRule(planAdvancedWorkerShare, {
  year: 2024,
  accepts: {
    "the least that the plan asks for": { says: { plan }, sheet: two },
    "the most that it allows": { says: { plan }, sheet: three },
    "anything where no plan is in use": one,
  },
  rejects: {
    "one less": {
      says: { plan },
      sheet: one,
      findings: [
        {
          messageId: "short",
          severity: "warning",
          at: "A1",
          related: ["B3", "B4", "B5"],
          data: {
            op: "between",
            value: 40,
            upTo: 75,
            unit: "percent",
            of: "people",
            subject: "individual",
            thing: "advanced_worker",
            k: 1,
            n: 4,
            pct: 25,
            range: "between",
            need: 2,
            most: 3,
            gap: 1,
            reach: "within",
            names: ["Lê Văn Bình", "Phạm Chi", "Đỗ Dung"],
          },
        },
      ],
    },
    "one more": {
      says: { plan },
      sheet: all,
      findings: [
        {
          messageId: "over",
          severity: "warning",
          at: "A1",
          data: {
            op: "between",
            value: 40,
            upTo: 75,
            unit: "percent",
            of: "people",
            subject: "individual",
            thing: "advanced_worker",
            k: 4,
            n: 4,
            pct: 100,
            range: "between",
            need: 2,
            most: 3,
            gap: 1,
          },
        },
      ],
    },
  },
});
