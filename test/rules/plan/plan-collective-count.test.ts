import { planCollectiveCount } from "../../../src/rules/plan/plan-collective-count";
import { planWith } from "../../support/planWith";
import { testRule } from "../../support/testRule";

const plan = planWith({
  target: {
    rule: "plan-collective-count",
    quote: "từ hai đến ba",
    measure: "collective-merit",
    of: "collectives",
    demand: { op: "between", value: 2, upTo: 3, unit: "count" },
  },
});

const one = `
| TT | Tên tập thể | HTXSNV | Bằng khen UBND tỉnh | Bằng khen Bộ | Tập thể LĐTT |
| 1 | Văn phòng Sở | x | x | x | x |
| 2 | Thanh tra Sở | x |  |  | x |
| 3 | Phòng Kỹ thuật | x |  |  | x |
| 4 | Trung tâm Khuyến công | x |  |  | x |`;
const two = `
| TT | Tên tập thể | HTXSNV | Bằng khen UBND tỉnh | Bằng khen Bộ | Tập thể LĐTT |
| 1 | Văn phòng Sở | x | x | x | x |
| 2 | Thanh tra Sở | x | x | x | x |
| 3 | Phòng Kỹ thuật | x |  |  | x |
| 4 | Trung tâm Khuyến công | x |  |  | x |`;
const three = `
| TT | Tên tập thể | HTXSNV | Bằng khen UBND tỉnh | Bằng khen Bộ | Tập thể LĐTT |
| 1 | Văn phòng Sở | x | x | x | x |
| 2 | Thanh tra Sở | x | x | x | x |
| 3 | Phòng Kỹ thuật | x | x | x | x |
| 4 | Trung tâm Khuyến công | x |  |  | x |`;
const all = `
| TT | Tên tập thể | HTXSNV | Bằng khen UBND tỉnh | Bằng khen Bộ | Tập thể LĐTT |
| 1 | Văn phòng Sở | x | x | x | x |
| 2 | Thanh tra Sở | x | x | x | x |
| 3 | Phòng Kỹ thuật | x | x | x | x |
| 4 | Trung tâm Khuyến công | x | x | x | x |`;

testRule(planCollectiveCount, {
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
            value: 2,
            upTo: 3,
            unit: "count",
            of: "collectives",
            subject: "collective",
            thing: "collective_merit",
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
            value: 2,
            upTo: 3,
            unit: "count",
            of: "collectives",
            subject: "collective",
            thing: "collective_merit",
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
