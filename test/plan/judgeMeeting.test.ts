import { check, isJudged } from "../../src/check";
import { khanhHoaIndustry2020 as plan } from "../../src/plan/plans/khanh-hoa-industry-2020";
import { quangNgaiIndustry2022 } from "../../src/plan/plans/quang-ngai-industry-2022";
import type { Grid } from "../../src/grid/Grid";
import { sheet } from "../support/sheet";
import { registerAndDelegates } from "../support/delegates";

const [, alone] = registerAndDelegates("Hội nghị toàn thể ngày 15/5/2020. Tổng số người: 250", 120, 31);
const lists = alone ? [alone] : [];

it("judges a workbook that holds nothing but a list of delegates", () => {
  const result = check(lists, { plan, today: "2020-05-20" });
  expect(result.findings.map(({ ruleId }) => ruleId).sort()).toEqual([
    "plan-delegate-count",
    "plan-delegate-groups",
    "plan-meeting-form",
    "report-deadline",
  ]);
  expect(result.plans).toMatchObject([
    {
      meeting: [
        { delegates: 151, met: false },
        { models: 120, guests: 31 },
        { people: 250, met: false },
      ],
    },
  ]);
  expect(result.workbooks).toMatchObject([{ year: 2020, regime: "law-2003", registrations: [] }]);
  expect(result.workbooks.every((workbook) => isJudged(workbook, result))).toBe(true);
});

it("judges nothing in such a list without a plan for a meeting", () => {
  for (const options of [{}, { plan: quangNgaiIndustry2022 }]) {
    const result = check(lists, options);
    expect(result.findings).toEqual([]);
    expect(result.workbooks.some((workbook) => isJudged(workbook, result))).toBe(false);
  }
});

it("leaves out rows of totals and of column numbers, and whom nothing makes a delegate", () => {
  const [register, list] = registerAndDelegates("Hội nghị", 2, 1);
  const values = [...(list?.values ?? []), ["1", "2", "3", "4"], ["", "Người lập biểu", "", ""]];
  const result = check(
    [register, list && { ...list, values }].flatMap((grid) => grid ?? []),
    { plan },
  );
  expect(result.plans[0]?.meeting[0]?.delegates).toBe(3);
});

it("holds no groups against a list that is still empty", () => {
  const [register, list] = registerAndDelegates("Hội nghị", 0, 0);
  const result = check(
    [register, list].flatMap((grid) => grid ?? []),
    { plan },
  );
  expect(result.plans[0]?.meeting.find(({ term }) => "aboutPercentModels" in term)?.met).toBeUndefined();
});

describe("how the meeting is to be held", () => {
  const judged = (title: string, ...others: readonly Grid[]) =>
    check([...others, ...registerAndDelegates(title, 7, 3).slice(1)], { plan })
      .plans[0]?.meeting.filter(({ term }) => "plenaryBelow" in term)
      .map(({ people, form, met }) => [people, form, met]);
  const collectives = sheet("| TT | Tên tập thể | HTXSNV | Tập thể LĐTT |\n| 1 | Phòng A | x | x |");

  it("is not known where nobody knows how many people there are", () => {
    expect(judged("Hội nghị toàn thể ngày 15/5/2020")).toEqual([[undefined, undefined, undefined]]);
    expect(judged("Hội nghị toàn thể ngày 15/5/2020", collectives)).toEqual([[undefined, undefined, undefined]]);
  });

  it("rests on how many people are registered where the list does not say", () => {
    const people = sheet("| TT | Họ và tên | HTXSNV | LĐTT |\n| 1 | Bùi An | x | x |\n| 2 | Bùi Bình | x | x |");
    expect(judged("Hội nghị toàn thể ngày 15/5/2020", people, collectives)).toEqual([[2, "plenary", true]]);
  });

  it("is open where there are exactly as many people, whatever the list says", () => {
    expect(judged("Hội nghị toàn thể ngày 15/5/2020. Tổng số người: 200")).toEqual([[200, undefined, undefined]]);
    expect(judged("Hội nghị ngày 15/5/2020. Tổng số người: 200")).toEqual([[200, undefined, undefined]]);
    expect(judged("Hội nghị ngày 15/5/2020. Tổng số người: 199")).toEqual([[199, "plenary", undefined]]);
  });
});
