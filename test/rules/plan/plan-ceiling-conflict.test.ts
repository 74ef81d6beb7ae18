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
  subject: "individual",
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
  given: "plan",
  nearest: 3,
};

/** The sheet "Chỉ tiêu" with these rows: what is counted, of whom, how it is compared and with what. */
const targets = (...rows: readonly string[]) =>
  sheet(
    [
      "| Chỉ tiêu | Đại lượng | Mẫu số | Phép so | Giá trị |",
      ...rows.map((row, index) => `| c${index + 1} | ${row} |`),
    ].join("\n"),
    { sheet: "Chỉ tiêu" },
  );

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
    "a plan of its own that asks for three and allows one": {
      sheet: [sheet(people(20)), targets("CSTĐCS | | ít nhất | 3", "CSTĐCS | | không quá | 1")],
      findings: [
        {
          messageId: "within",
          severity: "warning",
          at: "A1",
          data: {
            ...data,
            need: 3,
            percent: "none",
            of: "people",
            n: 20,
            max: 1,
            cap: "none",
            among: "people",
            d: 20,
            given: "none",
            nearest: 1,
          },
        },
      ],
    },
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

it("cites what the plan asks for, what makes the Lao động tiên tiến so many, and the law that does not allow it", () => {
  const { findings } = check([sheet(people(23))], { year: 2022, ...says });
  const own = findings.filter(({ ruleId }) => ruleId === planCeilingConflict.id);
  const quotes = plan?.targets
    .filter(({ rule }) => /-(?:worker|fighter)-share$/.test(rule))
    .map(({ quote }) => `“${quote}”`);
  expect(
    own.map(({ cites }) => cites.map(({ article, text }) => (text === plan?.source.text ? article : text))),
  ).toEqual([[...(quotes ?? []).reverse(), "Nghị định 91/2017/NĐ-CP"]]);
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

/** What is said, beside what to do, of so many people who are all Lao động tiên tiến, under Luật 2003. */
function said(rows: readonly string[], register = people(20)) {
  const { findings } = check([sheet(register), targets(...rows)], { year: 2022 });
  return findings
    .filter(({ ruleId }) => ruleId === planCeilingConflict.id)
    .map((finding) => {
      const { what, todo } = wordFinding(finding, "vi");
      return `${what} ${todo}`;
    });
}

const fighters = "người đạt Chiến sĩ thi đua cơ sở";
const ask = "Xin ý kiến cơ quan có thẩm quyền; gần nhất với cả hai là";
const mend = "Hỏi cơ quan ban hành kế hoạch; gần nhất với cả hai mà luật cho phép là";

it.each([
  [
    "its own ceiling beside the law’s",
    ["CSTĐCS | người | ít nhất | 20%", "CSTĐCS | người | không quá | 10%"],
    [
      `Kế hoạch đòi ít nhất 4 ${fighters} (20% của 20 người); quy định chỉ cho tối đa 3 ${fighters} (15% của 20 Lao động tiên tiến): hai bên không thể cùng đạt. ${ask} 3 người.`,
      `Kế hoạch đòi ít nhất 4 ${fighters} (20% của 20 người) nhưng lại chỉ cho tối đa 2 ${fighters} (10% của 20 người): không số nào đạt cả hai. ${mend} 2 người.`,
    ],
  ],
  [
    "fewer Lao động tiên tiến than there are, where the law forbids the number anyhow",
    ["CSTĐCS | người | ít nhất | 20%", "LĐTT | người | không quá | 60%"],
    [
      `Kế hoạch đòi ít nhất 4 ${fighters} (20% của 20 người); quy định chỉ cho tối đa 3 ${fighters} (15% của 20 Lao động tiên tiến): hai bên không thể cùng đạt. ${ask} 3 người.`,
    ],
  ],
  [
    "fewer Lao động tiên tiến, without which the law would allow the number",
    ["CSTĐCS | | ít nhất | 3", "LĐTT | người | không quá | 60%"],
    [
      `Kế hoạch đòi ít nhất 3 ${fighters}; quy định chỉ cho tối đa 1 ${fighters} (15% của 12 Lao động tiên tiến theo kế hoạch): hai bên không thể cùng đạt. ${ask} 1 người.`,
    ],
  ],
  [
    "more of a part than of the whole",
    ["CSTĐCS | | ít nhất | 3", "LĐTT | | không quá | 2"],
    [
      `Kế hoạch đòi ít nhất 3 ${fighters} nhưng lại chỉ cho tối đa 2 người đạt Lao động tiên tiến: không số nào đạt cả hai. ${mend} 0 người.`,
    ],
  ],
  [
    "90 % at least and 80 % at most",
    ["LĐTT | người | ít nhất | 90%", "LĐTT | người | không quá | 80%"],
    [
      `Kế hoạch đòi ít nhất 18 người đạt Lao động tiên tiến (90% của 20 người) nhưng lại chỉ cho tối đa 16 người đạt Lao động tiên tiến (80% của 20 người): không số nào đạt cả hai. ${mend} 16 người.`,
    ],
  ],
  [
    "shares of the Lao động tiên tiến that are opposed, of as many as are registered",
    ["CSTĐCS | lao động tiên tiến | ít nhất | 12%", "CSTĐCS | lao động tiên tiến | không quá | 10%"],
    [
      `Kế hoạch đòi ít nhất 3 ${fighters} (12% của 20 Lao động tiên tiến) nhưng lại chỉ cho tối đa 2 ${fighters} (10% của 20 Lao động tiên tiến): không số nào đạt cả hai. ${mend} 2 người.`,
    ],
  ],
  ["a floor and a ceiling that meet", ["CSTĐCS | | ít nhất | 2", "CSTĐCS | | không quá | 2"], []],
  ["a floor below the ceiling", ["CSTĐCS | người | ít nhất | 5%", "CSTĐCS | người | không quá | 10%"], []],
  ["one share that is no whole number, which its own rule tells", ["LĐTT | người | đúng | 33%"], []],
  ["more than there are, which the number tells", ["LĐTT | | ít nhất | 25"], []],
] as const)("of a plan with %s, names the two clauses that cannot both be met", (_, rows, words) => {
  expect(said(rows)).toEqual(words);
});

it("speaks of units where units are counted, at their table", () => {
  const register =
    "| TT | Tên tập thể | HTXSNV | Tập thể LĐTT |\n| 1 | Phòng A | x | x |\n| 2 | Phòng B | x | x |\n| 3 | Phòng C | x | x |";
  expect(said(["TTLĐTT | | ít nhất | 3", "TTLĐTT | tập thể | không quá | 50%"], register)).toEqual([
    `Kế hoạch đòi ít nhất 3 tập thể đạt Tập thể lao động tiên tiến nhưng lại chỉ cho tối đa 1 tập thể đạt Tập thể lao động tiên tiến (50% của 3 tập thể): không số nào đạt cả hai. ${mend} 1 tập thể.`,
  ]);
});

it("speaks each language throughout", () => {
  for (const { vi, en } of Object.values(planCeilingConflict.messages)) {
    for (const text of Object.values(vi))
      expect(text).not.toMatch(/asks for|at most|as the plan|added up|neither|both/i);
    for (const text of Object.values(en)) expect(text).not.toMatch(/Kế hoạch|theo kế|cộng mức|không thể|% của/);
  }
});
