import { figuresOf } from "../../src/rules/figuresOf";

it("takes the figures out of an enactment, nested ones by their own names after its own, and nothing of its source", () => {
  const enactment = {
    cites: [{ article: "Điều 1", text: "Luật" }],
    evidence: "unconfirmed",
    severity: "info",
    from: "2023-09-15",
    years: 3,
    strict: true,
    nothing: null,
    share: { percent: 70, of: "people", years: 1 },
    unconfirmedPart: "phần về tập thể",
  } as const;
  expect(figuresOf(enactment)).toEqual({ years: 3, strict: "true", nothing: "null", percent: 70, of: "people" });
});
