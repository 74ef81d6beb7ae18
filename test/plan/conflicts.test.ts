import { conflicts } from "../../src/plan/conflicts";
import type { LegalLimit } from "../../src/plan/Limit";
import { everybodyOf, type MeasureId } from "../../src/plan/measures";
import type { CountTarget, Demand, Population } from "../../src/plan/Plan";
import { gatherRegister } from "../../src/registration/gatherRegister";
import { planWith } from "../support/planWith";
import { registers } from "../support/register";

const letters = Array.from("abcdefghijklmnopqrst");
/** Twenty people, all of them Lao động tiên tiến, and twenty units. */
const register = gatherRegister(
  registers(
    [
      "A/ TẬP THỂ",
      "| TT | Tên tập thể | HTXSNV | Tập thể LĐTT |",
      ...letters.map((letter, row) => `| ${row + 1} | Phòng ${letter} | x | x |`),
      "B/ CÁ NHÂN",
      "| TT | Họ và tên | HTXSNV | LĐTT |",
      ...letters.map((letter, row) => `| ${row + 1} | Người ${letter} | x | x |`),
    ].join("\n"),
  ),
);

type Op = Demand["op"];
const asked = (measure: MeasureId, of: Population, demand: Demand): CountTarget => ({
  rule: "plan-good-level-share",
  quote: "c",
  measure,
  of,
  demand,
});
const percent = (op: Op, value: number, upTo?: number): Demand => ({
  op,
  value,
  unit: "percent",
  ...(upTo !== undefined && { upTo }),
});
const count = (op: Op, value: number): Demand => ({ op, value, unit: "count" });
const fighters = (demand: Demand) => asked("grassroots-fighter", "people", demand);
const ofWorkers = (demand: Demand) => asked("grassroots-fighter", "advanced-workers", demand);
const workers = (demand: Demand) => asked("advanced-worker", "people", demand);
const law = (value: number, evidence: LegalLimit["evidence"] = "confirmed"): LegalLimit => ({
  rule: "one",
  measure: "grassroots-fighter",
  of: "advanced-workers",
  demand: percent("<=", value),
  cites: [{ article: "khoản 3 Điều 9", text: "Nghị định" }],
  evidence,
});

/** "plan 4 > law 3: 3": what is asked for, what does not allow it, and what is nearest to both. */
function told(targets: readonly CountTarget[], ...limits: readonly LegalLimit[]): readonly string[] {
  return conflicts({ ...register, plan: { ...planWith({}), targets }, limits }).map(
    ({ floor, ceiling, nearest, given }) =>
      `${floor.by} ${floor.value} > ${ceiling.by} ${ceiling.value}: ${nearest}${given.length > 0 ? ", given what else it asks" : ""}`,
  );
}

describe("plan and law", () => {
  it("name the clause of the plan and the ceiling of the law, beside what the plan itself asks otherwise", () => {
    expect(told([fighters(percent(">=", 20)), fighters(percent("<=", 10))], law(15))).toEqual([
      "plan 4 > law 3: 3",
      "plan 4 > plan 2: 2",
    ]);
  });

  it("are at odds over one number and not over others", () => {
    expect(told([fighters(count(">=", 4)), asked("merit", "people", count(">=", 4))], law(15))).toEqual([
      "plan 4 > law 3: 3",
    ]);
  });

  it("are so with the lowest of several ceilings", () => {
    expect(told([fighters(count(">=", 4))], law(15), law(5))).toEqual(["plan 4 > law 1: 1"]);
  });

  it("are so whatever the plan asks besides, or only given that", () => {
    expect(told([fighters(percent(">=", 20)), workers(percent("<=", 60))], law(15))).toEqual(["plan 4 > law 3: 3"]);
    expect(told([fighters(count(">=", 2)), workers(percent("<=", 60))], law(15))).toEqual([
      "plan 2 > law 1: 1, given what else it asks",
    ]);
  });

  it("are so over shares of the Lao động tiên tiến, which only an agency without any could keep", () => {
    expect(told([ofWorkers(percent(">=", 20))], law(15))).toEqual(["plan 4 > law 3: 3"]);
    expect(told([ofWorkers(percent(">", 15))], law(15))).toEqual(["plan 4 > law 3: 3"]);
    expect(told([ofWorkers(percent(">", 16))], law(15))).toEqual(["plan 4 > law 3: 3"]);
    expect(told([ofWorkers(percent("between", 20, 30))], law(15, "unconfirmed"))).toEqual(["plan 4 > law 3: 3"]);
    expect(told([ofWorkers(percent(">=", 15))], law(15))).toEqual([]);
    expect(told([ofWorkers(percent("<=", 20))], law(15))).toEqual([]);
  });

  it("agree where only what the plan asks of this very number leaves too few Lao động tiên tiến", () => {
    const targets = [ofWorkers(percent(">=", 15)), fighters(count(">=", 2)), fighters(count("<=", 1))];
    expect(told(targets, law(15))).toEqual(["plan 2 > plan 1: 1"]);
  });

  it("agree where the plan asks for as many as the law allows, or fewer", () => {
    expect(told([fighters(count(">=", 3)), fighters(count("<=", 3))], law(15))).toEqual([]);
    expect(told([fighters(count(">=", 2)), fighters(count("<=", 3))], law(15))).toEqual([]);
  });
});

describe("the plan alone", () => {
  it("asks for more than it allows, whatever the law", () => {
    const targets = [fighters(count(">=", 3)), fighters(count("<=", 1))];
    expect(told(targets)).toEqual(["plan 3 > plan 1: 1"]);
    expect(told(targets, law(15))).toEqual(["plan 3 > plan 1: 1"]);
    expect(told([workers(percent(">=", 90)), workers(percent("<=", 80))], law(15))).toEqual(["plan 18 > plan 16: 16"]);
  });

  it("names of several clauses those that are furthest apart", () => {
    const floors = [fighters(count(">=", 4)), fighters(count(">=", 5))];
    const ceilings = [fighters(count("<=", 2)), fighters(count("<=", 1))];
    expect(told([...floors, ...ceilings])).toEqual(["plan 5 > plan 1: 1"]);
    expect(told([...ceilings].reverse().concat([...floors].reverse()))).toEqual(["plan 5 > plan 1: 1"]);
  });

  it("asks for more of a part than it allows of the whole, and a confirmed ceiling says what is nearest", () => {
    const targets = [fighters(count(">=", 3)), workers(count("<=", 2))];
    expect(told(targets, law(15))).toEqual(["plan 3 > plan 2: 0"]);
    expect(told(targets, law(15, "unconfirmed"))).toEqual(["plan 3 > plan 2: 2"]);
  });

  it.each([
    ["grassroots-fighter", "advanced-worker"],
    ["provincial-fighter", "grassroots-fighter"],
    ["provincial-fighter", "advanced-worker"],
    ["excellent-level", "good-level"],
    ["excellent-commended", "excellent-level"],
    ["provincial-merit", "merit"],
    ["ministerial-merit", "merit"],
    ["excellent-collective", "advanced-collective"],
    ["excellent-collective", "excellent-collective-or-provincial-merit"],
  ] as const)("asks for more %s than it allows of %s, the whole", (part, whole) => {
    const both = (more: MeasureId, less: MeasureId) => [
      asked(more, everybodyOf(more), count(">=", 3)),
      asked(less, everybodyOf(less), count("<=", 2)),
    ];
    expect(told(both(part, whole))).toEqual(["plan 3 > plan 2: 2"]);
    expect(told(both(whole, part))).toEqual([]);
  });

  it("asks for a larger share of the Lao động tiên tiến than it allows, though an agency without any would keep both", () => {
    expect(told([ofWorkers(percent(">=", 12)), ofWorkers(percent("<=", 10))])).toEqual(["plan 3 > plan 2: 2"]);
    expect(told([ofWorkers(percent(">=", 12)), ofWorkers(percent("between", 5, 10))])).toEqual(["plan 3 > plan 2: 2"]);
  });

  it("agrees where the shares meet, or are of different people", () => {
    expect(told([ofWorkers(percent(">=", 12)), ofWorkers(percent("<=", 12))])).toEqual([]);
    expect(told([ofWorkers(percent(">=", 12)), ofWorkers(percent("between", 5, 12))])).toEqual([]);
    expect(told([ofWorkers(percent(">=", 12)), fighters(percent("<=", 10))])).toEqual([]);
    expect(told([fighters(percent(">=", 12)), ofWorkers(percent("<=", 10))])).not.toEqual([]);
  });

  it("agrees so beside another number that is at odds", () => {
    const excellent = (demand: Demand) => asked("excellent-level", "people", demand);
    const merit = asked("merit", "advanced-workers", percent(">=", 12));
    const others = [merit, asked("merit", "people", percent("<=", 10))];
    expect(told([excellent(count(">=", 5)), excellent(count("<=", 1)), ...others])).toEqual(["plan 5 > plan 1: 1"]);
    expect(told([...others, excellent(count(">=", 5)), excellent(count("<=", 1))])).toEqual(["plan 5 > plan 1: 1"]);
    expect(told([fighters(count(">=", 5)), fighters(count("<=", 1)), ...others])).toEqual(["plan 5 > plan 1: 1"]);
  });

  it("comes no nearer than the law demands", () => {
    const floor = { ...law(10), of: "people", demand: percent(">=", 10) } as const;
    expect(told([fighters(count(">=", 3)), fighters(count("<=", 1))], floor)).toEqual(["plan 3 > plan 1: 2"]);
  });

  it("is not at odds over a number that one clause asks for and another allows", () => {
    expect(told([fighters(percent("between", 1, 2)), fighters(count("<=", 1))])).toEqual([]);
  });

  it("leaves a single share that comes to no whole number to its own rule", () => {
    expect(told([fighters(percent("between", 1, 2))])).toEqual([]);
  });
});
