import { check } from "../../src/check";
import { possible, type Constraint } from "../../src/plan/feasibility";
import { planOf } from "../../src/plan/planOf";
import { sheet } from "../support/sheet";

const clause = (
  by: "law" | "plan",
  op: ">=" | "<=" | "=",
  value: number,
  of: "people" | "advanced-workers",
): Constraint => ({
  by,
  cites: [],
  evidence: "confirmed",
  of,
  demand: { op, value, unit: "percent" },
});

/** Every number of workers and of fighters among them, held against each clause as a fraction. */
function bruteForce(n: number, workers: readonly Constraint[], fighters: readonly Constraint[]) {
  const holds =
    (count: number, k: number) =>
    ({ demand: { op, value }, of }: Constraint) => {
      const [left, right] = [100 * count, value * (of === "people" ? n : k)];
      return op === ">=" ? left >= right : op === "<=" ? left <= right : left === right;
    };
  let [min, max] = [Infinity, -Infinity];
  for (let k = 0; k <= n; k++) {
    if (!workers.every((one) => holds(k, k)(one))) continue;
    for (let c = 0; c <= k; c++) {
      if (!fighters.every((one) => holds(c, k)(one))) continue;
      [min, max] = [Math.min(min, c), Math.max(max, c)];
    }
  }
  return min <= max ? { min, max } : undefined;
}

const situations = {
  "the plan's floor on LĐTT and the law's ceiling": [
    [clause("plan", "=", 100, "people")],
    [clause("plan", ">=", 15, "advanced-workers"), clause("law", "<=", 15, "advanced-workers")],
  ],
  "any number of LĐTT": [
    [],
    [clause("plan", ">=", 15, "advanced-workers"), clause("law", "<=", 15, "advanced-workers")],
  ],
  "a floor on everybody": [
    [clause("law", ">=", 70, "people")],
    [clause("plan", ">=", 12, "people"), clause("law", "<=", 15, "advanced-workers")],
  ],
} as const;

it.each(Object.entries(situations))(
  "finds under %s what trying every number finds, for 1 to 200 people",
  (_, [workers, fighters]) => {
    for (let n = 1; n <= 200; n++) {
      const sizes = { people: n, officials: n, "advanced-workers": 0, collectives: 0 };
      const { min, max, clash } = possible(fighters, workers, sizes, "people", 0);
      const expected = bruteForce(n, workers, fighters);
      expect([n, min <= max ? { min, max } : undefined]).toEqual([n, expected]);
      expect([n, clash !== undefined]).toEqual([n, expected === undefined]);
    }
  },
);

it("says of 13 people that the law allows 1 and the plan asks for 2", () => {
  const header = "| TT | Họ và tên | HTXSNV | LĐTT | CSTĐCS |";
  const rows = Array.from(
    { length: 13 },
    (_, index) => `| ${index + 1} | Người ${"abcdefghiklmn".charAt(index)} | x | x | ${index < 1 ? "x" : ""} |`,
  );
  const plan = planOf("ha-tinh-home-affairs-2022");
  if (!plan) throw new Error("no plan");
  const { plans, findings } = check([sheet([header, ...rows].join("\n"))], { plan, year: 2022 });
  const fighters = plans[0]?.feasibility.find(
    ({ measure, unit }) => measure === "grassroots-fighter" && unit === undefined,
  );
  expect(fighters).toMatchObject({
    size: 13,
    actual: 1,
    clash: { floor: { by: "plan", value: 2, room: 1 }, ceiling: { by: "law", value: 1, room: 0 }, compromise: 1 },
  });
  expect(findings.find(({ ruleId }) => ruleId === "plan-ceiling-conflict")).toMatchObject({
    severity: "info",
    data: { n: 13, need: 2, max: 1 },
  });
  expect(plans[0]?.targets.find(({ target }) => target.rule === "plan-grassroots-fighter-share")).toMatchObject({
    met: false,
    feasible: false,
  });
});

it("adds up what the titles of the units need against the ceiling of the agency", () => {
  const units = Array.from({ length: 3 }, (_, index) => `Phòng ${"ABC".charAt(index)}`);
  const people = units.map((unit, u) =>
    [
      `| ${["I", "II", "III"][u]} | ${unit} | | | |`,
      ...[0, 1].map((p) => `| ${2 * u + p + 1} | Người ${"abcdef".charAt(2 * u + p)} | x | x | |`),
    ].join("\n"),
  );
  const table = sheet(["| TT | Họ và tên | HTXSNV | LĐTT | CSTĐCS |", ...people].join("\n"));
  const collectives = sheet(
    [
      "| TT | Tên tập thể | HTXSNV | Tập thể LĐTT | Tập thể LĐXS |",
      ...units.map((unit, index) => `| ${index + 1} | ${unit} | x | x | x |`),
    ].join("\n"),
    { sheet: "Tập thể" },
  );
  const plan = planOf("quang-ngai-industry-2022");
  if (!plan) throw new Error("no plan");
  const { plans } = check([table, collectives], { plan, year: 2022 });
  const fighters = plans[0]?.feasibility.filter(({ measure }) => measure === "grassroots-fighter");
  expect(fighters?.[0]).toMatchObject({
    unit: undefined,
    size: 6,
    clash: { floor: { by: "law", value: 3 }, ceiling: { by: "law", value: 0 } },
  });
  expect(fighters?.slice(1).map(({ unit }) => unit)).toEqual(units);
});

it("finds nothing impossible for a ceiling that no text could be found for", () => {
  const header = "| TT | Họ và tên | HTXSNV | LĐTT | CSTĐCS |";
  const rows = Array.from(
    { length: 13 },
    (_, index) => `| ${index + 1} | Người ${"abcdefghiklmn".charAt(index)} | x | x | |`,
  );
  const plan = planOf("ha-tinh-industry-2024");
  if (!plan) throw new Error("no plan");
  const { plans, findings } = check([sheet([header, ...rows].join("\n"))], { plan, year: 2024 });
  expect(findings.filter(({ ruleId }) => ruleId === "plan-ceiling-conflict")).toHaveLength(1);
  expect(plans[0]?.targets.find(({ target }) => target.rule === "plan-grassroots-fighter-share")).toMatchObject({
    needed: 2,
    feasible: true,
  });
});
