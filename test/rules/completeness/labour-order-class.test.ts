import { labourOrderClass } from "../../../src/rules/completeness/labour-order-class";
import { check } from "../../../src/check";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

testRule(labourOrderClass, {
  year: 2022,
  accepts: {
    "the class in the cell": `
      | TT | Họ và tên   | HTXSNV | LĐTT | Huân chương lao động hạng... |
      | 1  | Trần Thị An | x      | x    | Ba                           |
      | 2  | Lê Văn Bình | x      | x    | hạng II                      |
      | 3  | Ngô Thị Cúc | x      | x    | 3                            |`,
    "the class in the header": `
      | TT | Họ và tên   | HTXSNV | LĐTT | Huân chương lao động hạng Ba |
      | 1  | Trần Thị An | x      | x    | x                            |`,
    "the class in the remark": `
      | TT | Họ và tên   | HTXSNV | LĐTT | Huân chương lao động hạng... | Ghi chú                     |
      | 1  | Trần Thị An | x      | x    | x                            | HCLĐ III                    |
      | 2  | Lê Văn Bình | x      | x    | x                            | Huân chương Lao động hạng Ba |`,
    "no Labour Order": `
      | TT | Họ và tên   | HTXSNV | LĐTT | Huân chương lao động hạng... |
      | 1  | Trần Thị An | x      | x    |                              |`,
  },
  rejects: {
    "a bare mark": {
      sheet: `
        | TT | Họ và tên   | HTXSNV | LĐTT | Huân chương lao động hạng... | Ghi chú               |
        | 1  | Trần Thị An | x      | x    | x                            | BK Thủ tướng năm 2016 |`,
      findings: [{ messageId: "missing", severity: "warning", at: "E2", data: { name: "Trần Thị An" } }],
    },
    "a bare mark of a collective": {
      year: 2024,
      sheet: `
        | TT | Đơn vị       | Xếp loại | TTLĐTT | Huân chương lao động hạng... |
        | 1  | Thanh tra Sở | HTXSNV   | x      | x                            |`,
      findings: [{ messageId: "missing", severity: "warning", at: "E2", data: { name: "Thanh tra Sở" } }],
    },
  },
});

it.each([2022, 2024])("names the articles on the classes that are in force in %i", (year) => {
  const { findings } = check(
    [
      sheet(`
        | TT | Họ và tên   | HTXSNV | LĐTT | Huân chương lao động hạng... |
        | 1  | Trần Thị An | x      | x    | x                            |`),
    ],
    { year },
  );
  const own = findings.filter(({ ruleId }) => ruleId === labourOrderClass.id);
  expect(own.map(({ cites }) => cites.map(({ article, text }) => `${article}, ${text}`))).toEqual([
    [expect.stringMatching(new RegExp(`^Điều 42, .* ${year === 2022 ? 2003 : 2022}`))],
  ]);
});
