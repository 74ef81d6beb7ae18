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
      { at: "deadlines[1].daysAfterMeeting", expected: "number" },
      { at: "meeting[0]", expected: "meeting" },
      { at: "allowed[0]", expected: "honor" },
      { at: "notTickable", expected: "list" },
    ],
  });
});

it("wants an object", () => {
  expect(readPlanJson([])).toMatchObject({ problems: expect.arrayContaining([{ at: "", expected: "object" }]) });
});
