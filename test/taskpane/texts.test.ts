import { IntlMessageFormat } from "intl-messageformat";
import { speechOf } from "../../src/taskpane/language";
import { texts } from "../../src/taskpane/texts";

/** The names of the placeholders in an ICU message, those inside its branches included. */
function placeholders(message: string): string[] {
  const names = new Set<string>();
  JSON.stringify(
    new IntlMessageFormat(message, "vi", undefined, { ignoreTag: true }).getAst(),
    (key, value: unknown) => {
      if (typeof value === "object" && value !== null && "type" in value && "value" in value && value.type !== 0) {
        names.add(String(value.value));
      }
      return value;
    },
  );
  return [...names].sort();
}

describe("the pane's texts", () => {
  it("fill the same placeholders in both languages", () => {
    const named = (language: "vi" | "en") =>
      Object.entries(texts[language]).map(([id, message]) => [id, placeholders(message)]);
    expect(named("en")).toEqual(named("vi"));
  });

  it("write numbers as the language does", () => {
    expect(speechOf("vi").say("passed", { evaluated: 12345, people: 1200 })).toBe(
      "Đạt: 12.345 kiểm tra, 1.200 người, 0 lỗi",
    );
    expect(speechOf("en").say("passed", { evaluated: 12345, people: 1 })).toBe(
      "Passed: 12,345 checks, 1 person, 0 errors",
    );
  });

  it("leave out what a register has none of", () => {
    const told = { sheets: "Đăng ký", year: "năm 2022", collectives: 0, people: 12 };
    expect(speechOf("vi").say("registers", told)).toBe("Đăng ký · năm 2022 · 12 người");
  });

  it("never read a sheet's text as a message", () => {
    expect(speechOf("vi").say("unitHeads", { unit: "{people} <b>", people: 3 })).toBe("{people} <b>: 3 người");
  });
});
