import { readDay, writeDay } from "../../src/taskpane/typedDay";

describe("a typed day", () => {
  it.each([
    ["5/3/2026", "2026-03-05"],
    [" 05.03.2026 ", "2026-03-05"],
    ["29-2-2024", "2024-02-29"],
    ["", ""],
    ["  ", ""],
  ])("“%s” is %s", (text, date) => {
    expect(readDay(text)).toBe(date);
  });

  it.each(["31/6/2021", "29/2/2023", "0/1/2024", "5/13/2024", "5/3/26", "5/3", "2026-03-05", "mai"])(
    "“%s” cannot be read",
    (text) => {
      expect(readDay(text)).toBeUndefined();
    },
  );

  it("is written day first, and read back as the same", () => {
    expect(writeDay("2026-03-05")).toBe("05/03/2026");
    expect(readDay(writeDay("2026-03-05"))).toBe("2026-03-05");
    expect(writeDay(undefined)).toBe("");
  });
});
