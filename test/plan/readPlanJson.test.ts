import { plans } from "../../src/plan/plans";
import { readPlanJson } from "../../src/plan/readPlanJson";

it.each(plans.map((plan) => [plan.id, plan] as const))("reads what is in %s out of JSON", (_, plan) => {
  const { source, regime, ...rest } = plan;
  void regime;
  const reading = readPlanJson(JSON.parse(JSON.stringify({ ...rest, source: source.text })));
  expect(reading).toEqual({ plan: { ...rest, source } });
});

it("tells every mistake and its place", () => {
  const reading = readPlanJson({
    id: "a",
    issuer: "",
    name: "Kế hoạch",
    targets: [
      { quote: "q", measure: "sáng kiến", demand: { op: "~", value: -1, unit: "người" } },
      { quote: "q", measure: "merit", of: "ai đó", demand: { op: "between", value: 1, unit: "count" } },
      { quote: "q", needs: [["cờ"]] },
    ],
    deadlines: [
      { for: "gì", what: "w", quote: "q", before: "2021-06-31" },
      { for: "report", what: "w", quote: "q", daysAfterMeeting: "14" },
    ],
    meeting: [{ quote: "q" }],
    allowed: ["cờ"],
    notTickable: "không",
  });
  expect(reading).toEqual({
    problems: [
      { at: "issuer", expected: "text" },
      { at: "targets[0].demand.op", expected: "comparison" },
      { at: "targets[0].demand.value", expected: "number" },
      { at: "targets[0].demand.unit", expected: "unit" },
      { at: "targets[0].measure", expected: "measure" },
      { at: "targets[1].demand.upTo", expected: "number" },
      { at: "targets[1].of", expected: "population" },
      { at: "targets[2].needs[0][0]", expected: "honor" },
      { at: "deadlines[0].for", expected: "due" },
      { at: "deadlines[0].before", expected: "date" },
      { at: "deadlines[1].daysAfterMeeting", expected: "whole" },
      { at: "meeting[0]", expected: "meeting" },
      { at: "allowed[0]", expected: "honor" },
      { at: "notTickable", expected: "list" },
    ],
  });
});

it("wants an object", () => {
  expect(readPlanJson([])).toMatchObject({ problems: expect.arrayContaining([{ at: "", expected: "object" }]) });
});

const whole = { id: "a", name: "Kế hoạch", issuer: "Sở" };
const demand = { op: ">=", value: 15, unit: "percent" };

/** What is wrong with a plan that is right but for these. */
const problemsOf = (parts: object) => {
  const reading = readPlanJson({ ...whole, ...parts });
  return "problems" in reading ? reading.problems.map(({ at, expected }) => `${at} ${expected}`) : [];
};

it.each([
  ["nothing but its name", {}, []],
  ["a name of spaces", { name: "  " }, ["name text"]],
  ["a source that is no text", { source: 1 }, ["source text"]],
  ["targets that are no list", { targets: {} }, ["targets list"]],
  [
    "a target that is none",
    { targets: [null] },
    [
      "targets[0] object",
      "targets[0].quote text",
      "targets[0].demand object",
      "targets[0].demand.op comparison",
      "targets[0].demand.value number",
      "targets[0].demand.unit unit",
      "targets[0].measure measure",
    ],
  ],
  ["a target that is a list", { targets: [[]] }, expect.arrayContaining(["targets[0] object"])],
  ["a target that is text", { targets: ["15%"] }, expect.arrayContaining(["targets[0] object"])],
  ["a share of nothing", { targets: [{ quote: "q", measure: "merit", demand: { ...demand, value: 0 } }] }, []],
  [
    "numbers in words",
    {
      targets: [
        { quote: "q", measure: "merit", demand: { ...demand, value: "150" } },
        { quote: "q", measure: "merit", demand: { op: "between", value: "3", upTo: 2, unit: "count" } },
        { quote: "q", measure: "merit", demand: { op: "between", value: 3, upTo: "2", unit: "count" } },
      ],
    },
    ["targets[0].demand.value number", "targets[1].demand.value number", "targets[2].demand.upTo number"],
  ],
  [
    "ranges of one number, and of more than a hundred",
    {
      targets: [
        { quote: "q", measure: "merit", demand: { op: "between", value: 3, upTo: 3, unit: "count" } },
        { quote: "q", measure: "merit", demand: { op: "between", value: 90, upTo: 110, unit: "count" } },
      ],
    },
    [],
  ],
  ["a measure that is no text", { targets: [{ quote: "q", measure: 1, demand }] }, ["targets[0].measure measure"]],
  ["needs that are no list", { targets: [{ quote: "q", needs: "excellent" }] }, ["targets[0].needs list"]],
  ["a need that is no list", { targets: [{ quote: "q", needs: ["excellent"] }] }, ["targets[0].needs[0] list"]],
  [
    "dates that are none",
    {
      deadlines: ["2022-3-15", "2022-03-15T00:00", "x2022-03-15", 20220315].map((before) => ({
        for: "report",
        what: "w",
        quote: "q",
        before,
      })),
    },
    [0, 1, 2, 3].map((index) => `deadlines[${index}].before date`),
  ],
  [
    "shares of more than all, and a range whose end comes first",
    {
      targets: [
        { quote: "q", measure: "merit", demand: { op: ">=", value: 150, unit: "percent" } },
        { quote: "q", measure: "merit", demand: { op: "between", value: 90, upTo: 110, unit: "percent" } },
        { quote: "q", measure: "merit", demand: { op: "between", value: 3, upTo: 2, unit: "count" } },
        { quote: "q", measure: "merit", demand: { op: ">=", value: 150, unit: "count" } },
      ],
      meeting: [{ quote: "q", aboutPercentModels: 170 }],
    },
    [
      "targets[0].demand.value share",
      "targets[1].demand.upTo share",
      "targets[2].demand.upTo upTo",
      "meeting[0].aboutPercentModels share",
    ],
  ],
  [
    "a share of units in people, and of people in units",
    {
      targets: [
        { quote: "q", measure: "merit", of: "collectives", demand },
        { quote: "q", measure: "advanced-collective", of: "people", demand },
      ],
    },
    ["targets[0].of population", "targets[1].of population"],
  ],
  [
    "numbers that nobody can be, and a year that is none",
    {
      year: "2022",
      targets: [
        { quote: "q", measure: "merit", demand: { op: ">=", value: 2.5, unit: "count" } },
        { quote: "q", measure: "merit", demand: { op: "between", value: 2, upTo: 2.5, unit: "count" } },
        { quote: "q", measure: "merit", demand: { op: ">=", value: 12.5, unit: "percent" } },
      ],
      deadlines: [{ for: "report", what: "w", quote: "q", daysAfterMeeting: -14 }],
      meeting: [
        { quote: "q", mostDelegates: -1 },
        { quote: "q", plenaryBelow: 199.5 },
        { quote: "q", aboutPercentModels: -70 },
      ],
    },
    [
      "year year",
      "targets[0].demand.value whole",
      "targets[1].demand.upTo whole",
      "deadlines[0].daysAfterMeeting whole",
      "meeting[0] meeting",
      "meeting[1] meeting",
      "meeting[2] meeting",
    ],
  ],
  [
    "a year, shares with a fraction, and none",
    {
      year: 2022,
      targets: [{ quote: "q", measure: "merit", demand: { op: "between", value: 12.5, upTo: 17.5, unit: "percent" } }],
      deadlines: [{ for: "report", what: "w", quote: "q", daysAfterMeeting: 0 }],
      meeting: [{ quote: "q", mostDelegates: 0 }],
    },
    [],
  ],
  ["a date that is left open", { deadlines: [{ for: "closing", what: "w", quote: "q", before: null }] }, []],
  ["a meeting that is no list", { meeting: {} }, ["meeting list"]],
  ["a term without a number", { meeting: [{ quote: "q", mostDelegates: "150" }] }, ["meeting[0] meeting"]],
  ["honors that are no list", { allowed: {} }, ["allowed list"]],
  ["something else that is no text", { notTickable: [1] }, ["notTickable[0] text"]],
])("tells what is wrong with %s", (_, parts, problems) => {
  expect(problemsOf(parts)).toEqual(problems);
});

it("fills in what may be left out, and leaves out what is not there", () => {
  expect(readPlanJson(whole)).toEqual({
    plan: { ...whole, source: { article: "", text: "Kế hoạch" }, targets: [], deadlines: [], notTickable: [] },
  });
  const reading = readPlanJson({
    ...whole,
    targets: [
      { quote: "a", measure: "merit", demand: { ...demand, upTo: "20" } },
      { quote: "b", measure: "advanced-collective", demand, note: 1 },
      { quote: "c", measure: "merit", demand, of: "officials", note: "n" },
    ],
    deadlines: [{ for: "report", what: "w", quote: "q", before: "2022-03-15" }],
    allowed: ["excellent", "advanced-worker"],
  });
  expect(reading).toMatchObject({
    plan: {
      targets: [{ of: "people" }, { of: "collectives" }, { of: "officials", note: "n" }],
      allowed: ["advanced-worker"],
    },
  });
  if (!("plan" in reading)) throw new Error("not read");
  expect(reading.plan.targets[0]).not.toHaveProperty("demand.upTo");
  expect(reading.plan.targets[1]).not.toHaveProperty("note");
  expect(reading.plan.deadlines).toEqual([{ for: "report", what: "w", quote: "q", before: "2022-03-15" }]);
});

it.each([
  [{ op: ">=", value: 1 }, 1],
  [{ op: ">", value: 1 }, 1],
  [{ op: "=", value: 1 }, 1],
  [{ op: "<=", value: 1 }, 1],
  [{ op: "between", value: 1, upTo: 2 }, 1],
  [{ op: "<", value: 1 }, 0],
])("of the comparison %j reads %i targets", (compared, count) => {
  const reading = readPlanJson({
    ...whole,
    targets: [{ quote: "q", measure: "merit", demand: { ...compared, unit: "count" } }],
  });
  expect("plan" in reading ? reading.plan.targets.map((target) => "demand" in target && target.demand) : []).toEqual(
    count === 0 ? [] : [{ ...compared, unit: "count" }],
  );
});
