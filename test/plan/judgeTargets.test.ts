import type { Feasibility } from "../../src/plan/feasibility";
import type { Edge } from "../../src/plan/possible";
import { judgeTargets } from "../../src/plan/judgeTargets";
import type { CountTarget } from "../../src/plan/Plan";
import { ruleFor } from "../../src/plan/ruleFor";
import { gatherRegister } from "../../src/registration/gatherRegister";
import { planWith } from "../support/planWith";

const target: CountTarget = {
  rule: "plan-advanced-worker-share",
  quote: "c",
  measure: "advanced-worker",
  of: "people",
  demand: { op: ">=", value: 15, unit: "percent" },
};

const edge = (evidence: Edge["evidence"]): Edge => ({
  by: "law",
  cites: [],
  evidence,
  measure: "advanced-worker",
  of: "people",
  demand: { op: "<=", value: 1, unit: "count" },
  size: 3,
  value: 1,
  room: 0,
});

function possible(min: number, max: number, parts: Partial<Feasibility> = {}): Feasibility {
  const base = {
    unit: undefined,
    size: 3,
    measure: "advanced-worker",
    actual: 0,
    floors: [],
    ceilings: [],
    workers: 0,
  } as const;
  return { ...base, min, max, ...parts };
}

const feasible = (...of: readonly Feasibility[]) =>
  judgeTargets(planWith({ target }), gatherRegister([]), of).map((judged) => judged.feasible);

it.each([
  ["a number fits", [possible(1, 1)], true],
  ["no number fits", [possible(2, 1)], false],
  ["no number fits one unit", [possible(2, 1, { unit: "Phòng A" }), possible(0, 3)], true],
  ["no number fits something else", [possible(2, 1, { measure: "good-level" })], true],
  ["nothing is known", [], true],
  [
    "no number fits two confirmed clauses",
    [possible(2, 1, { clash: { floor: edge("confirmed"), ceiling: edge("confirmed"), compromise: 1 } })],
    false,
  ],
  [
    "the ceiling is not confirmed",
    [possible(2, 1, { clash: { floor: edge("confirmed"), ceiling: edge("unconfirmed"), compromise: 1 } })],
    true,
  ],
  [
    "the floor is not confirmed",
    [possible(2, 1, { clash: { floor: edge("unconfirmed"), ceiling: edge("confirmed"), compromise: 1 } })],
    true,
  ],
] as const)("where %s the target is possible: %#", (_, of, expected) => {
  expect(feasible(...of)).toEqual([expected]);
});

it.each([
  ["advanced-worker", "percent", "plan-advanced-worker-share"],
  ["advanced-worker", "count", "plan-advanced-worker-share"],
  ["provincial-fighter", "percent", "plan-grassroots-fighter-share"],
  ["advanced-collective", "percent", "plan-advanced-collective-share"],
  ["advanced-collective", "count", "plan-collective-count"],
  ["excellent-collective", "percent", "plan-excellent-collective-share"],
  ["excellent-collective", "count", "plan-collective-count"],
  ["provincial-flag", "percent", "plan-collective-count"],
  ["provincial-flag", "count", "plan-collective-count"],
] as const)("a target on %s, a %s, is held by %s", (measure, unit, rule) => {
  expect(ruleFor(measure, { op: ">=", value: 1, unit })).toBe(rule);
});
