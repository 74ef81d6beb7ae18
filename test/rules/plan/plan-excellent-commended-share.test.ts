import { planExcellentCommendedShare } from "../../../src/rules/plan/plan-excellent-commended-share";
import { planWith } from "../../support/planWith";
import { testRule } from "../../support/testRule";

const plan = planWith({
  target: {
    rule: "plan-excellent-commended-share",
    quote: "từ hai đến ba",
    measure: "excellent-commended",
    of: "people",
    demand: { op: "between", value: 40, upTo: 75, unit: "percent" },
  },
});

const one = `
| TT | Họ và tên | HTXSNV | HTTNV | Giấy khen | LĐTT |
| 1 | Trần Thị An | x |  | x | x |
| 2 | Lê Văn Bình | x |  |  | x |
| 3 | Phạm Chi | x |  |  | x |
| 4 | Đỗ Dung | x |  |  | x |`;
const two = `
| TT | Họ và tên | HTXSNV | HTTNV | Giấy khen | LĐTT |
| 1 | Trần Thị An | x |  | x | x |
| 2 | Lê Văn Bình | x |  | x | x |
| 3 | Phạm Chi | x |  |  | x |
| 4 | Đỗ Dung | x |  |  | x |`;
const three = `
| TT | Họ và tên | HTXSNV | HTTNV | Giấy khen | LĐTT |
| 1 | Trần Thị An | x |  | x | x |
| 2 | Lê Văn Bình | x |  | x | x |
| 3 | Phạm Chi | x |  | x | x |
| 4 | Đỗ Dung | x |  |  | x |`;
const all = `
| TT | Họ và tên | HTXSNV | HTTNV | Giấy khen | LĐTT |
| 1 | Trần Thị An | x |  | x | x |
| 2 | Lê Văn Bình | x |  | x | x |
| 3 | Phạm Chi | x |  | x | x |
| 4 | Đỗ Dung | x |  | x | x |`;

testRule(planExcellentCommendedShare, {
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
            of: "people",
            subject: "individual",
            thing: "excellent_commended",
            k: 1,
            n: 4,
            pct: 25,
            range: "between",
            need: 2,
            most: 3,
            gap: 1,
            reach: "within",
            x: 4,
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
            thing: "excellent_commended",
            k: 4,
            n: 4,
            pct: 100,
            range: "between",
            need: 2,
            most: 3,
            gap: 1,
            x: 4,
          },
        },
      ],
    },
  },
});
