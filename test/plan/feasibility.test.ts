import { check } from "../../src/check";
import type { CheckOptions } from "../../src/judging/CheckOptions";
import { feasibility } from "../../src/plan/feasibility";
import type { LegalLimit } from "../../src/plan/Limit";
import type { MeasureId } from "../../src/plan/measures";
import { planOf } from "../../src/plan/planOf";
import type { CountTarget, Demand, Plan } from "../../src/plan/Plan";
import { gatherRegister } from "../../src/registration/gatherRegister";
import { planWith } from "../support/planWith";
import { registers } from "../support/register";
import { sheet } from "../support/sheet";

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
  expect(fighters?.slice(1).map(({ unit, min, max }) => [unit, min, max])).toEqual(units.map((unit) => [unit, 1, 2]));
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

  it("a number or a share is asked of the agency; of a unit is shown what binds the unit itself", () => {
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
    expect(figures("Phòng B")).toEqual([["advanced-worker", 1, 1]]);
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

  it("a share is the plan’s, quoted, of the agency and of no unit", () => {
    const ofPlan = (unit?: string) => of(unit)[0]?.floors.filter(({ by }) => by === "plan") ?? [];
    expect(ofPlan()).toMatchObject([
      { value: 2, size: 3, cites: [{ article: "“c”", text: "Kế hoạch thử" }], evidence: "confirmed" },
    ]);
    expect(ofPlan("Phòng A")).toEqual([]);
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
    expect(measuresOf(own, collectives("| 1 | Phòng A | x | | |"))).toEqual([[undefined, "grassroots-fighter"]]);
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

it("adds up for the agency what the rules leave each of its units, measure by measure", () => {
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
    [undefined, "excellent-level", [2]],
    [undefined, "grassroots-fighter", [2]],
    ["Phòng A", "excellent-level", [1, 2]],
    ["Phòng A", "grassroots-fighter", [1]],
    ["Phòng B", "excellent-level", [1, 1]],
  ]);
});

/** People of these units in turn, their positions and how many of them are Lao động tiên tiến and Chiến sĩ thi đua cơ sở. */
function peopleOf(units: Readonly<Record<string, number>>, workers = 0, fighters = 0, contract = 0) {
  const names = Object.entries(units).flatMap(([unit, people]) => Array.from({ length: people }, () => unit));
  const rows = names.map((unit, index) => {
    const position = index < names.length - contract ? "Chuyên viên" : "Nhân viên hợp đồng";
    const marks = `${index < workers ? "x" : ""} | ${index < fighters ? "x" : ""}`;
    return `| ${index + 1} | Người ${String.fromCharCode(97 + index)} | ${position} | ${unit} | | x | ${marks} |`;
  });
  return sheet(["| TT | Họ và tên | Chức vụ | Đơn vị | HTXSNV | HTTNV | LĐTT | CSTĐCS |", ...rows].join("\n"));
}

const titled = (...rows: readonly string[]) =>
  sheet(["| TT | Tên tập thể | HTXSNV | Tập thể LĐTT | Tập thể LĐXS |", ...rows].join("\n"), { sheet: "Tập thể" });

/** From how many to how many are possible of the agency, or of a unit; "clash" where no number is. */
function intervals(grids: readonly ReturnType<typeof sheet>[], options: CheckOptions, unit?: string) {
  const rows = check(grids, options).plans[0]?.feasibility.filter((row) => row.unit === unit) ?? [];
  return Object.fromEntries(rows.map(({ measure, min, max, clash }) => [measure, clash ? "clash" : [min, max]]));
}

const known = (id: string) => {
  const plan = planOf(id);
  if (!plan) throw new Error("no plan");
  return plan;
};

it("100 % of the officials set no ceiling on everybody: of 20 people with two on a contract 18 to 20 are possible", () => {
  const options = { plan: known("ha-tinh-industry-2024"), year: 2024 };
  const register = [peopleOf({ "Phòng Một": 20 }, 20, 3, 2)];
  expect(intervals(register, options)).toMatchObject({
    "advanced-worker": [18, 20],
    "grassroots-fighter": [3, 3],
  });
  expect(check(register, options).plans[0]?.feasibility[0]).toMatchObject({
    floors: [{ value: 18, size: 18, room: 0 }, { measure: "grassroots-fighter" }],
    ceilings: [],
  });
});

it.each([
  [
    "two units have no people in common",
    { "Phòng Một": 10, "Phòng Hai": 10 },
    ["| 1 | Phòng Một | x | x | |", "| 2 | Phòng Hai | x | | x |"],
    { "advanced-worker": [13, 20] },
  ],
  [
    "one fighter needs seven Lao động tiên tiến",
    { "Phòng Một": 17, "Phòng Hai": 3 },
    ["| 1 | Phòng Hai | x | | x |", "| 2 | Phòng Một | x | | |"],
    { "advanced-worker": [7, 20], "grassroots-fighter": [1, 3] },
  ],
])("an agency’s numbers are those of its units together: %s", (_, units, rows, expected) => {
  const grids = [peopleOf(units), titled(...rows)];
  expect(intervals(grids, { plan: planWith({}), year: 2022 })).toEqual(expect.objectContaining(expected));
});

it("nobody is excellent and commended where nobody may be excellent", () => {
  const options = { plan: known("ha-tinh-industry-2024"), reviewDate: "2026-08-01", year: 2026 };
  const [result] = check([peopleOf({ "Phòng Một": 4 })], options).plans;
  const row = result?.feasibility.find(({ unit, measure }) => unit === undefined && measure === "excellent-commended");
  expect(row?.clash).toMatchObject({
    floor: { by: "plan", value: 1, measure: "excellent-commended" },
    ceiling: { by: "law", value: 0, measure: "excellent-level" },
    compromise: 0,
  });
  expect(result?.targets.find(({ target }) => target.rule === "plan-excellent-commended-share")?.feasible).toBe(false);
});

it("a ceiling of the agency is none of a unit, which has to have a fighter for its title", () => {
  const grids = [
    peopleOf({ "Phòng Một": 10, "Phòng Hai": 3 }),
    titled("| 1 | Phòng Một | x | | |", "| 2 | Phòng Hai | x | | x |"),
  ];
  const options = { plan: known("ha-tinh-home-affairs-2022"), year: 2022 };
  expect(intervals(grids, options, "Phòng Hai")).toEqual({
    "good-level": [3, 3],
    "advanced-worker": [3, 3],
    "grassroots-fighter": [1, 3],
  });
  expect(intervals(grids, options, "Phòng Một")).toEqual({ "good-level": [10, 10], "advanced-worker": [10, 10] });
});

it("a customary share makes no confirmed clause give way", () => {
  const grids = [peopleOf({ "Phòng Một": 3 }), titled("| 1 | Phòng Một | x | | x |")];
  const compromise = (year: number) =>
    check(grids, { plan: planWith({}), year }).plans[0]?.feasibility.find(({ clash }) => clash)?.clash?.compromise;
  expect([compromise(2022), compromise(2024)]).toEqual([0, 1]);
});

it("asks of everybody once where the only collective has no people of its own name", () => {
  const people = sheet("| TT | Họ và tên | HTXSNV | LĐTT | CSTĐCS |\n| 1 | An | x | x | |\n| 2 | Bình | x | x | |");
  const options = { plan: known("ha-tinh-home-affairs-2022"), year: 2022, fighterCap: 50 };
  expect(intervals([people, titled("| 1 | Văn phòng Sở | x | | x |")], options)).toMatchObject({
    "good-level": [2, 2],
    "advanced-worker": [2, 2],
    "grassroots-fighter": [1, 1],
  });
});

it("levels that are still to be filled in may be excellent, as far as the share of a unit goes", () => {
  const rows = Array.from({ length: 6 }, (_, index) => `| ${index + 1} | Người ${index} | Phòng Một | | | x |`);
  const grid = sheet(["| TT | Họ và tên | Đơn vị | HTXSNV | HTTNV | LĐTT |", ...rows].join("\n"));
  expect(intervals([grid], { plan: planWith({}), reviewDate: "2026-08-01", year: 2026 }, "Phòng Một")).toEqual({
    "excellent-level": [0, 1],
  });
});
