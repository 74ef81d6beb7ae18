import type { Demand, Population } from "../../src/plan/Plan";
import { gatherRegister } from "../../src/registration/gatherRegister";
import { locales } from "../../src/locales";
import { format } from "../../src/locales/format";
import { citeOf, headOf } from "../../src/rules/planRule";
import { things } from "../../src/rules/planWords";
import { planAdvancedWorkerShare } from "../../src/rules/plan/plan-advanced-worker-share";
import type { Language } from "../../src/rules/Rule";
import { planWith } from "../support/planWith";
import { registers } from "../support/register";

const both = `
  A/ TẬP THỂ
  | TT | Đơn vị       | Xếp loại | TTLĐTT |
  | 1  | Văn phòng Sở | HTTNV    | x      |
  B/ CÁ NHÂN
  | TT | Họ và tên   | HTTNV | LĐTT |
  | 1  | Trần Thị An | x     |      |`;

it("cites the plan in its own words", () => {
  const plan = planWith({});
  expect(citeOf(plan, "ít nhất 15%")).toEqual([{ article: "“ít nhất 15%”", text: plan.source.text }]);
});

it("shows what is said of all people, or all units, at the table that lists them, else at the first", () => {
  const register = gatherRegister(registers(both));
  expect(headOf(register, "collective")?.row).toBe(1);
  expect(headOf(register, "individual")?.row).toBe(4);
  const people = gatherRegister(register.registrations.filter(({ kind }) => kind === "individual"));
  expect(headOf(people, "collective")?.row).toBe(4);
  expect(headOf(gatherRegister([]), "individual")).toBeUndefined();
});

it("shows a target of people at their table, with the clause that it rests on", () => {
  const plan = planWith({
    target: {
      rule: "plan-advanced-worker-share",
      quote: "100% người đạt LĐTT",
      measure: "advanced-worker",
      of: "people",
      demand: { op: ">=", value: 100, unit: "percent" },
    },
  });
  const register = { ...gatherRegister(registers(both)), plan };
  const found = [...planAdvancedWorkerShare.check(register, { cites: [], evidence: "confirmed" }, undefined)];
  expect(found.map(({ messageId, at, cites }) => [messageId, at.row, cites])).toEqual([
    ["short", 4, citeOf(plan, "100% người đạt LĐTT")],
  ]);
});

/** What is said of four people, of whom so many are Lao động tiên tiến, in words and as what would be enough. */
function saidOf(demand: Demand, of: Population, registered: number, language: Language) {
  const target = { rule: "plan-advanced-worker-share", quote: "c", measure: "advanced-worker", of, demand } as const;
  const rows = [1, 2, 3, 4].map((person) => `| ${person} | Người | x | ${person > registered ? "" : "x"} |`);
  const register = gatherRegister(registers(["| TT | Họ và tên | HTTNV | LĐTT |", ...rows].join("\n")));
  const [problem] = planAdvancedWorkerShare.check(
    { ...register, plan: planWith({ target }) },
    { cites: [], evidence: "confirmed" },
    undefined,
  );
  const text = planAdvancedWorkerShare.messages[problem?.messageId ?? ""]?.[language];
  const said = (message = "") => format(message, problem?.data ?? {}, locales[language]);
  return { what: said(text?.what), met: said(text?.met) };
}

/** The same without those who are named. */
function wordsOf(demand: Demand, of: Population, registered: number, language: Language) {
  const { what, met } = saidOf(demand, of, registered, language);
  return [what.replace(/ (?:Chưa được tính|Not counted): [^.]+\.$/, ""), met];
}

const percent = (op: Demand["op"], value: number, upTo?: number): Demand => ({
  ...count(op, value, upTo),
  unit: "percent",
});
function count(op: Demand["op"], value: number, upTo?: number): Demand {
  return { op, value, unit: "count", ...(upTo !== undefined && { upTo }) };
}

it.each([
  [
    percent(">=", 12.5),
    "people",
    0,
    "Kế hoạch: ít nhất 12,5% người đạt Lao động tiên tiến, tức ít nhất 1 người; đăng ký 0/4 người (0%), thiếu 1.",
    "Đạt khi có ít nhất 1 trên 4 người đạt Lao động tiên tiến.",
    "Plan: Advanced Workers: at least 12.5% of people, that is at least 1 person; registered 0 of 4 (0%), short by 1.",
    "Met with at least 1 of 4 people (Advanced Workers).",
  ],
  [
    percent(">", 50),
    "people",
    0,
    "Kế hoạch: trên 50% người đạt Lao động tiên tiến, tức ít nhất 3 người; đăng ký 0/4 người (0%), thiếu 3.",
    "Đạt khi có ít nhất 3 trên 4 người đạt Lao động tiên tiến.",
    "Plan: Advanced Workers: more than 50% of people, that is at least 3 people; registered 0 of 4 (0%), short by 3.",
    "Met with at least 3 of 4 people (Advanced Workers).",
  ],
  [
    percent("=", 100),
    "people",
    0,
    "Kế hoạch: đúng 100% người đạt Lao động tiên tiến, tức đúng 4 người; đăng ký 0/4 người (0%), thiếu 4.",
    "Đạt khi có đúng 4 trên 4 người đạt Lao động tiên tiến.",
    "Plan: Advanced Workers: exactly 100% of people, that is exactly 4 people; registered 0 of 4 (0%), short by 4.",
    "Met with exactly 4 of 4 people (Advanced Workers).",
  ],
  [
    percent("=", 15),
    "people",
    4,
    "Kế hoạch: đúng 15% người đạt Lao động tiên tiến, không ứng với số nguyên nào; đăng ký 4/4 người (100%), quá 4.",
    "Đạt khi tỷ lệ này ứng với một số nguyên.",
    "Plan: Advanced Workers: exactly 15% of people, which is no whole number; registered 4 of 4 (100%), over by 4.",
    "Met when the share comes to a whole number.",
  ],
  [
    percent("between", 25, 62.5),
    "people",
    0,
    "Kế hoạch: từ 25 đến 62,5% người đạt Lao động tiên tiến, tức từ 1 đến 2 người; đăng ký 0/4 người (0%), thiếu 1.",
    "Đạt khi có từ 1 đến 2 trên 4 người đạt Lao động tiên tiến.",
    "Plan: Advanced Workers: from 25 to 62.5% of people, that is from 1 to 2 people; registered 0 of 4 (0%), short by 1.",
    "Met with from 1 to 2 of 4 people (Advanced Workers).",
  ],
  [
    count("between", 1, 2),
    "people",
    4,
    "Kế hoạch: từ 1 đến 2 người đạt Lao động tiên tiến; đăng ký 4/4 người, quá 2.",
    "Đạt khi có từ 1 đến 2 người đạt Lao động tiên tiến.",
    "Plan: Advanced Workers: from 1 to 2 people; registered 4 of 4, over by 2.",
    "Met with from 1 to 2 people (Advanced Workers).",
  ],
  [
    count("between", 1, 2),
    "people",
    0,
    "Kế hoạch: từ 1 đến 2 người đạt Lao động tiên tiến; đăng ký 0/4 người, thiếu 1.",
    "Đạt khi có từ 1 đến 2 người đạt Lao động tiên tiến.",
    "Plan: Advanced Workers: from 1 to 2 people; registered 0 of 4, short by 1.",
    "Met with from 1 to 2 people (Advanced Workers).",
  ],
  [
    count("<=", 1),
    "people",
    4,
    "Kế hoạch: không quá 1 người đạt Lao động tiên tiến; đăng ký 4/4 người, quá 3.",
    "Đạt khi có không quá 1 người đạt Lao động tiên tiến.",
    "Plan: Advanced Workers: at most 1 person; registered 4 of 4, over by 3.",
    "Met with at most 1 person (Advanced Workers).",
  ],
  [
    count("=", 1),
    "people",
    0,
    "Kế hoạch: đúng 1 người đạt Lao động tiên tiến; đăng ký 0/4 người, thiếu 1.",
    "Đạt khi có đúng 1 người đạt Lao động tiên tiến.",
    "Plan: Advanced Workers: exactly 1 person; registered 0 of 4, short by 1.",
    "Met with exactly 1 person (Advanced Workers).",
  ],
] as const)("of %j %s, %i registered, says what is asked and what is enough", (demand, of, registered, ...texts) => {
  const [vi, metVi, en, metEn] = texts;
  expect(wordsOf(demand, of, registered, "vi")).toEqual([vi, metVi]);
  expect(wordsOf(demand, of, registered, "en")).toEqual([en, metEn]);
});

it.each([
  [
    "all are registered, and names nobody",
    4,
    "Kế hoạch: ít nhất 6 người đạt Lao động tiên tiến; đăng ký 4/4 người, thiếu 2. Biểu chỉ có 4 người, ít hơn số kế hoạch đòi.",
    "Plan: Advanced Workers: at least 6 people; registered 4 of 4, short by 2. The register has only 4, fewer than the plan asks for.",
  ],
  [
    "some are not, whom it names",
    3,
    "Kế hoạch: ít nhất 6 người đạt Lao động tiên tiến; đăng ký 3/4 người, thiếu 3. Biểu chỉ có 4 người, ít hơn số kế hoạch đòi. Chưa được tính: Người.",
    "Plan: Advanced Workers: at least 6 people; registered 3 of 4, short by 3. The register has only 4, fewer than the plan asks for. Not counted: Người.",
  ],
])("says that the plan asks for more than there are where %s", (_, registered, vi, en) => {
  expect(saidOf(count(">=", 6), "people", registered, "vi").what).toBe(vi);
  expect(saidOf(count(">=", 6), "people", registered, "en").what).toBe(en);
});

it.each([
  ["vi", "advanced_worker", "đạt Lao động tiên tiến"],
  ["vi", "excellent_collective", "đạt Tập thể lao động xuất sắc"],
  ["en", "merit", "with a ministerial or provincial certificate"],
  ["en", "anything else", ""],
] as const)("names what is counted in %s: %s", (language, thing, words) => {
  expect(format(things(language), { thing }, locales[language])).toBe(words);
});
