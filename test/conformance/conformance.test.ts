import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/check";
import { cellAddress } from "../../src/grid/address";
import type { CellValue, Grid } from "../../src/grid/Grid";
import type { Severity } from "../../src/law/Regime";
import type { TickStyle } from "../../src/registration/Registration";
import { rules } from "../../src/rules";

interface Expectation {
  readonly rule: string;
  readonly cell?: string;
  readonly severity: Severity;
}

interface Case {
  readonly name: string;
  readonly year: number;
  readonly reviewDate?: string;
  readonly tickStyle?: TickStyle;
  readonly sheets: readonly { readonly base: string; readonly rows: Readonly<Record<string, string>> }[];
  /** Rules whose findings are all expected, or the name of such a list in the file. */
  readonly only: readonly string[] | string;
  readonly expect: readonly Expectation[];
}

interface Theme {
  readonly about: string;
  readonly scopes: Readonly<Record<string, readonly string[]>>;
  readonly cases: readonly Case[];
}

/** Rules that wait for an option of `check` (plan, history, province) and the one that stands in no list of the law. */
const unwritten: ReadonlySet<string> = new Set([
  "provincial-fighter-record",
  "national-fighter-record",
  "merit-certificate-record",
  "prime-minister-merit-record",
  "labour-order-record",
  "plan-advanced-worker-share",
  "plan-grassroots-fighter-share",
  "plan-good-level-share",
  "plan-excellent-commended-share",
  "plan-merit-certificate-share",
  "plan-department-certificate-share",
  "plan-advanced-collective-share",
  "plan-excellent-collective-share",
  "plan-collective-count",
  "plan-agency-award",
  "plan-prime-minister-merit-count",
  "plan-ceiling-conflict",
  "registration-deadline",
  "report-deadline",
  "local-regulation",
  "name-characters",
  "plan-honor-not-listed",
  "plan-row-unread",
  "evidence-missing",
  "evidence-unclear",
  "initiative-reused",
  "record-doubtful",
  "unit-changed",
]);

const folder = join(__dirname, "cases");
const bases = read<Readonly<Record<string, Readonly<Record<string, string>>>>>(join(__dirname, "bases.json"));
const themes = readdirSync(folder).map((file) => read<Theme>(join(folder, file)));
const cases = themes.flatMap((theme) => theme.cases.map((one) => ({ ...one, only: scopeOf(theme, one) })));

describe.each(themes)("$about", (theme) => {
  it.each(theme.cases)("$name", (one) => {
    const { year, reviewDate, tickStyle } = one;
    const options = { year, ...(reviewDate && { reviewDate }), ...(tickStyle && { tickStyle }) };
    const { findings, checks } = check(one.sheets.map(gridOf), options);
    expect(checks.entries).toBeGreaterThan(0);
    const left = findings.filter(({ ruleId }) => scopeOf(theme, one).includes(ruleId));
    const missing = one.expect.filter((expected) => {
      const index = left.findIndex(
        ({ ruleId, severity, at, related = [] }) =>
          ruleId === expected.rule &&
          severity === expected.severity &&
          (expected.cell === undefined || [at, ...related].map(cellAddress).includes(expected.cell)),
      );
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
    const surplus = left.map(({ ruleId, severity, at }) => ({ rule: ruleId, cell: cellAddress(at), severity }));
    expect({ missing, surplus }).toEqual({ missing: [], surplus: [] });
  });
});

const missing = rules.map(({ id }) => id).filter((id) => !covered(id));

it("has at least 600 cases", () => {
  expect(cases.length).toBeGreaterThanOrEqual(600);
});

it("has a rejecting and an accepting case for each rule but those still to be written", () => {
  expect(missing.filter((id) => !unwritten.has(id))).toEqual([]);
});

it("lists no rule as unwritten that has its cases", () => {
  expect([...unwritten].filter(covered)).toEqual([]);
});

for (const id of missing) it.todo(`has cases for ${id}`);

it("names every case once", () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

it("expects no rule outside the scope of its case", () => {
  const outside = cases.filter(({ only, expect: expected }) => expected.some(({ rule }) => !only.includes(rule)));
  expect(outside).toEqual([]);
});

function covered(id: string): boolean {
  const rejects = (one: Case) => one.expect.some(({ rule }) => rule === id);
  return cases.some(rejects) && cases.some((one) => one.only.includes(id) && !rejects(one));
}

function scopeOf({ scopes }: Theme, { only }: Case): readonly string[] {
  return typeof only === "string" ? (scopes[only] ?? []) : only;
}

function gridOf({ base, rows }: Case["sheets"][number], index: number): Grid {
  const lines = new Map(Object.entries({ ...bases[base], ...rows }).map(([row, line]) => [Number(row), line]));
  const height = Math.max(...lines.keys());
  const values = Array.from({ length: height }, (_, row): readonly CellValue[] =>
    (lines.get(row + 1) ?? "").split("|").map((cell) => cell.trim()),
  );
  return {
    workbook: "a.xlsx",
    sheet: `Đăng ký ${index + 1}`,
    origin: { row: 0, column: 0 },
    values,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    linked: [],
    fonts: new Map(),
  };
}

function read<T>(path: string): T {
  // Outside data enters here; a case of another shape fails its own test.
  return JSON.parse(readFileSync(path, "utf8")) as T;
}
