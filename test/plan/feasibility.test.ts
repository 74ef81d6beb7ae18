import { check } from "../../src/check";
import type { CheckOptions } from "../../src/judging/CheckOptions";
import { type Constraint, feasibility, outOfReach, possible } from "../../src/plan/feasibility";
import type { LegalLimit } from "../../src/plan/Limit";
import type { MeasureId } from "../../src/plan/measures";
import { planOf } from "../../src/plan/planOf";
import type { CountTarget, Demand, Plan } from "../../src/plan/Plan";
import { gatherRegister } from "../../src/registration/gatherRegister";
import { planWith } from "../support/planWith";
import { registers } from "../support/register";
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
  "a ceiling on everybody beside a floor on the LĐTT": [
    [clause("law", ">=", 70, "people")],
    [clause("plan", ">=", 15, "advanced-workers"), clause("law", "<=", 20, "people")],
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

const count = (by: "law" | "plan", op: ">=" | "<=", value: number): Constraint => ({
  by,
  cites: [],
  evidence: "confirmed",
  of: "people",
  demand: { op, value, unit: "count" },
});
const sizes = { people: 10, officials: 10, "advanced-workers": 4, collectives: 3 };

describe("of several clauses", () => {
  it("the highest floor and the lowest ceiling count, and each says how far it is", () => {
    const clauses = [count("law", ">=", 2), count("plan", ">=", 4), count("law", "<=", 8), count("plan", "<=", 6)];
    expect(possible(clauses, [], sizes, "people", 5)).toMatchObject({
      min: 4,
      max: 6,
      floors: [
        { by: "law", value: 2, room: -3 },
        { by: "plan", value: 4, room: -1 },
      ],
      ceilings: [
        { by: "law", value: 8, room: 3 },
        { by: "plan", value: 6, room: 1 },
      ],
    });
    expect(possible(clauses, [], sizes, "people", 5)).not.toHaveProperty("clash");
  });

  it.each([
    ["plan", "law", 3],
    ["law", "plan", 5],
    ["plan", "plan", 3],
    ["law", "law", 3],
  ] as const)(
    "a floor of the %s against a ceiling of the %s leaves %i as the nearest compromise",
    (floor, ceiling, compromise) => {
      const clauses = [
        count(floor, ">=", 4),
        count(floor, ">=", 5),
        count(ceiling, "<=", 6),
        count(ceiling, "<=", 3),
        count(ceiling, "<=", 4),
      ];
      expect(possible(clauses, [], sizes, "people", 0)).toMatchObject({
        min: 5,
        max: 3,
        clash: { floor: { value: 5 }, ceiling: { value: 3 }, compromise },
      });
    },
  );

  it.each([
    [
      "the plan’s floor and ceiling, and a floor of the law between",
      [
        ["plan", ">=", 7],
        ["law", ">=", 5],
        ["plan", "<=", 3],
      ],
      5,
    ],
    [
      "a floor of both, and a ceiling of the plan",
      [
        ["plan", ">=", 5],
        ["law", ">=", 5],
        ["plan", "<=", 3],
      ],
      5,
    ],
    [
      "a floor of the law, and a ceiling of both",
      [
        ["law", ">=", 5],
        ["plan", "<=", 3],
        ["law", "<=", 3],
      ],
      3,
    ],
    [
      "the highest floor before lower ones",
      [
        ["law", ">=", 5],
        ["plan", ">=", 4],
        ["plan", "<=", 3],
        ["plan", "<=", 4],
      ],
      5,
    ],
  ] as const)("the compromise keeps to the law: %s", (_, clauses, compromise) => {
    const constraints = clauses.map(([by, op, value]) => count(by, op, value));
    expect(possible(constraints, [], sizes, "people", 0).clash).toMatchObject({ ceiling: { value: 3 }, compromise });
  });

  it("of two that ask for the same the first is named", () => {
    const clauses = [count("plan", ">=", 5), count("law", ">=", 5), count("plan", "<=", 3), count("law", "<=", 3)];
    expect(possible(clauses, [], sizes, "people", 0).clash).toMatchObject({
      floor: { by: "plan" },
      ceiling: { by: "plan" },
    });
  });

  it("everybody is possible", () => {
    expect(possible([count("plan", ">=", 10)], [], sizes, "people", 0)).toMatchObject({ min: 10, max: 10 });
  });

  it("a floor above all there are clashes with nothing but their number", () => {
    const result = possible([count("plan", ">=", 12)], [], sizes, "people", 0);
    expect(result).toMatchObject({ min: 12, max: 10, ceilings: [] });
    expect(result).not.toHaveProperty("clash");
  });

  it("nor does a target from one number to another where there are not so many", () => {
    const target = {
      ...count("plan", ">=", 12),
      demand: { op: "between", value: 12, upTo: 14, unit: "count" },
    } as const;
    const result = possible([target], [], sizes, "people", 0);
    expect(result).toMatchObject({ min: 12, max: 10, floors: [{ value: 12 }], ceilings: [{ value: 14 }] });
    expect(result).not.toHaveProperty("clash");
  });

  it.each([
    ["the ceiling is as high as the floor", [12, 12], undefined],
    ["the ceiling is below the floor, though above all there are", [13, 12], 12],
    ["the ceiling is below all there are", [12, 4], 4],
    ["the floor is all there are", [10, 4], 4],
  ] as const)("of 10 people, where %s, a clash is named only if the two clauses are at odds", (_, ends, compromise) => {
    const clauses = [count("plan", ">=", ends[0]), count("law", "<=", ends[1])];
    expect(possible(clauses, [], sizes, "people", 0).clash?.compromise).toBe(compromise);
  });

  it.each([
    ["those floors that ask for more than there are", [count("plan", ">=", 10), count("plan", ">=", 12)], [12]],
    ["none where some number is possible", [count("plan", ">=", 10)], []],
    ["none where two clauses clash", [count("plan", ">=", 12), count("law", "<=", 4)], []],
  ] as const)("out of reach are %s", (_, clauses, values) => {
    const row = { unit: undefined, size: 10, measure: "advanced-worker", actual: 0 } as const;
    const reached = outOfReach({ ...row, ...possible(clauses, [], sizes, "people", 0) });
    expect(reached.map(({ value }) => value)).toEqual(values);
  });

  it("of collectives their own number is the most", () => {
    expect(possible([{ ...count("plan", ">=", 1), of: "collectives" }], [], sizes, "collectives", 0)).toMatchObject({
      min: 1,
      max: 3,
    });
  });
});

describe("of an agency and its units", () => {
  const plan = {
    ...planWith({}),
    targets: [
      target("plan-advanced-worker-share", "advanced-worker", { op: ">=", value: 50, unit: "percent" }),
      target("plan-prime-minister-merit-count", "prime-minister-merit", { op: ">=", value: 1, unit: "count" }),
      {
        ...target("plan-advanced-collective-share", "advanced-collective", { op: ">=", value: 100, unit: "percent" }),
        of: "collectives",
      },
    ],
  } as const satisfies Plan;
  const people = sheet(`
    | TT | Họ và tên | HTXSNV | LĐTT | CSTĐCS |
    | I  | Phòng A   |        |      |        |
    | 1  | Người a   | x      | x    | x      |
    | 2  | Người b   | x      |      |        |
    | II | Phòng B   |        |      |        |
    | 3  | Người c   | x      | x    |        |`);
  const collectives = sheet(
    `
    | TT | Tên tập thể | HTXSNV | Tập thể LĐTT | Tập thể LĐXS |
    | 1  | Phòng A     | x      | x            | x            |
    | 2  | Phòng B     | x      | x            |              |
    | 3  | Phòng C     | x      |              | x            |`,
    { sheet: "Tập thể" },
  );
  const { plans } = check([people, collectives], { plan, year: 2022 });
  const rows = plans[0]?.feasibility ?? [];
  const of = (unit: string | undefined) => rows.filter((row) => row.unit === unit);

  it("a number is asked of the agency, a share of each unit with people as well, and of collectives of the agency", () => {
    const figures = (unit?: string) => of(unit).map(({ measure, size, actual }) => [measure, size, actual]);
    expect(figures()).toEqual([
      ["advanced-worker", 3, 2],
      ["prime-minister-merit", 3, 0],
      ["advanced-collective", 3, 2],
      ["grassroots-fighter", 3, 1],
    ]);
    expect(figures("Phòng A")).toEqual([
      ["advanced-worker", 2, 1],
      ["grassroots-fighter", 2, 1],
    ]);
    expect(figures("Phòng B")).toEqual([
      ["advanced-worker", 1, 1],
      ["grassroots-fighter", 1, 0],
    ]);
    expect(figures("Phòng C")).toEqual([]);
  });

  it("the law asks a fighter of the unit that registers the title, and of the agency what its units need together", () => {
    const floors = (unit: string | undefined) =>
      of(unit)
        .filter(({ measure }) => measure === "grassroots-fighter")
        .flatMap((row) => row.floors.map(({ by, value, room }) => [by, value, room]));
    expect(floors("Phòng A")).toEqual([["law", 1, 0]]);
    expect(floors("Phòng B")).toEqual([]);
    expect(floors(undefined)).toEqual([["law", 1, 0]]);
  });

  it.each([
    [undefined, 2],
    ["Phòng A", 1],
  ])("a share is the plan’s, quoted, of the agency as of a unit: %s at least %i", (unit, value) => {
    expect(of(unit)[0]?.floors).toContainEqual(
      expect.objectContaining({
        by: "plan",
        value,
        cites: [{ article: "“c”", text: "Kế hoạch thử" }],
        evidence: "confirmed",
      }),
    );
  });
});

function target(rule: string, measure: string, demand: Demand) {
  return { rule, measure, quote: "c", of: "people", demand } as CountTarget;
}

describe("ceilings that are set for each unit, or by a province", () => {
  const rows = (unit: string, excellent: number, good: number, position = "") =>
    Array.from(
      { length: excellent + good },
      (_, index) =>
        `| ${index + 1} | Người ${unit} ${position} ${"abcdefghiklmnopqrstuvxy".charAt(index)} | ${position} | ${unit} | ${index < excellent ? "x" : ""} | ${index < excellent ? "" : "x"} | x | |`,
    );
  const register = (...parts: readonly (readonly string[])[]) =>
    sheet(["| TT | Họ và tên | Chức vụ | Đơn vị | HTXSNV | HTTNV | LĐTT | BK tỉnh |", ...parts.flat()].join("\n"));
  const room = (grid: ReturnType<typeof register>, options: CheckOptions, measure: string) =>
    check([grid], { plan: planWith({}), ...options })
      .plans[0]?.feasibility.filter((row) => row.measure === measure)
      .map(({ unit, actual, max, ceilings }) => [unit, actual, max, ceilings.map(({ room: left }) => left)]);

  it("excellent completion is a share of the good ones in each unit, and adds up for the agency", () => {
    const grid = register(rows("Phòng A", 3, 10), rows("Phòng B", 0, 4));
    expect(room(grid, { year: 2026, regime: "decree-152-2025", reviewDate: "2026-06-30" }, "excellent-level")).toEqual([
      [undefined, 3, 2, [-1]],
      ["Phòng A", 3, 2, [-1]],
      ["Phòng B", 0, 0, [0]],
    ]);
  });

  it("leaders and staff have ceilings of their own, which add up for their unit", () => {
    const grid = register(rows("Phòng A", 1, 4, "Trưởng phòng"), rows("Phòng A", 0, 9, "Chuyên viên"));
    expect(room(grid, { year: 2023, reviewDate: "2023-12-31" }, "excellent-level")).toEqual([
      [undefined, 1, 2, [1]],
      ["Phòng A", 1, 2, [1]],
    ]);
  });

  it("the user says what they are a share of; before the decree there is none", () => {
    const grid = register(rows("Phòng A", 5, 5));
    const options = { year: 2026, regime: "decree-152-2025", reviewDate: "2026-06-30" } as const;
    expect(room(grid, { ...options, excellentOf: "all" }, "excellent-level")?.[0]).toEqual([undefined, 5, 2, [-3]]);
    expect(room(grid, options, "excellent-level")?.[0]).toEqual([undefined, 5, 1, [-4]]);
    expect(room(grid, { year: 2022 }, "excellent-level")).toEqual([]);
  });

  it("a province’s highest ceiling counts where the user chooses its regulation, and is cited", () => {
    const grid = register(rows("Phòng A", 5, 20));
    expect(room(grid, { year: 2022 }, "provincial-merit")).toEqual([]);
    const { plans } = check([grid], { plan: planWith({}), year: 2022, profile: "quang-nam-2021" });
    expect(plans[0]?.feasibility.find(({ measure }) => measure === "provincial-merit")).toMatchObject({
      max: 2,
      ceilings: [{ value: 2, cites: [{ text: "Quyết định 11/2021/QĐ-UBND tỉnh Quảng Nam" }] }],
    });
  });
});

describe("what the law asks of units", () => {
  const people = (...rows: readonly string[]) =>
    sheet(["| TT | Họ và tên | Đơn vị | HTXSNV | LĐTT | CSTĐCS |", ...rows].join("\n"));
  const collectives = (...rows: readonly string[]) =>
    sheet(["| TT | Tên tập thể | HTXSNV | Tập thể LĐTT | Tập thể LĐXS |", ...rows].join("\n"), { sheet: "Tập thể" });
  const measuresOf = (...grids: readonly ReturnType<typeof sheet>[]) =>
    check(grids, { plan: planWith({}), year: 2022 }).plans[0]?.feasibility.map(({ unit, measure }) => [unit, measure]);

  it("is nothing of the agency where no unit registers a title, and nothing of collectives that are not listed", () => {
    const [own] = [people("| 1 | An | Phòng A | x | x | |")];
    expect(measuresOf(own, collectives("| 1 | Phòng A | x | | |"))).toEqual([
      [undefined, "grassroots-fighter"],
      ["Phòng A", "grassroots-fighter"],
    ]);
    const target = {
      rule: "plan-advanced-collective-share",
      measure: "advanced-collective",
      quote: "c",
      of: "collectives",
    };
    const plan = planWith({ target: { ...target, demand: { op: ">=", value: 1, unit: "count" } } as CountTarget });
    const { plans } = check([own], { plan, year: 2022 });
    expect(plans[0]?.feasibility.map(({ measure }) => measure)).not.toContain("advanced-collective");
  });

  it("is asked of a unit with several rows where one of them registers the title", () => {
    const found = measuresOf(
      people("| 1 | An | Phòng A | x | x | |"),
      collectives("| 1 | Phòng A | x | x | |", "| 2 | Phòng A | x | | |"),
    );
    expect(found).toContainEqual(["Phòng A", "advanced-worker"]);
  });
});

it("adds up for the agency what each rule sets for its units, rule by rule and measure by measure", () => {
  const register = gatherRegister(
    registers(`
      | TT | Họ và tên | HTXSNV | LĐTT | CSTĐCS |
      | I  | Phòng A   |        |      |        |
      | 1  | Người a   | x      | x    |        |
      | 2  | Người b   | x      | x    |        |
      | II | Phòng B   |        |      |        |
      | 1  | Người c   | x      | x    |        |`),
  );
  const limit = (rule: string, measure: MeasureId, value: number, unit: number): LegalLimit => ({
    rule,
    measure,
    of: "people",
    demand: { op: "<=", value, unit: "count" },
    cites: [],
    evidence: "confirmed",
    ...(register.units[unit] && { inUnit: register.units[unit] }),
  });
  const limits = [
    limit("one", "excellent-level", 1, 0),
    limit("one", "excellent-level", 1, 1),
    limit("two", "excellent-level", 2, 0),
    limit("two", "excellent-level", 1, 1),
    limit("one", "grassroots-fighter", 1, 0),
  ];
  const rows = feasibility({ ...register, plan: planWith({}), limits });
  expect(rows.map(({ unit, measure, ceilings }) => [unit, measure, ceilings.map(({ value }) => value)])).toEqual([
    [undefined, "excellent-level", [2, 3]],
    [undefined, "grassroots-fighter", [1]],
    ["Phòng A", "excellent-level", [1, 2]],
    ["Phòng A", "grassroots-fighter", [1]],
    ["Phòng B", "excellent-level", [1, 1]],
  ]);
});
