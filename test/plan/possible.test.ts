import type { Clause } from "../../src/plan/clauses";
import { outOfReach } from "../../src/plan/feasibility";
import { type MeasureId } from "../../src/plan/measures";
import type { Population } from "../../src/plan/Plan";
import { possible } from "../../src/plan/possible";

/** What is possible of one measure where there are so many people, of whom so many are registered. */
function possibleOf(measure: MeasureId, clauses: readonly Clause[], people = 10, registered = 0, workers = 4) {
  const sizes: Readonly<Record<Population, number>> = {
    people,
    officials: people,
    "advanced-workers": workers,
    collectives: 3,
  };
  const rows = possible(clauses, { size: (of) => sizes[of], count: () => registered });
  const row = rows.find((one) => one.measure === measure);
  if (!row) throw new Error(`nothing is asked of ${measure}`);
  return row;
}

const clause = (
  by: "law" | "plan",
  op: ">=" | "<=" | "=",
  value: number,
  of: "people" | "advanced-workers",
  measure: MeasureId = "grassroots-fighter",
): Clause => ({
  by,
  cites: [],
  evidence: "confirmed",
  measure,
  of,
  demand: { op, value, unit: "percent" },
});

/** Every number of workers and of fighters among them, held against each clause as a fraction. */
function bruteForce(n: number, workers: readonly Clause[], fighters: readonly Clause[]) {
  const holds =
    (count: number, k: number) =>
    ({ demand: { op, value }, of }: Clause) => {
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
    [clause("plan", "=", 100, "people", "advanced-worker")],
    [clause("plan", ">=", 15, "advanced-workers"), clause("law", "<=", 15, "advanced-workers")],
  ],
  "any number of LĐTT": [
    [],
    [clause("plan", ">=", 15, "advanced-workers"), clause("law", "<=", 15, "advanced-workers")],
  ],
  "a ceiling on everybody beside a floor on the LĐTT": [
    [clause("law", ">=", 70, "people", "advanced-worker")],
    [clause("plan", ">=", 15, "advanced-workers"), clause("law", "<=", 20, "people")],
  ],
  "a floor on everybody": [
    [clause("law", ">=", 70, "people", "advanced-worker")],
    [clause("plan", ">=", 12, "people"), clause("law", "<=", 15, "advanced-workers")],
  ],
} as const;

it.each(Object.entries(situations))(
  "finds under %s what trying every number finds, for 1 to 200 people",
  (_, [workers, fighters]) => {
    for (let n = 1; n <= 200; n++) {
      const { min, max, clash } = possibleOf("grassroots-fighter", [...workers, ...fighters], n);
      const expected = bruteForce(n, workers, fighters);
      expect([n, min <= max ? { min, max } : undefined]).toEqual([n, expected]);
      expect([n, clash !== undefined]).toEqual([n, expected === undefined]);
    }
  },
);

const count = (by: "law" | "plan", op: ">=" | "<=", value: number): Clause => ({
  by,
  cites: [],
  evidence: "confirmed",
  measure: "prime-minister-merit",
  of: "people",
  demand: { op, value, unit: "count" },
});

describe("of shares of the Lao động tiên tiến that are at odds", () => {
  const floor = clause("plan", ">=", 20, "advanced-workers");
  const ceiling = clause("law", "<=", 15, "advanced-workers");

  it.each(["confirmed", "unconfirmed"] as const)(
    "an agency that has some can keep none, whatever their number: %s",
    (evidence) => {
      const { min, max, clash } = possibleOf("grassroots-fighter", [floor, { ...ceiling, evidence }]);
      expect(min).toBeGreaterThan(max);
      expect(clash).toBeDefined();
    },
  );

  it.each(["confirmed", "unconfirmed"] as const)("one that has none may go on without: %s", (evidence) => {
    const { min, max } = possibleOf("grassroots-fighter", [floor, { ...ceiling, evidence }], 10, 0, 0);
    expect([min, max]).toEqual([0, 0]);
  });

  it.each([
    ["two floors", [floor, clause("plan", ">=", 15, "advanced-workers")]],
    [
      "two ceilings",
      [clause("plan", ">=", 10, "advanced-workers"), clause("law", "<=", 20, "advanced-workers"), ceiling],
    ],
    ["a number", [floor, { ...ceiling, demand: { op: "<=", value: 10, unit: "count" } } satisfies Clause]],
  ] as const)("%s beside a share are not, so that none is still possible", (_, clauses) => {
    expect(possibleOf("grassroots-fighter", clauses, 20).min).toBe(0);
  });

  it("a share of a part leaves the whole free where there are no Lao động tiên tiến", () => {
    const part = clause("law", ">=", 10, "advanced-workers", "provincial-fighter");
    const whole = { ...clause("plan", "<=", 25, "people"), measure: "grassroots-fighter" } as const;
    expect(possibleOf("grassroots-fighter", [part, whole], 20)).toMatchObject({ min: 0, max: 5 });
  });

  it("those of different measures, or that meet, are not", () => {
    const { min, max } = possibleOf("grassroots-fighter", [clause("plan", ">=", 15, "advanced-workers"), ceiling]);
    expect([min, max]).toEqual([0, 0]);
    expect(possibleOf("grassroots-fighter", [floor, clause("law", "<=", 10, "people")], 20)).toMatchObject({
      min: 0,
      max: 2,
    });
    const merit = clause("plan", ">=", 20, "advanced-workers", "merit");
    expect(possibleOf("merit", [merit, ceiling], 20).clash).toBeUndefined();
  });
});

it("says of officials how far those among them are, and that the others may come on top", () => {
  const sizes = { people: 10, officials: 6, "advanced-workers": 5, collectives: 0 };
  const registered = { people: 5, officials: 2, "advanced-workers": 5, collectives: 0 };
  const ofOfficials = (op: ">=" | "<=", measure: MeasureId): Clause => ({
    ...clause("plan", op, 50, "people", measure),
    of: "officials",
  });
  const clauses = [ofOfficials(">=", "merit"), ofOfficials("<=", "merit"), ofOfficials(">=", "provincial-merit")];
  const rows = possible(clauses, { size: (of) => sizes[of], count: (_, of) => registered[of] });
  expect(rows.find(({ measure }) => measure === "merit")).toMatchObject({
    min: 3,
    max: 7,
    floors: [
      { measure: "merit", value: 3, room: 1 },
      { measure: "provincial-merit", value: 3, room: -2 },
    ],
    ceilings: [{ value: 7, room: 1 }],
  });
});

describe("of several clauses", () => {
  it("those of another number leave this one alone, also where they leave one number of Lao động tiên tiến", () => {
    const everybody = clause("plan", "=", 100, "people", "advanced-worker");
    const row = possibleOf("prime-minister-merit", [everybody, count("plan", ">=", 2)]);
    expect(row).toMatchObject({ min: 2, max: 10 });
    expect(row).not.toHaveProperty("clash");
  });

  it("the highest floor and the lowest ceiling count, and each says how far it is", () => {
    const clauses = [count("law", ">=", 2), count("plan", ">=", 4), count("law", "<=", 8), count("plan", "<=", 6)];
    expect(possibleOf("prime-minister-merit", clauses, 10, 5)).toMatchObject({
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
    expect(possibleOf("prime-minister-merit", clauses, 10, 5)).not.toHaveProperty("clash");
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
      expect(possibleOf("prime-minister-merit", clauses)).toMatchObject({
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
    expect(possibleOf("prime-minister-merit", constraints).clash).toMatchObject({ ceiling: { value: 3 }, compromise });
  });

  it("of two that ask for the same the first is named", () => {
    const clauses = [count("plan", ">=", 5), count("law", ">=", 5), count("plan", "<=", 3), count("law", "<=", 3)];
    expect(possibleOf("prime-minister-merit", clauses).clash).toMatchObject({
      floor: { by: "plan" },
      ceiling: { by: "plan" },
    });
  });

  it("everybody is possible", () => {
    expect(possibleOf("prime-minister-merit", [count("plan", ">=", 10)])).toMatchObject({ min: 10, max: 10 });
  });

  it("a floor above all there are clashes with nothing but their number", () => {
    const result = possibleOf("prime-minister-merit", [count("plan", ">=", 12)]);
    expect(result).toMatchObject({ min: 12, max: 10, ceilings: [] });
    expect(result).not.toHaveProperty("clash");
  });

  it("nor does a target from one number to another where there are not so many", () => {
    const target = {
      ...count("plan", ">=", 12),
      demand: { op: "between", value: 12, upTo: 14, unit: "count" },
    } as const;
    const result = possibleOf("prime-minister-merit", [target]);
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
    expect(possibleOf("prime-minister-merit", clauses).clash?.compromise).toBe(compromise);
  });

  it.each([
    ["those floors that ask for more than there are", [count("plan", ">=", 10), count("plan", ">=", 12)], [12]],
    ["none where some number is possible", [count("plan", ">=", 10)], []],
    ["none where two clauses clash", [count("plan", ">=", 12), count("law", "<=", 4)], []],
  ] as const)("out of reach are %s", (_, clauses, values) => {
    const reached = outOfReach(possibleOf("prime-minister-merit", clauses));
    expect(reached.map(({ value }) => value)).toEqual(values);
  });

  it("of collectives their own number is the most", () => {
    expect(
      possibleOf("advanced-collective", [
        { ...count("plan", ">=", 1), measure: "advanced-collective", of: "collectives" },
      ]),
    ).toMatchObject({
      min: 1,
      max: 3,
    });
  });
});
