import type { CountTarget, Target } from "../../src/plan/Plan";
import { countOf, evaluateCount, evaluateTarget } from "../../src/plan/evaluate";
import { gatherRegister } from "../../src/registration/gatherRegister";
import { planWith } from "../support/planWith";
import { registers } from "../support/register";

const evaluate = (target: Target, markdown: string) =>
  evaluateTarget(target, { ...gatherRegister(registers(markdown)), plan: planWith({ target }) });

const agency: Target = {
  rule: "plan-agency-award",
  quote: "c",
  needs: [["excellent"], ["provincial-flag", "provincial-merit"]],
};
const head = "| TT | Tên tập thể | HTXSNV | HTTNV | Tập thể LĐTT | Cờ thi đua UBND tỉnh | Bằng khen UBND tỉnh |";

it.each([
  ["| 1 | Sở Thử | x | | x | x | |", 2, true, []],
  ["| 1 | Sở Thử | x | | x | | x |", 2, true, []],
  ["| 1 | Sở Thử | x | | x | | |", 1, false, [["provincial-flag", "provincial-merit"]]],
  ["| 1 | Sở Thử | | x | x | x | |", 1, false, [["excellent"]]],
  ["| 1 | Sở Thử | x | | x | | |\n| 2 | Tập thể Sở | | | | x | |", 2, true, []],
])("of the agency’s needs %s meets %i", (rows, actual, met, missing) => {
  expect(evaluate(agency, `${head}\n${rows}`)).toMatchObject({
    actual,
    met,
    missing,
    denominator: 2,
    needed: 2,
    assumed: false,
  });
});

it("says nothing of an agency without a row of its own", () => {
  expect(evaluate(agency, `${head}\n| 1 | Phòng A | x | | x | x | |`)).toMatchObject({
    actual: undefined,
    met: undefined,
    row: undefined,
  });
});

const count = (
  measure: "advanced-worker" | "advanced-collective",
  value: number,
  op: ">=" | "<=" = ">=",
): CountTarget => ({
  rule: measure === "advanced-worker" ? "plan-advanced-worker-share" : "plan-advanced-collective-share",
  quote: "c",
  measure,
  of: measure === "advanced-worker" ? "people" : "collectives",
  demand: { op, value, unit: "percent" },
});
const people = "| TT | Họ và tên | HTTNV | LĐTT |\n| 1 | An | x | x |\n| 2 | Bình | x | |";

it.each([
  [50, ">=", 1, undefined, true],
  [51, ">=", 2, undefined, false],
  [50, "<=", 0, 1, true],
  [49, "<=", 0, 0, false],
] as const)("of two people one is held against %i %%, %s", (value, op, needed, most, met) => {
  const result = evaluate(count("advanced-worker", value, op), people);
  expect(result).toMatchObject({ actual: 1, denominator: 2, needed, most, met });
});

it("says nothing of collectives where the register lists people only, and names who is not counted", () => {
  expect(evaluate(count("advanced-collective", 100), people)).toMatchObject({
    actual: undefined,
    denominator: undefined,
    met: undefined,
  });
  const { others } = evaluateCount(count("advanced-worker", 100), gatherRegister(registers(people)));
  expect(others().map(({ name }) => name)).toEqual(["Bình"]);
});

it("says nothing of people of whom the table lists none", () => {
  expect(evaluate(count("advanced-worker", 100), "| TT | Họ và tên | HTTNV | LĐTT |\n| 1 | | | |")).toMatchObject({
    actual: undefined,
    met: undefined,
  });
});

it("counts what a measure is of: people, or units", () => {
  const register = gatherRegister(
    registers(`
      A/ TẬP THỂ
      | TT | Tên tập thể | HTXSNV | Tập thể LĐTT | Tập thể LĐXS |
      | 1  | Phòng A     | x      | x            | x            |
      | 2  | Phòng B     | x      | x            |              |
      B/ CÁ NHÂN
      | TT | Họ và tên | HTTNV | LĐTT | CSTĐCS |
      | 1  | Bùi An    | x     | x    |        |
      | 2  | Bùi Bình  | x     | x    |        |
      | 3  | Bùi Châu  | x     |      | x      |
      | 4  | Bùi Dung  | x     |      |        |`),
  );
  expect(countOf("advanced-worker", register)).toBe(3);
  expect(countOf("advanced-collective", register)).toBe(2);
  expect(countOf("excellent-collective", register)).toBe(1);
});
