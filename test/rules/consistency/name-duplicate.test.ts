import { check } from "../../../src/check";
import { nameDuplicate } from "../../../src/rules/consistency/name-duplicate";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

testRule(nameDuplicate, {
  year: 2022,
  accepts: {
    "different names, and names that differ by accents in two units": `
      | TT | Họ và tên      | HTTNV | LĐTT |
      | I  | Thanh tra Sở   |       |      |
      | 1  | Trần Thị An    | x     | x    |
      | 2  | Trần Thị Ánh   | x     | x    |
      | II | Văn phòng Sở   |       |      |
      | 1  | Trần Thị Ân    | x     | x    |`,
    "rows without a name, and names that have the same letters but other words": `
      | TT | Họ và tên    | HTTNV | LĐTT |
      | 1  | Trần Thị An  | x     | x    |
      | 2  | Trần Thịan   | x     | x    |
      | 3  |              | x     | x    |
      | 4  |              | x     | x    |`,
    "two names of different letters whose hashes happen to be one": `
      | TT | Họ và tên           | HTTNV | LĐTT |
      | 1  | Phan Ngọc Anh Phúc  | x     | x    |
      | 2  | Võ Hữu Thu Uyên     | x     | x    |`,
    "a person named like a unit": `
      | TT | Đơn vị | Xếp loại | TTLĐTT |
      | 1  | Hòa An | HTTNV    | x      |
      B/ CÁ NHÂN
      | TT | Họ và tên | HTTNV | LĐTT |
      | 1  | Hòa An    | x     | x    |`,
    "a year of birth that tells two people apart": `
      | TT | Họ và tên          | HTTNV | LĐTT |
      | 1  | Trần Thị An (1980) | x     | x    |
      | 2  | Trần Thị An (1985) | x     | x    |`,
  },
  rejects: {
    "the same person twice, whatever the case, the spaces, the Unicode form and the place of the tone": {
      sheet: `
        | TT | Họ và tên     | HTTNV | LĐTT |
        | 1  | Lê Thị Hòa    | x     | x    |
        | 2  | LÊ THỊ  HOÀ   | x     | x    |
        | 3  | ${"Lê Thị Hòa".normalize("NFD")} | x | x |`,
      findings: [
        {
          messageId: "samePerson",
          severity: "warning",
          at: "B3",
          related: ["B2"],
          data: { name: "LÊ THỊ HOÀ", row1: 2, row2: 3 },
        },
        {
          messageId: "samePerson",
          severity: "warning",
          at: "B4",
          related: ["B2"],
          data: { name: "Lê Thị Hòa", row1: 2, row2: 4 },
        },
      ],
    },
    "the same person twice, typed in other ways: i for y, dashes, letters of another script": {
      sheet: `
        | TT | Họ và tên      | HTTNV | LĐTT |
        | 1  | Lý Thị Tường Vy | x    | x    |
        | 2  | Lí Thị Tường-Vi | x    | x    |
        | 3  | Lý Тhị Tường Vy | x    | x    |`,
      findings: [
        {
          messageId: "samePerson",
          severity: "warning",
          at: "B3",
          related: ["B2"],
          data: { name: "Lí Thị Tường-Vi", row1: 2, row2: 3 },
        },
        {
          messageId: "samePerson",
          severity: "warning",
          at: "B4",
          related: ["B2"],
          data: { name: "Lý Тhị Tường Vy", row1: 2, row2: 4 },
        },
      ],
    },
    "names that differ by accents in one unit, as a hint": {
      sheet: `
        | TT | Họ và tên   | HTTNV | LĐTT |
        | 1  | Trần Thị An | x     | x    |
        | 2  | Trần Thị Ân | x     | x    |`,
      findings: [
        {
          messageId: "alike",
          severity: "info",
          at: "B3",
          related: ["B2"],
          data: { name: "Trần Thị Ân", other: "Trần Thị An", row1: 2, row2: 3 },
        },
      ],
    },
    "the same name in two units, and in two workbooks, as a hint": {
      sheet: [
        sheet(`
          | TT | Họ và tên    | HTTNV | LĐTT |
          | I  | Thanh tra Sở |       |      |
          | 1  | Trần Thị An  | x     | x    |
          | II | Văn phòng Sở |       |      |
          | 1  | Trần Thị An  | x     | x    |`),
        sheet(
          `
          | TT | Họ và tên   | HTTNV | LĐTT |
          | 1  | Trần Thị An | x     | x    |`,
          { workbook: "b.xlsx" },
        ),
      ],
      findings: [
        {
          messageId: "otherUnit",
          severity: "info",
          at: "B5",
          related: ["B3"],
          data: { name: "Trần Thị An", unit: "Thanh tra Sở", row1: 3 },
        },
        {
          messageId: "otherUnit",
          severity: "info",
          at: "b.xlsx!B2",
          related: ["B3"],
          data: { name: "Trần Thị An", unit: "Thanh tra Sở", row1: "3 (a.xlsx)" },
        },
      ],
    },
    "names of one key in two units: the same but for typing, and differing by accents beside": {
      sheet: `
        | TT | Họ và tên    | HTTNV | LĐTT |
        | I  | Thanh tra Sở |       |      |
        | 1  | Lê Thị Hòa   | x     | x    |
        | 2  | Lê Thị Hoa   | x     | x    |
        | 3  | Lê Thị Hòa   | x     | x    |
        | II | Văn phòng Sở |       |      |
        | 1  | Lê Thị Hoà   | x     | x    |
        | 2  | Lê Thị Hoa   | x     | x    |
        | III | Phòng TCKT  |       |      |
        | 1  | Lê Thị Hòa   | x     | x    |
        | 2  | Lê Thị Họa   | x     | x    |`,
      findings: [
        {
          messageId: "alike",
          severity: "info",
          at: "B4",
          related: ["B3"],
          data: { name: "Lê Thị Hoa", other: "Lê Thị Hòa", row1: 3, row2: 4 },
        },
        {
          messageId: "samePerson",
          severity: "warning",
          at: "B5",
          related: ["B3"],
          data: { name: "Lê Thị Hòa", row1: 3, row2: 5 },
        },
        {
          messageId: "otherUnit",
          severity: "info",
          at: "B7",
          related: ["B3"],
          data: { name: "Lê Thị Hoà", unit: "Thanh tra Sở", row1: 3 },
        },
        {
          messageId: "alike",
          severity: "info",
          at: "B8",
          related: ["B7"],
          data: { name: "Lê Thị Hoa", other: "Lê Thị Hoà", row1: 7, row2: 8 },
        },
        {
          messageId: "otherUnit",
          severity: "info",
          at: "B10",
          related: ["B3"],
          data: { name: "Lê Thị Hòa", unit: "Thanh tra Sở", row1: 3 },
        },
        {
          messageId: "alike",
          severity: "info",
          at: "B11",
          related: ["B10"],
          data: { name: "Lê Thị Họa", other: "Lê Thị Hòa", row1: 10, row2: 11 },
        },
      ],
    },
    "people of no unit, who are one unit in a sheet and another in the next": {
      sheet: [
        sheet(`
          | TT | Họ và tên   | HTTNV | LĐTT |
          | 1  | Trần Thị An | x     | x    |
          | 2  | Trần Thị An | x     | x    |`),
        sheet(
          `
          | TT | Họ và tên   | HTTNV | LĐTT |
          | 1  | Trần Thị An | x     | x    |`,
          { sheet: "Văn phòng" },
        ),
      ],
      findings: [
        {
          messageId: "samePerson",
          severity: "warning",
          at: "B3",
          related: ["B2"],
          data: { name: "Trần Thị An", row1: 2, row2: 3 },
        },
        {
          messageId: "otherUnit",
          severity: "info",
          at: "B2",
          related: ["B2"],
          data: { name: "Trần Thị An", unit: "Đăng ký", row1: "2 (Đăng ký)" },
        },
      ],
    },
    "a collective twice, once with a letter of another script": {
      regime: "amendment-2026",
      sheet: `
        | TT | Đơn vị        | Xếp loại | TTLĐTT |
        | 1  | Phòng Tổ chức | HTTNV    | x      |
        | 2  | Phòng Tổ сhức | HTTNV    | x      |`,
      findings: [
        {
          messageId: "sameCollective",
          severity: "warning",
          at: "B3",
          related: ["B2"],
          data: { name: "Phòng Tổ сhức", row1: 2, row2: 3 },
        },
      ],
    },
    "a collective in the parts of two others, which may be two of one name": {
      regime: "amendment-2026",
      sheet: `
        | TT | Đơn vị            | Xếp loại | TTLĐTT |
        | I  | Chi cục Thủy sản  |          |        |
        | 1  | Phòng Hành chính  | HTNV     | x      |
        | 2  | Phòng Kiểm ngư    | HTNV     | x      |
        | II | Chi cục Kiểm lâm  |          |        |
        | 1  | Phòng Hành chính  | HTNV     | x      |
        | 2  | Phòng Pháp chế    | HTNV     | x      |
        | 3  | Phòng  pháp chế   | HTNV     | x      |`,
      findings: [
        {
          messageId: "otherGroup",
          severity: "info",
          at: "B6",
          related: ["B3"],
          data: { name: "Phòng Hành chính", unit: "Chi cục Thủy sản", row1: 3 },
        },
        {
          messageId: "sameCollective",
          severity: "warning",
          at: "B8",
          related: ["B7"],
          data: { name: "Phòng pháp chế", row1: 7, row2: 8 },
        },
      ],
    },
    "a collective before all parts and in one": {
      regime: "amendment-2026",
      sheet: `
        | TT | Đơn vị            | Xếp loại | TTLĐTT |
        | 1  | Phòng Hành chính  | HTNV     | x      |
        | I  | Chi cục Thủy sản  |          |        |
        | 1  | Phòng Hành chính  | HTNV     | x      |`,
      findings: [
        {
          messageId: "otherGroup",
          severity: "info",
          at: "B4",
          related: ["B2"],
          data: { name: "Phòng Hành chính", unit: "Đăng ký", row1: 2 },
        },
      ],
    },
    "a collective twice": {
      regime: "amendment-2026",
      sheet: `
        | TT | Đơn vị       | Xếp loại | TTLĐTT |
        | 1  | Thanh tra Sở | HTTNV    | x      |
        | 2  | Thanh tra sở | HTTNV    | x      |`,
      findings: [
        {
          messageId: "sameCollective",
          severity: "warning",
          at: "B3",
          related: ["B2"],
          data: { name: "Thanh tra sở", row1: 2, row2: 3 },
        },
      ],
    },
  },
});

it("takes any number of rows with one name, which no call could take as its arguments", () => {
  const grid = sheet("| TT | Họ và tên | HTTNV | LĐTT |");
  const rows = Array.from({ length: 150_000 }, (_, index) => [index + 1, "Trần Thị An", "x", "x"]);
  const { findings } = check([{ ...grid, values: [...grid.values, ...rows] }], { year: 2022 });
  expect(findings.filter(({ ruleId }) => ruleId === "name-duplicate")).toHaveLength(149_999);
});
