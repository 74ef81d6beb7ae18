import { gatherRegister } from "../../src/registration/gatherRegister";
import { locales } from "../../src/locales";
import { format } from "../../src/locales/format";
import { citeOf, headOf, things } from "../../src/rules/planRule";
import { planAdvancedWorkerShare } from "../../src/rules/plan/plan-advanced-worker-share";
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

it.each([
  ["vi", "Kế hoạch: ít nhất 100% người đạt Lao động tiên tiến, tức 1 người; đăng ký 0/1 người (0%), thiếu 1."],
  ["en", "Plan: Advanced Workers: at least 100% of people, that is 1; registered 0 of 1 (0%), short by 1."],
] as const)("says in %s what the plan asks and what is registered", (language, words) => {
  const what = planAdvancedWorkerShare.messages.short?.[language].what ?? "";
  const data = { op: "least", value: 100, upTo: 100, unit: "percent", of: "people", subject: "individual" };
  const figures = { thing: "advanced_worker", k: 0, n: 1, pct: 0, need: 1, gap: 1, names: [] };
  expect(format(what, { ...data, ...figures }, locales[language])).toContain(words);
});

it.each([
  ["vi", "advanced_worker", "đạt Lao động tiên tiến"],
  ["vi", "excellent_collective", "đạt Tập thể lao động xuất sắc"],
  ["en", "merit", "with a ministerial or provincial certificate"],
  ["en", "anything else", ""],
] as const)("names what is counted in %s: %s", (language, thing, words) => {
  expect(format(things(language), { thing }, locales[language])).toBe(words);
});
