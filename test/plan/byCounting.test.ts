import { regimeOf } from "../../src/law/regimeOn";
import { feasibility } from "../../src/plan/feasibility";
import type { MeasureId } from "../../src/plan/measures";
import type { CountTarget, Plan } from "../../src/plan/Plan";
import { gatherRegister } from "../../src/registration/gatherRegister";
import type { Register } from "../../src/registration/Registration";
import { rules } from "../../src/rules";
import { limitsOf } from "../../src/validator/limitsOf";
import { planWith } from "../support/planWith";
import { registers } from "../support/register";

/** A unit with its people, of whom some are on a contract, and the title that it registers. */
interface Layout {
  readonly people: number;
  readonly contract: number;
  readonly title: "none" | "TTLĐTT" | "TTLĐXS";
}

/** How many of a unit's officials and contract workers are Lao động tiên tiến, and how many of all these Chiến sĩ thi đua cơ sở. */
interface Choice {
  readonly officials: number;
  readonly workers: number;
  readonly fighters: number;
}

const asks = (measure: MeasureId, of: CountTarget["of"], op: ">=" | "=", value: number) =>
  ({ rule: "plan-advanced-worker-share", quote: "c", measure, of, demand: { op, value, unit: "percent" } }) as const;
const planOf = (...targets: readonly CountTarget[]): Plan => ({ ...planWith({}), targets });

/** Plans beside what they say of all officials, workers and fighters, of so many officials and people. */
const plans = {
  nothing: { plan: planOf(), holds: () => true },
  "all people, and 15 % of the Lao động tiên tiến": {
    plan: planOf(asks("advanced-worker", "people", "=", 100), asks("grassroots-fighter", "advanced-workers", ">=", 15)),
    holds: ({ workers, fighters }: Choice, { people }: Layout) => workers === people && 100 * fighters >= 15 * workers,
  },
  "all officials, and 15 % of all people": {
    plan: planOf(asks("advanced-worker", "officials", "=", 100), asks("grassroots-fighter", "people", ">=", 15)),
    holds: ({ officials, fighters }: Choice, { people, contract }: Layout) =>
      officials === people - contract && 100 * fighters >= 15 * people,
  },
} as const;

const titles = ["none", "TTLĐTT", "TTLĐXS"] as const;
const layouts: (readonly Layout[])[] = [];
for (let first = 1; first <= 8; first++)
  for (const title of titles) {
    layouts.push([{ people: first, contract: first > 3 ? 1 : 0, title }]);
    for (let second = Math.max(1, 7 - first); second <= first && first + second <= 8; second++)
      for (const other of titles)
        layouts.push([
          { people: first, contract: first > 2 ? 2 : 0, title },
          { people: second, contract: 0, title: other },
        ]);
  }

/** Every choice that a unit may make under Luật 2003: more than 50 %, or 70 % and a fighter. */
function choicesOf({ people, contract, title }: Layout): readonly Choice[] {
  const choices: Choice[] = [];
  for (let officials = 0; officials <= people - contract; officials++)
    for (let workers = officials; workers <= officials + contract; workers++)
      for (let fighters = 0; fighters <= workers; fighters++) {
        const isRight =
          title === "none" ||
          (title === "TTLĐTT" ? 100 * workers > 50 * people : 100 * workers >= 70 * people && fighters > 0);
        if (isRight) choices.push({ officials, workers, fighters });
      }
  return choices;
}

function together(units: readonly Layout[]): { readonly all: Layout; readonly choices: readonly Choice[] } {
  const [first, ...others] = units;
  if (!first) throw new Error("no unit");
  return others.reduce<{ readonly all: Layout; readonly choices: readonly Choice[] }>(
    ({ all, choices }, unit) => ({
      all: { ...all, people: all.people + unit.people, contract: all.contract + unit.contract },
      choices: choices.flatMap((one) =>
        choicesOf(unit).map((other) => ({
          officials: one.officials + other.officials,
          workers: one.workers + other.workers,
          fighters: one.fighters + other.fighters,
        })),
      ),
    }),
    { all: first, choices: choicesOf(first) },
  );
}

function hull(numbers: readonly number[]): readonly number[] {
  return [Math.min(...numbers), Math.max(...numbers)];
}

/** The rows of an agency of these units, of whom nobody registers anything yet, and what is possible. */
const agencies = layouts.map((units) => {
  const rows = units.flatMap(({ people, contract }, unit) =>
    Array.from({ length: people }, (_, person) => {
      const position = person < contract ? "Nhân viên hợp đồng" : "Chuyên viên";
      return `| ${person + 1} | Người ${"abcdefgh".charAt(person)} ${unit} | ${position} | Phòng ${unit} | x | | |`;
    }),
  );
  const titled = units.map(
    ({ title }, unit) =>
      `| ${unit + 1} | Phòng ${unit} | x | ${titles.map((one) => (one === title ? "x" : "")).join(" | ")} |`,
  );
  const register = gatherRegister(
    registers(
      [
        "A/ TẬP THỂ",
        "| TT | Tên tập thể | HTXSNV | HTTNV | Tập thể LĐTT | Tập thể LĐXS |",
        ...titled,
        "B/ CÁ NHÂN",
        "| TT | Họ và tên | Chức vụ | Đơn vị | HTXSNV | LĐTT | CSTĐCS |",
        ...rows,
      ].join("\n"),
    ),
  );
  return { units, register, ...together(units) };
});

function possibleIn(register: Register, plan: Plan, fighterCap: number) {
  const limits = limitsOf(rules, { ...register, fighterCap }, regimeOf("law-2003"), "2022-12-31");
  return feasibility({ ...register, plan, limits });
}

describe.each([15, 50])("of at most %i %% fighters among the Lao động tiên tiến", (fighterCap) => {
  it.each(Object.entries(plans))(
    "the numbers of an agency that the plan asks for %s are those that counting every choice finds",
    (_, { plan, holds }) => {
      const wrong = agencies.flatMap(({ units, register, all, choices }) => {
        const allowed = choices.filter(
          (choice) => holds(choice, all) && 100 * choice.fighters <= fighterCap * choice.workers,
        );
        const found = possibleIn(register, plan, fighterCap).filter(({ unit }) => unit === undefined);
        return found.flatMap(({ measure, min, max, clash }) => {
          const expected = hull(allowed.map((one) => one[counted(measure)]));
          const isRight =
            allowed.length > 0 ? min === expected[0] && max === expected[1] : measure === "advanced-worker" || clash;
          return isRight ? [] : [{ units, measure, min, max, expected }];
        });
      });
      expect(wrong).toEqual([]);
    },
  );
});

it("the numbers of a unit are those that it can choose whatever the others do", () => {
  const { plan } = plans["all officials, and 15 % of all people"];
  const wrong = agencies.flatMap(({ units, register }) => {
    const found = possibleIn(register, plan, 15);
    return units.flatMap((unit, index) => {
      const choices = choicesOf(unit).filter(({ officials }) => officials === unit.people - unit.contract);
      const rows = found.filter((row) => row.unit === `Phòng ${index}`);
      const expected = (["advanced-worker", "grassroots-fighter"] as const)
        .slice(0, unit.title === "TTLĐXS" ? 2 : 1)
        .map((measure) => [measure, ...hull(choices.map((one) => one[counted(measure)]))]);
      const shown = rows.map(({ measure, min, max }) => [measure, min, max]);
      return JSON.stringify(shown) === JSON.stringify(expected) ? [] : [{ units, shown, expected }];
    });
  });
  expect(wrong).toEqual([]);
});

function counted(measure: MeasureId): "workers" | "fighters" {
  return measure === "advanced-worker" ? "workers" : "fighters";
}

it("of those with excellent completion, a fifth of the good ones of each unit, as many are commended as counting finds", () => {
  const plan = planOf(asks("excellent-commended", "people", ">=", 15), asks("good-level", "people", ">=", 50));
  const sizes = [[4], [6], [7], [12], [5, 5], [6, 1], [6, 7], [7, 12], [12, 12]];
  const wrong = sizes.flatMap((units) => {
    const register = gatherRegister(
      registers(
        [
          "| TT | Họ và tên | Đơn vị | HTXSNV | HTTNV | LĐTT |",
          ...units.flatMap((people, unit) =>
            Array.from({ length: people }, (_, person) => `| ${person + 1} | Người | Phòng ${unit} | | x | |`),
          ),
        ].join("\n"),
      ),
    );
    const most = units.reduce((sum, people) => sum + mostExcellent(people), 0);
    const all = units.reduce((sum, people) => sum + people, 0);
    const commended = numbersTo(most).filter((number) => 100 * number >= 15 * all);
    const expected =
      commended.length === 0
        ? { "excellent-commended": "clash", "excellent-level": "clash" }
        : { "excellent-commended": hull(commended), "excellent-level": hull(commended) };
    const limits = limitsOf(rules, register, regimeOf("decree-152-2025"), "2026-08-01");
    const rows = feasibility({ ...register, plan, limits }).filter(({ unit }) => unit === undefined);
    const found = Object.fromEntries(
      rows.flatMap(({ measure, min, max, clash }) =>
        measure in expected ? [[measure, clash ? "clash" : [min, max]]] : [],
      ),
    );
    return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ units, found, expected }];
  });
  expect(wrong).toEqual([]);
});

function mostExcellent(people: number): number {
  return Math.max(...numbersTo(people).filter((excellent) => 100 * excellent <= 20 * (people - excellent)));
}

function numbersTo(most: number): readonly number[] {
  return Array.from({ length: most + 1 }, (_, number) => number);
}
