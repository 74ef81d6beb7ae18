import { planOf } from "../../../src/plan/planOf";
import { planCeilingConflict } from "../../../src/rules/plan/plan-ceiling-conflict";
import { testRule } from "../../support/testRule";

const plan = planOf("ha-tinh-home-affairs-2022");
const says = { ...(plan && { plan }) };
const people = (n: number) =>
  [
    "| TT | Họ và tên | HTTNV | LĐTT | CSTĐCS |",
    ...Array.from(
      { length: n },
      (_, index) => `| ${index + 1} | Người ${"abcdefghiklmnopqrstuvxy".charAt(index)} | x | x | |`,
    ),
  ].join("\n");

testRule(planCeilingConflict, {
  year: 2022,
  accepts: {
    "20 people, of whom exactly 15 % are 3": { says, sheet: people(20) },
    "23 people without a plan": people(23),
  },
  rejects: {
    "23 people, of whom 15 % are at least 4 and at most 3": {
      says,
      sheet: people(23),
      findings: [
        {
          messageId: "conflict",
          severity: "info",
          at: "A1",
          data: { n: 23, need: 4, max: 3, thing: "grassroots_fighter" },
        },
      ],
    },
  },
});
