import { planExcellentCollectiveShare } from "../../../src/rules/plan/plan-excellent-collective-share";
import { planWith } from "../../support/planWith";
import { testRule } from "../../support/testRule";

const plan = planWith({
  target: {
    rule: "plan-excellent-collective-share",
    quote: "từ hai đến ba",
    measure: "excellent-collective",
    of: "collectives",
    demand: { op: "between", value: 40, upTo: 75, unit: "percent" },
  },
});

const one = `
| TT | Tên tập thể | HTXSNV | Tập thể LĐTT | Tập thể LĐXS |
| 1 | Văn phòng Sở | x | x | x |
| 2 | Thanh tra Sở | x | x |  |
| 3 | Phòng Kỹ thuật | x | x |  |
| 4 | Trung tâm Khuyến công | x | x |  |`;
const two = `
| TT | Tên tập thể | HTXSNV | Tập thể LĐTT | Tập thể LĐXS |
| 1 | Văn phòng Sở | x | x | x |
| 2 | Thanh tra Sở | x | x | x |
| 3 | Phòng Kỹ thuật | x | x |  |
| 4 | Trung tâm Khuyến công | x | x |  |`;
const three = `
| TT | Tên tập thể | HTXSNV | Tập thể LĐTT | Tập thể LĐXS |
| 1 | Văn phòng Sở | x | x | x |
| 2 | Thanh tra Sở | x | x | x |
| 3 | Phòng Kỹ thuật | x | x | x |
| 4 | Trung tâm Khuyến công | x | x |  |`;
const all = `
| TT | Tên tập thể | HTXSNV | Tập thể LĐTT | Tập thể LĐXS |
| 1 | Văn phòng Sở | x | x | x |
| 2 | Thanh tra Sở | x | x | x |
| 3 | Phòng Kỹ thuật | x | x | x |
| 4 | Trung tâm Khuyến công | x | x | x |`;

testRule(planExcellentCollectiveShare, {
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
          data: {
            op: "between",
            value: 40,
            upTo: 75,
            unit: "percent",
            of: "collectives",
            subject: "collective",
            thing: "excellent_collective",
            k: 1,
            n: 4,
            pct: 25,
            range: "between",
            need: 2,
            most: 3,
            gap: 1,
            reach: "within",
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
            thing: "excellent_collective",
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
