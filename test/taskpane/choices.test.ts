import { type Choices, choicesIn, optionsOf, withoutGaps } from "../../src/taskpane/choices";

const all: Choices = {
  year: 2024,
  regime: "law-2022",
  reviewDate: "2024-12-31",
  tickStyle: "cumulative",
  profile: "quang-nam-2021",
  excellentOf: "all",
  fighterCap: 20,
  plan: "ha-tinh-industry-2024",
};

describe("what the user settled about a workbook", () => {
  it("is read from the workbook as it was kept", () => {
    expect(choicesIn(JSON.parse(JSON.stringify([all])))).toEqual(all);
    expect(choicesIn([{ plan: "none" }])).toEqual({ plan: "none" });
  });

  it.each([
    ["nothing", undefined],
    ["no list", { regime: "law-2022" }],
    ["an empty list", []],
    ["a text", ["law-2022"]],
    ["null", [null]],
    ["a share above all", [{ fighterCap: 101 }]],
    ["a year of another age", [{ year: 24 }]],
    ["a year that is no number", [{ year: "2024" }]],
    [
      "what no share can be, or nobody may choose",
      [
        {
          fighterCap: "20",
          regime: "law-1999",
          tickStyle: 1,
          profile: "__proto__",
          plan: "constructor",
          reviewDate: "mai",
        },
      ],
    ],
  ])("is nothing in %s", (_, data) => {
    expect(choicesIn(data)).toEqual({});
  });

  it("is kept without what is left open", () => {
    expect(withoutGaps({ regime: undefined, plan: "none" })).toEqual({ plan: "none" });
  });

  it("is what the engine is told", () => {
    const { plan, ...others } = all;
    expect(optionsOf(all)).toEqual({ ...others, plan: expect.objectContaining({ id: plan }) as unknown });
    expect(optionsOf({ plan: "none" })).toEqual({ plan: "none" });
    expect(optionsOf({})).toEqual({});
  });
});
