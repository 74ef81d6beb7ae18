import { planAdvancedCollectiveShare } from "../../../src/rules/plan/plan-advanced-collective-share";
import { planWith } from "../../support/planWith";
import { testRule } from "../../support/testRule";

const plan = planWith({
  target: {
    rule: "plan-advanced-collective-share",
    quote: "từ hai đến ba",
    measure: "advanced-collective",
    of: "collectives",
    demand: { op: "between", value: 40, upTo: 75, unit: "percent" },
  },
});

const one = `
| TT | Tên tập thể | HTXSNV | HTTNV | Tập thể LĐTT |
| 1 | Văn phòng Sở |  | x | x |
| 2 | Thanh tra Sở |  | x |  |
| 3 | Phòng Kỹ thuật |  | x |  |
| 4 | Trung tâm Khuyến công |  | x |  |`;
const two = `
| TT | Tên tập thể | HTXSNV | HTTNV | Tập thể LĐTT |
| 1 | Văn phòng Sở |  | x | x |
| 2 | Thanh tra Sở |  | x | x |
| 3 | Phòng Kỹ thuật |  | x |  |
| 4 | Trung tâm Khuyến công |  | x |  |`;
const three = `
| TT | Tên tập thể | HTXSNV | HTTNV | Tập thể LĐTT |
| 1 | Văn phòng Sở |  | x | x |
| 2 | Thanh tra Sở |  | x | x |
| 3 | Phòng Kỹ thuật |  | x | x |
| 4 | Trung tâm Khuyến công |  | x |  |`;
const all = `
| TT | Tên tập thể | HTXSNV | HTTNV | Tập thể LĐTT |
| 1 | Văn phòng Sở |  | x | x |
| 2 | Thanh tra Sở |  | x | x |
| 3 | Phòng Kỹ thuật |  | x | x |
| 4 | Trung tâm Khuyến công |  | x | x |`;

testRule(planAdvancedCollectiveShare, {
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
            of: "collectives",
            subject: "collective",
            thing: "advanced_collective",
            k: 1,
            n: 4,
            pct: 25,
            range: "between",
            need: 2,
            most: 3,
            gap: 1,
            reach: "within",
            names: ["Thanh tra Sở", "Phòng Kỹ thuật", "Trung tâm Khuyến công"],
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
            of: "collectives",
            subject: "collective",
            thing: "advanced_collective",
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
