import { planOf } from "../../../src/plan/planOf";
import { planCeilingConflict } from "../../../src/rules/plan/plan-ceiling-conflict";
import { check } from "../../../src/check";
import { wordFinding } from "../../../src/locales/wordFinding";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

const plan = planOf("ha-tinh-home-affairs-2022");
const ofAll = planOf("ha-tinh-industry-2024") ?? "none";
const says = { ...(plan && { plan }) };
const people = (n: number, workers = n) =>
  [
    "| TT | Họ và tên | HTTNV | LĐTT | CSTĐCS |",
    ...Array.from(
      { length: n },
      (_, index) =>
        `| ${index + 1} | Người ${"abcdefghiklmnopqrstuvxy".charAt(index)} | x | ${index < workers ? "x" : ""} | |`,
    ),
  ].join("\n");

const data = {
  need: 4,
  thing: "grassroots_fighter",
  percent: 15,
  of: "advanced_workers",
  n: 23,
  max: 3,
  limited: "grassroots_fighter",
  cap: 15,
  among: "advanced_workers",
  d: 23,
  nearest: 3,
};

testRule(planCeilingConflict, {
  year: 2022,
  accepts: {
    "20 people, of whom exactly 15 % are 3": { says, sheet: people(20) },
    "23 people without a plan": people(23),
    "20 people of whom 10 are registered: with all 20 both are met": { says, sheet: people(20, 10) },
    "20 people of whom 10 are registered, against a share of all": {
      says: { plan: ofAll },
      year: 2024,
      sheet: people(20, 10),
    },
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
          data,
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
          data,
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

it.each([
  [
    "vi",
    "Kế hoạch đòi ít nhất 2 người đạt Chiến sĩ thi đua cơ sở (15% của 13 người); tỷ lệ tối đa chưa được kiểm chứng đầy đủ chỉ cho 1 người đạt Chiến sĩ thi đua cơ sở (15% của 13 Lao động tiên tiến).",
  ],
  [
    "en",
    "The plan asks for at least 2 people (Grassroots Emulation Fighters), 15% of 13 people; a ceiling that is not fully confirmed allows only 1 person (Grassroots Emulation Fighters), 15% of 13 Advanced Workers.",
  ],
] as const)("shows in %s what either number is a share of", (language, words) => {
  const { findings } = check([sheet(people(13, 6))], { year: 2024, plan: ofAll });
  const own = findings.filter(({ ruleId }) => ruleId === planCeilingConflict.id);
  expect(own.map((finding) => wordFinding(finding, language).what)).toEqual([words]);
});
