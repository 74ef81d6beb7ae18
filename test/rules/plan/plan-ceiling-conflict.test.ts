import { planOf } from "../../../src/plan/planOf";
import { planCeilingConflict } from "../../../src/rules/plan/plan-ceiling-conflict";
import { check } from "../../../src/check";
import { sheet } from "../../support/sheet";
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
    "the same from 2024, when no national ceiling is known": {
      says,
      year: 2024,
      sheet: people(23),
      findings: [
        {
          messageId: "unconfirmed",
          severity: "info",
          at: "A1",
          data: { n: 23, need: 4, max: 3, thing: "grassroots_fighter" },
        },
      ],
    },
  },
});

it("cites both what the plan asks for and the law that does not allow it", () => {
  const { findings } = check([sheet(people(23))], { year: 2022, ...says });
  const own = findings.filter(({ ruleId }) => ruleId === planCeilingConflict.id);
  expect(own.map(({ cites }) => cites.map(({ text }) => text))).toEqual([
    [plan?.source.text, "Nghị định 91/2017/NĐ-CP"],
  ]);
});
