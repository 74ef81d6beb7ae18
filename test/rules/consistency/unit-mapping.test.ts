import { unitMapping } from "../../../src/rules/consistency/unit-mapping";
import { check } from "../../../src/check";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

testRule(unitMapping, {
  year: 2022,
  accepts: {
    "the same units in both tables, however they are spelled": `
      A/ TẬP THỂ
      | TT | Đơn vị                     | Xếp loại | TTLĐTT |
      | 1  | Phòng Kế hoạch - Tài chính | HTTNV    | x      |
      | 2  | Văn phòng Sở               | HTTNV    | x      |
      B/ CÁ NHÂN
      | TT | Họ và tên                  | HTTNV | LĐTT |
      | I  | PHÒNG KẾ HOẠCH – TÀI CHÍNH |       |      |
      | 1  | Trần Thị An                | x     | x    |
      | II | Văn phòng Sở               |       |      |
      | 1  | Lê Văn Bình                | x     | x    |`,
    "one collective, to which everybody belongs": `
      A/ TẬP THỂ
      | TT | Đơn vị       | Xếp loại | TTLĐTT |
      | 1  | Văn phòng Sở | HTTNV    | x      |
      B/ CÁ NHÂN
      | TT | Họ và tên   | HTTNV | LĐTT |
      | 1  | Trần Thị An | x     | x    |`,
    "the agency itself as the only collective": `
      A/ TẬP THỂ
      | TT | Đơn vị         | Xếp loại | TTLĐTT |
      | 1  | Sở Công Thương | HTTNV    | x      |
      B/ CÁ NHÂN
      | TT | Họ và tên    | HTTNV | LĐTT |
      | I  | Thanh tra Sở |       |      |
      | 1  | Trần Thị An  | x     | x    |
      | II | Văn phòng Sở |       |      |
      | 1  | Lê Văn Bình  | x     | x    |`,
    "a collective without a title and without people": `
      A/ TẬP THỂ
      | TT | Đơn vị       | Xếp loại | TTLĐTT | GK |
      | 1  | Thanh tra Sở | HTTNV    |        | x  |
      | 2  | Văn phòng Sở | HTTNV    | x      |    |
      B/ CÁ NHÂN
      | TT | Họ và tên    | HTTNV | LĐTT |
      | I  | Văn phòng Sở |       |      |
      | 1  | Lê Văn Bình  | x     | x    |`,
    "a collective without a name, which name-missing reports": `
      A/ TẬP THỂ
      | TT | Đơn vị       | Xếp loại | TTLĐTT |
      | 1  | Văn phòng Sở | HTTNV    | x      |
      | 2  |              | HTTNV    | x      |
      B/ CÁ NHÂN
      | TT | Họ và tên    | HTTNV | LĐTT |
      | I  | Văn phòng Sở |       |      |
      | 1  | Lê Văn Bình  | x     | x    |`,
    "collectives only": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT |
      | 1  | Thanh tra Sở | HTTNV    | x      |
      | 2  | Văn phòng Sở | HTTNV    | x      |`,
    "people only": `
      | TT | Họ và tên    | HTTNV | LĐTT |
      | I  | Thanh tra Sở |       |      |
      | 1  | Trần Thị An  | x     | x    |`,
  },
  rejects: {
    "people whom nothing assigns to one of several units": {
      sheet: `
        A/ TẬP THỂ
        | TT | Đơn vị       | Xếp loại | TTLĐTT |
        | 1  | Thanh tra Sở | HTTNV    | x      |
        | 2  | Văn phòng Sở | HTTNV    | x      |
        B/ CÁ NHÂN
        | TT | Họ và tên   | HTTNV | LĐTT |
        | 1  | Trần Thị An | x     | x    |
        | 2  | Lê Văn Bình | x     | x    |`,
      findings: [{ messageId: "withoutUnits", severity: "warning", at: "A6", data: { n: 2, units: 2 } }],
    },
    "a collective that is the only one, beside people of another unit": {
      sheet: `
        A/ TẬP THỂ
        | TT | Đơn vị       | Xếp loại | TTLĐTT |
        | 1  | Thanh tra Sở | HTTNV    | x      |
        B/ CÁ NHÂN
        | TT | Họ và tên    | HTTNV | LĐTT |
        | I  | Thanh tra Sở |       |      |
        | 1  | Trần Thị An  | x     | x    |
        | II | Văn phòng Sở |       |      |
        | 1  | Lê Văn Bình  | x     | x    |`,
      findings: [{ messageId: "unknownUnit", severity: "warning", at: "B9", data: { unit: "Văn phòng Sở", n: 1 } }],
    },
    "a unit without people where all of them belong to another": {
      sheet: `
        A/ TẬP THỂ
        | TT | Đơn vị       | Xếp loại | TTLĐTT |
        | 1  | Thanh tra Sở | HTTNV    | x      |
        | 2  | Văn phòng Sở | HTTNV    | x      |
        B/ CÁ NHÂN
        | TT | Họ và tên   | Đơn vị       | HTTNV | LĐTT |
        | 1  | Trần Thị An | Văn phòng Sở | x     | x    |`,
      findings: [
        {
          messageId: "withoutPeople",
          severity: "warning",
          at: "D3",
          data: { unit: "Thanh tra Sở", titles: [{ honor: "advanced-collective" }] },
        },
      ],
    },
    "the same where the unit without people comes after the other": {
      sheet: `
        A/ TẬP THỂ
        | TT | Đơn vị       | Xếp loại | TTLĐTT |
        | 1  | Văn phòng Sở | HTTNV    | x      |
        | 2  | Thanh tra Sở | HTTNV    | x      |
        B/ CÁ NHÂN
        | TT | Họ và tên   | Đơn vị       | HTTNV | LĐTT |
        | 1  | Trần Thị An | Văn phòng Sở | x     | x    |`,
      findings: [
        {
          messageId: "withoutPeople",
          severity: "warning",
          at: "D4",
          data: { unit: "Thanh tra Sở", titles: [{ honor: "advanced-collective" }] },
        },
      ],
    },
    "units that stand in one table only": {
      regime: "amendment-2026",
      sheet: `
        A/ TẬP THỂ
        | TT | Đơn vị       | Xếp loại | TTLĐTT | TTLĐXS |
        | 1  | Thanh tra Sở | HTXSNV   | x      | x      |
        | 2  | Văn phòng Sở | HTTNV    | x      |        |
        B/ CÁ NHÂN
        | TT | Họ và tên    | HTTNV | LĐTT |
        | I  | Văn phòng Sở |       |      |
        | 1  | Trần Thị An  | x     | x    |
        | II | Thanh tra    |       |      |
        | 1  | Lê Văn Bình  | x     | x    |
        | 2  | Ngô Thị Cúc  | x     | x    |`,
      findings: [
        {
          messageId: "withoutPeople",
          severity: "warning",
          at: "D3",
          related: ["E3"],
          data: {
            unit: "Thanh tra Sở",
            titles: [{ honor: "advanced-collective" }, { honor: "excellent-collective" }],
          },
        },
        { messageId: "unknownUnit", severity: "warning", at: "B10", data: { unit: "Thanh tra", n: 2 } },
      ],
    },
  },
});

it("is about the unit whose people stand in one table only", () => {
  const { findings } = check(
    [
      sheet(`
        A/ TẬP THỂ
        | TT | Đơn vị       | Xếp loại | TTLĐTT |
        | 1  | Thanh tra Sở | HTTNV    | x      |
        B/ CÁ NHÂN
        | TT | Họ và tên    | HTTNV | LĐTT |
        | I  | Thanh tra Sở |       |      |
        | 1  | Trần Thị An  | x     | x    |
        | II | Văn phòng Sở |       |      |
        | 1  | Lê Văn Bình  | x     | x    |`),
    ],
    { year: 2022 },
  );
  const own = findings.filter(({ ruleId }) => ruleId === unitMapping.id);
  expect(own.map(({ unit, subject }) => [unit, subject])).toEqual([["Văn phòng Sở", ""]]);
});
