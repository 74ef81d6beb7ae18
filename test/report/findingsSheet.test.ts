import { check } from "../../src/check";
import type { RegimeId } from "../../src/law/Regime";
import { locales } from "../../src/locales";
import { planReport } from "../../src/report/planReport";
import { sheet } from "../support/sheet";

const register = sheet(`
  | TT | Họ và tên | Lao động tiên tiến |
  | 1 | Trần Thị An | hai |
`);

/** The note under the title of the sheet "Kiểm tra". */
function noteUnder(regime: RegimeId, language: "vi" | "en") {
  const plan = planReport(check([register], { regime }), "a.xlsx", language).find(({ id }) => id === "findings");
  return plan?.cells[1]?.[0];
}

describe("the note on the sheet of findings", () => {
  it.each(["vi", "en"] as const)("warns of a law that is not verified (%s)", (language) => {
    const { unverifiedRegime } = locales[language];
    expect(noteUnder("amendment-2026", language)).toEqual({
      text: expect.stringContaining(unverifiedRegime) as string,
    });
    expect(noteUnder("law-2022", language)).not.toEqual({ text: expect.stringContaining(unverifiedRegime) as string });
  });

  it("counts one of a thing in English as one", () => {
    const note = noteUnder("law-2022", "en");
    expect(note).toEqual({ text: expect.stringMatching(/^0 errors, 1 warning, 0 notes\. /) as string });
  });
});
