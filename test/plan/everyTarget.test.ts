import { check } from "../../src/check";
import type { Grid } from "../../src/grid/Grid";
import type { Plan } from "../../src/plan/Plan";
import { planOf } from "../../src/plan/planOf";
import { sheet } from "../support/sheet";

const columns = [
  "HTXSNV",
  "HTTNV",
  "LĐTT",
  "CSTĐCS",
  "Giấy khen Giám đốc Sở",
  "Bằng khen UBND tỉnh",
  "Bằng khen Bộ",
  "Bằng khen Thủ tướng",
];
type Column = (typeof columns)[number];

/** `n` people, of whom the first ones are ticked in each column as often as is said. */
function people(n: number, ticked: Readonly<Partial<Record<Column, number>>>): Grid {
  const rows = Array.from(
    { length: n },
    (_, index) =>
      `| ${index + 1} | Người ${name(index)} | ${columns.map((column) => (index < (ticked[column] ?? 0) ? "x" : "")).join(" | ")} |`,
  );
  return sheet([`| TT | Họ và tên | ${columns.join(" | ")} |`, ...rows].join("\n"));
}

function name(index: number): string {
  return `${"ABCDEFGHIKLMNOPQRSTUVXY".charAt(index % 23)}${"abcdeghiklmnopqrstuvxy".charAt(Math.floor(index / 23))}`;
}

const collectiveColumns = [
  "HTXSNV",
  "HTTNV",
  "Tập thể LĐTT",
  "Tập thể LĐXS",
  "Cờ thi đua UBND tỉnh",
  "Bằng khen UBND tỉnh",
  "Bằng khen Bộ",
];

/** Units by the columns in which they are ticked. */
function collectives(units: Readonly<Record<string, readonly string[]>>): Grid {
  const rows = Object.entries(units).map(
    ([unit, ticked], index) =>
      `| ${index + 1} | ${unit} | ${collectiveColumns.map((column) => (ticked.includes(column) ? "x" : "")).join(" | ")} |`,
  );
  return sheet([`| TT | Tên tập thể | ${collectiveColumns.join(" | ")} |`, ...rows].join("\n"), { sheet: "Tập thể" });
}

function known(id: string): Plan {
  const plan = planOf(id);
  if (!plan) throw new Error(`no plan ${id}`);
  return plan;
}

function missed(plan: Plan, year: number, grids: readonly Grid[]): readonly string[] {
  const { findings, plans } = check(grids, { plan, year });
  const rules = findings
    .filter(({ layer, severity }) => layer === "plan" && severity === "warning")
    .map(({ ruleId }) => ruleId);
  const unmet = plans.flatMap(({ targets }) =>
    targets.filter(({ met }) => met === false).map(({ target }) => target.rule),
  );
  // The findings and the table of targets say the same.
  expect([...new Set(rules)].sort()).toEqual([...new Set(unmet)].sort());
  return rules.map((rule) => rule.replace(/^plan-/, ""));
}

describe("ha-tinh-industry-2024", () => {
  const plan = known("ha-tinh-industry-2024");
  // Of 39 people 15 % are 5.85 and "trên 50 %" begins with 20.
  const met = { HTXSNV: 6, LĐTT: 39, CSTĐCS: 6, "Giấy khen Giám đốc Sở": 20, "Bằng khen UBND tỉnh": 6 };
  const good = (ticked: Readonly<Record<string, number>>, n = 39) => {
    const grid = people(n, ticked);
    // Whoever is not excellent is good.
    const values = grid.values.map((row, index) =>
      index > 0 && row[2] === "" ? row.map((value, column) => (column === 3 ? "x" : value)) : row,
    );
    return { ...grid, values };
  };
  const units = {
    "Sở Công Thương": ["HTXSNV", "Cờ thi đua UBND tỉnh", "Bằng khen Bộ"],
    "Văn phòng Sở": ["HTXSNV", "Tập thể LĐTT", "Tập thể LĐXS"],
    "Thanh tra Sở": ["HTTNV", "Tập thể LĐTT", "Bằng khen UBND tỉnh"],
  };

  it("is met by the least numbers", () => {
    expect(missed(plan, 2024, [good(met), collectives(units)])).toEqual([]);
  });

  it.each([
    ["advanced-worker-share", { ...met, LĐTT: 38 }],
    ["grassroots-fighter-share", { ...met, CSTĐCS: 5 }],
    ["excellent-commended-share", { ...met, HTXSNV: 5 }],
    ["merit-certificate-share", { ...met, "Bằng khen UBND tỉnh": 5 }],
    ["department-certificate-share", { ...met, "Giấy khen Giám đốc Sở": 19 }],
  ])("misses %s by one", (rule, ticked) => {
    expect(missed(plan, 2024, [good(ticked), collectives(units)])).toEqual([rule]);
  });

  it("counts who is excellent without an award among the excellent only", () => {
    const { findings } = check(
      [good({ ...met, HTXSNV: 39, "Giấy khen Giám đốc Sở": 0, "Bằng khen UBND tỉnh": 0 }), collectives(units)],
      { plan, year: 2024 },
    );
    const data = findings.find(({ ruleId }) => ruleId === "plan-excellent-commended-share")?.data;
    expect(data).toMatchObject({ k: 0, x: 39, need: 6, n: 39 });
  });

  it("misses the level of one person", () => {
    const grid = good(met);
    const values = grid.values.map((row, index) =>
      index === 39 ? row.map((value, column) => (column === 3 ? "" : value)) : row,
    );
    expect(missed(plan, 2024, [{ ...grid, values }, collectives(units)])).toEqual(["good-level-share"]);
  });

  it("counts a unit with title and Bằng khen once, and the agency not among the units", () => {
    const once = {
      ...units,
      "Sở Công Thương": [...units["Sở Công Thương"], "Bằng khen UBND tỉnh"],
      "Văn phòng Sở": [...units["Văn phòng Sở"], "Bằng khen UBND tỉnh"],
      "Thanh tra Sở": ["HTTNV", "Tập thể LĐTT"],
    };
    expect(missed(plan, 2024, [good(met), collectives(once)])).toEqual(["collective-count"]);
  });

  it("misses one award of the agency", () => {
    const without = { ...units, "Sở Công Thương": ["HTXSNV", "Bằng khen Bộ"] };
    expect(missed(plan, 2024, [good(met), collectives(without)])).toEqual(["agency-award"]);
  });

  it("only notes that the agency has no row", () => {
    const others = { "Văn phòng Sở": units["Văn phòng Sở"], "Thanh tra Sở": units["Thanh tra Sở"] };
    const { findings } = check([good(met), collectives(others)], { plan, year: 2024 });
    expect(findings.filter(({ ruleId }) => ruleId === "plan-agency-award")).toMatchObject([
      { ruleId: "plan-agency-award", messageId: "noRow", severity: "info", verdict: "unproven" },
    ]);
  });
});

describe("ha-tinh-home-affairs-2022", () => {
  const plan = known("ha-tinh-home-affairs-2022");
  // 20 people: 15 % are 3. Six units: 20 % are 1.2.
  const met = {
    HTXSNV: 3,
    HTTNV: 0,
    LĐTT: 20,
    CSTĐCS: 3,
    "Bằng khen UBND tỉnh": 2,
    "Bằng khen Bộ": 0,
    "Bằng khen Thủ tướng": 1,
  };
  const table = (ticked: Readonly<Record<string, number>>) => {
    const grid = people(20, ticked);
    const values = grid.values.map((row, index) => {
      if (index === 0) return row;
      return row.map((value, column) =>
        column === 3 && row[2] === "" ? "x" : column === 8 && index === 20 && !("noMinistry" in ticked) ? "x" : value,
      );
    });
    return { ...grid, values };
  };
  const unit = ["HTTNV", "Tập thể LĐTT"];
  const units: Readonly<Record<string, readonly string[]>> = {
    "Tập thể Sở": ["HTXSNV", "Bằng khen UBND tỉnh"],
    "Văn phòng Sở": ["HTXSNV", "Tập thể LĐTT", "Tập thể LĐXS", "Bằng khen UBND tỉnh"],
    "Thanh tra Sở": ["HTXSNV", "Tập thể LĐTT", "Tập thể LĐXS", "Bằng khen Bộ"],
    "Phòng Tổ chức": [...unit, "Cờ thi đua UBND tỉnh"],
    "Phòng Cải cách hành chính": unit,
    "Ban Tôn giáo": unit,
    "Trung tâm Lưu trữ": unit,
  };

  it("is met by the least numbers, a Bằng khen of the ministry counting as one of the province does", () => {
    expect(missed(plan, 2022, [table(met), collectives(units)])).toEqual([]);
  });

  it.each([
    ["advanced-worker-share", { ...met, LĐTT: 19 }],
    ["grassroots-fighter-share", { ...met, CSTĐCS: 2 }],
    ["merit-certificate-share", { ...met, "Bằng khen UBND tỉnh": 1 }],
    ["prime-minister-merit-count", { ...met, "Bằng khen Thủ tướng": 0 }],
  ])("misses %s by one", (rule, ticked) => {
    expect(missed(plan, 2022, [table(ticked), collectives(units)])).toEqual([rule]);
  });

  it.each([
    ["advanced-collective-share", { ...units, "Ban Tôn giáo": ["HTTNV"] }],
    ["excellent-collective-share", { ...units, "Thanh tra Sở": ["HTXSNV", "Tập thể LĐTT", "Bằng khen Bộ"] }],
    ["collective-count", { ...units, "Thanh tra Sở": ["HTXSNV", "Tập thể LĐTT", "Tập thể LĐXS"] }],
    ["collective-count", { ...units, "Phòng Tổ chức": unit }],
    ["agency-award", { ...units, "Tập thể Sở": ["HTXSNV"] }],
    ["agency-award", { ...units, "Tập thể Sở": ["HTTNV", "Cờ thi đua UBND tỉnh"] }],
  ])("misses %s by one unit", (rule, table_) => {
    expect(missed(plan, 2022, [table(met), collectives(table_)])).toEqual([rule]);
  });

  it("allows two or three units with a Bằng khen, not four", () => {
    const more = (...names: readonly string[]) => ({
      ...units,
      ...Object.fromEntries(names.map((own) => [own, [...unit, "Bằng khen Bộ"]])),
    });
    expect(missed(plan, 2022, [table(met), collectives(more("Ban Tôn giáo"))])).toEqual([]);
    expect(missed(plan, 2022, [table(met), collectives(more("Ban Tôn giáo", "Trung tâm Lưu trữ"))])).toEqual([
      "collective-count",
    ]);
  });
});
