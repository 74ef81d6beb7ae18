import { type Clause, clausesFor } from "../../src/plan/clauses";
import type { LegalLimit } from "../../src/plan/Limit";
import type { MeasureId } from "../../src/plan/measures";
import type { CountTarget, Plan } from "../../src/plan/Plan";
import { gatherRegister } from "../../src/registration/gatherRegister";
import { planWith } from "../support/planWith";
import { registers } from "../support/register";

const people = `
  | TT | Họ và tên | HTXSNV | LĐTT | CSTĐCS |
  | I  | Phòng A   |        |      |        |
  | 1  | Người a   | x      | x    |        |
  | 2  | Người b   | x      | x    |        |
  | II | Phòng B   |        |      |        |
  | 1  | Người c   | x      | x    |        |`;
const table = (...rows: readonly string[]) => `
  A/ TẬP THỂ
  | TT | Tên tập thể | HTXSNV | Tập thể LĐTT | Tập thể LĐXS |
  ${rows.join("\n")}
  B/ CÁ NHÂN${people}`;

const limit = (value: number, more: Partial<LegalLimit> = {}): LegalLimit => ({
  rule: "one",
  measure: "grassroots-fighter",
  of: "people",
  demand: { op: ">=", value, unit: "count" },
  cites: [{ article: `Điều ${value}`, text: "Luật" }],
  evidence: "confirmed",
  ...more,
});

const target = (measure: MeasureId, more: Partial<CountTarget> = {}): CountTarget => ({
  rule: "plan-good-level-share",
  quote: measure,
  measure,
  of: "people",
  demand: { op: ">=", value: 100, unit: "percent" },
  ...more,
});

/** What binds the agency and each unit: by what, measure, comparison and value. */
function clauses(sheet: string, limits: readonly LegalLimit[], targets: readonly CountTarget[] = []) {
  const register = gatherRegister(registers(sheet));
  const plan: Plan = { ...planWith({}), targets };
  const { ofAgency, ofUnit } = clausesFor({
    ...register,
    plan,
    limits: limits.map(({ inUnit, ...rest }) => ({
      ...rest,
      ...(inUnit && { inUnit: register.units.find(({ name }) => name === inUnit.name) ?? inUnit }),
    })),
  });
  return { agency: ofAgency.map(shown), units: register.units.map((unit) => ofUnit(unit).map(shown)) };
}

const shown = ({ by, measure, demand: { op, value } }: Clause) => `${by} ${measure} ${op} ${value}`;
const unit = (name: string) => ({ inUnit: { name } as NonNullable<LegalLimit["inUnit"]> });

it("a target that asks for everybody is asked of each unit, and no other", () => {
  const everybody = target("good-level");
  const others = [
    target("advanced-worker", { demand: { op: ">=", value: 90, unit: "percent" } }),
    target("excellent-level", { demand: { op: "<=", value: 100, unit: "percent" } }),
    target("merit", { demand: { op: ">=", value: 100, unit: "count" } }),
    target("advanced-collective", { of: "collectives" }),
  ];
  expect(clauses(people, [], [everybody, ...others])).toEqual({
    agency: [
      "plan good-level >= 100",
      "plan advanced-worker >= 90",
      "plan excellent-level <= 100",
      "plan merit >= 100",
      "plan advanced-collective >= 100",
    ],
    units: [["plan good-level >= 100"], ["plan good-level >= 100"]],
  });
});

it("what a title asks binds the units that register it, and adds up for the agency", () => {
  const sheet = table("| 1 | Phòng A | x | x | x |", "| 2 | Phòng B | x | x | |", "| 3 | | x | x | x |");
  expect(clauses(sheet, [limit(1, { forTitle: "excellent-collective" })])).toEqual({
    agency: ["law grassroots-fighter >= 1"],
    units: [["law grassroots-fighter >= 1"], [], []],
  });
});

it("what binds the agency binds no unit of it", () => {
  expect(clauses(people, [limit(2)])).toEqual({ agency: ["law grassroots-fighter >= 2"], units: [[], []] });
});

it("a share of the advanced workers, whose number is open, does not add up", () => {
  expect(clauses(people, [limit(1, { ...unit("Phòng A"), of: "advanced-workers" })]).agency).toEqual([]);
});

it("a limit that leaves a unit all it has adds nothing", () => {
  const demand = { op: "<=", value: 2, unit: "count" } as const;
  expect(clauses(people, [limit(2, { ...unit("Phòng A"), demand })]).agency).toEqual([]);
});

it("the only collective, of whose name there are no people, stands for all of them", () => {
  const sheet = `
    A/ TẬP THỂ
    | TT | Tên tập thể  | HTXSNV | Tập thể LĐTT | Tập thể LĐXS |
    | 1  | Văn phòng Sở | x      | x            | x            |
    B/ CÁ NHÂN
    | TT | Họ và tên | HTXSNV | LĐTT | CSTĐCS |
    | 1  | Người a   | x      | x    |        |
    | 2  | Người b   | x      | x    |        |`;
  expect(clauses(sheet, [limit(1, { forTitle: "excellent-collective" })]).agency).toEqual([
    "law grassroots-fighter >= 1",
  ]);
});

it("the only collective stands for all of them, though they are listed in units of other names", () => {
  const sheet = table("| 1 | Chi cục Kiểm lâm | x | x | x |");
  expect(clauses(sheet, [limit(1, { forTitle: "excellent-collective" })]).agency).toEqual([
    "law grassroots-fighter >= 1",
  ]);
});

it("what plan and law ask for alike is the plan's", () => {
  const asked = clauses(people, [limit(2, unit("Phòng A"))], [target("grassroots-fighter")]);
  expect(asked.agency).toEqual(["plan grassroots-fighter >= 100", "plan grassroots-fighter >= 3"]);
});

it("what adds up cites each limit that binds, is in doubt with one of them, and is the plan's with one of the plan", () => {
  const register = gatherRegister(registers(people));
  const [a, b] = register.units;
  if (!a || !b) throw new Error("two units");
  const summed = (...limits: readonly LegalLimit[]) =>
    clausesFor({ ...register, plan: planWith({}), limits }).ofAgency.map(({ cites, evidence, demand, by }) => [
      cites.map(({ article }) => article),
      evidence,
      demand.value,
      by,
    ]);
  expect(
    summed(limit(1, { inUnit: a }), limit(2, { inUnit: a }), limit(1, { inUnit: b, evidence: "unconfirmed" })),
  ).toEqual([[["Điều 2", "Điều 1"], "unconfirmed", 3, "law"]]);
  expect(summed(limit(1, { inUnit: a }), limit(1, { inUnit: b }))).toEqual([
    [["Điều 1", "Điều 1"], "confirmed", 2, "law"],
  ]);
  const plan = { ...planWith({}), targets: [target("grassroots-fighter")] };
  const both = clausesFor({ ...register, plan, limits: [limit(1, { inUnit: a })] }).ofAgency;
  expect(both.map(({ by, demand, cites }) => [by, demand.value, cites.length])).toEqual([
    ["plan", 100, 1],
    ["plan", 3, 1],
  ]);
});
