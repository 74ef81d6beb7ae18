import { localRegulation } from "../../../src/rules/quota/local-regulation";
import { testRule } from "../../support/testRule";

const province = "tỉnh Quảng Nam";
const says = { profile: "quang-nam-2021" } as const;

const agency = `
  A/ TẬP THỂ
  | TT | Đơn vị       | Xếp loại | TTLĐTT | TTLĐXS |
  | 1  | Văn phòng Sở | HTXSNV   | x      | x      |
  | 2  | Thanh tra Sở | HTTNV    | x      |        |
  B/ CÁ NHÂN
  | TT | Họ và tên    | Chức vụ      | HTXSNV | HTTNV | LĐTT | CSTĐCS | CSTĐ tỉnh | BK tỉnh |
  | I  | Văn phòng Sở |              |        |       |      |        |           |         |
  | 1  | Trần Thị An  | Trưởng phòng | x      |       | x    | x      | x         |         |
  | 2  | Lê Văn Bình  | Chuyên viên  |        | x     | x    |        |           |         |
  | II | Thanh tra Sở |              |        |       |      |        |           |         |
  | 3  | Ngô Thị Cúc  | Chánh thanh tra | x   |       | x    |        |           | x       |
  | 4  | Đỗ Minh Dân  | Phó chánh thanh tra | | x     | x    |        |           |         |`;

testRule(localRegulation, {
  year: 2022,
  accepts: {
    "anything where no province is chosen": agency,
    "shares that every rating allows": {
      says,
      sheet: `
        A/ TẬP THỂ
        | TT | Đơn vị       | Xếp loại | TTLĐTT | TTLĐXS |
        | 1  | Văn phòng Sở | HTTNV    | x      |        |
        B/ CÁ NHÂN
        | TT | Họ và tên   | Chức vụ      | HTXSNV | HTTNV | LĐTT | CSTĐCS |
        | 1  | Trần Thị An | Trưởng phòng | x      |       | x    | x      |
        | 2  | Lê Văn Bình | Chuyên viên  | x      |       | x    | x      |`,
    },
    "fighters whose positions are not written": {
      says,
      sheet: `
        | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT | CSTĐCS |
        | 1  | Trần Thị An | x      |       | x    | x      |`,
    },
    "a deputy of a unit without a title": {
      says,
      sheet: `
        A/ TẬP THỂ
        | TT | Đơn vị       | Xếp loại | TTLĐTT | TTLĐXS |
        | 1  | Văn phòng Sở | HTTNV    |        |        |
        B/ CÁ NHÂN
        | TT | Họ và tên   | Chức vụ         | HTXSNV | HTTNV | LĐTT | CSTĐCS |
        | 1  | Trần Thị An | Phó Chánh văn phòng | x  |       | x    |        |`,
    },
  },
  rejects: {
    "shares above some ceilings or all, too few without a position, and a head above the unit": {
      says,
      sheet: agency,
      findings: [
        {
          messageId: "aboveSomeCeiling",
          severity: "warning",
          at: "A2",
          related: ["E3"],
          data: {
            honor: { honor: "excellent-collective" },
            kind: "collective",
            x: 1,
            d: 2,
            pct: 50,
            percents: "20/50/80/–/40",
            max: 0,
            province,
          },
        },
        {
          messageId: "aboveCeiling",
          severity: "warning",
          at: "A6",
          related: ["I11"],
          data: {
            honor: { honor: "provincial-merit" },
            kind: "individual",
            x: 1,
            d: 4,
            pct: 25,
            percent: 10,
            max: 0,
            province,
          },
        },
        {
          messageId: "tooFewNonLeaders",
          severity: "warning",
          at: "A6",
          related: ["B8"],
          data: { x: 0, d: 1, pct: 0, percent: 50, province },
        },
        {
          messageId: "headWithoutExcellent",
          severity: "warning",
          at: "I11",
          data: { name: "Ngô Thị Cúc", unit: "Thanh tra Sở", titles: [{ honor: "provincial-merit" }], province },
        },
      ],
    },
    "a head with titles of a unit without any": {
      says,
      sheet: `
        A/ TẬP THỂ
        | TT | Đơn vị       | Xếp loại | TTLĐTT | TTLĐXS |
        | 1  | Văn phòng Sở | HTTNV    |        |        |
        B/ CÁ NHÂN
        | TT | Họ và tên   | Chức vụ         | HTXSNV | HTTNV | LĐTT | CSTĐCS |
        | 1  | Trần Thị An | Chánh văn phòng |        | x     | x    |        |
        | 2  | Lê Văn Bình | Chuyên viên     |        | x     | x    |        |`,
      findings: [
        {
          messageId: "headWithoutAdvanced",
          severity: "warning",
          at: "F6",
          data: { name: "Trần Thị An", unit: "Văn phòng Sở", titles: [{ honor: "advanced-worker" }], province },
        },
      ],
    },
  },
});
