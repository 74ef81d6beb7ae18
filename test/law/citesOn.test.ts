import { check } from "../../src/check";
import { circular08, law2022 } from "../../src/law/citations";
import { citesOn } from "../../src/law/citesOn";
import { sheet } from "../support/sheet";

/** What a finding of the rule rests on, by the day of the council: one on two certificates for one achievement, or on discipline. */
function textsOn(reviewDate: string, rule = "certificates-several"): readonly string[] {
  const register = sheet(`
    | TT | Họ và tên   | HTXSNV | LĐTT | Giấy khen Giám đốc Sở | Bằng khen Chủ tịch UBND tỉnh | Ghi chú       |
    | 1  | Trần Thị An | x      | x    | x                     | x                            | Bị khiển trách |`);
  const { findings } = check([register], { year: Number(reviewDate.slice(0, 4)), reviewDate });
  return findings.flatMap(({ ruleId, cites }) => (ruleId === rule ? cites.map(({ text }) => text) : []));
}

it.each([
  ["2018-12-31", ["Thông tư 08/2017/TT-BNV"]],
  ["2019-12-31", ["Thông tư 08/2017/TT-BNV"]],
  ["2020-01-01", ["Thông tư 12/2019/TT-BNV"]],
  ["2023-12-31", ["Thông tư 12/2019/TT-BNV"]],
])("on %s a finding cites the circular of that day", (day, texts) => {
  expect(textsOn(day)).toEqual(texts);
});

it("a finding cites all texts of the day", () => {
  expect(textsOn("2022-12-31", "discipline-note")).toEqual(["Nghị định 91/2017/NĐ-CP", "Thông tư 12/2019/TT-BNV"]);
});

it("a finding cites all that its rule rests on where none of it held on the day", () => {
  expect(textsOn("2016-12-31")).toEqual(["Thông tư 08/2017/TT-BNV", "Thông tư 12/2019/TT-BNV"]);
});

it("with no day known all hold, those of a period beside those without", () => {
  const cites = [circular08("khoản 1"), law2022("khoản 2")];
  expect(citesOn(cites, undefined)).toEqual(cites);
});
