import { cellAddress } from "../../../src/grid/address";
import type { Profile } from "../../../src/law/Profile";
import { gatherRegister } from "../../../src/registration/gatherRegister";
import { localRegulation } from "../../../src/rules/quota/local-regulation";
import { registers } from "../../support/register";
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
    "a head of a unit whose title is not understood": {
      says,
      sheet: `
        A/ TẬP THỂ
        | TT | Đơn vị       | Xếp loại | TTLĐTT | TTLĐXS |
        | 1  | Văn phòng Sở | HTTNV    | ?      |        |
        | 2  | Thanh tra Sở | HTTNV    |        | ?      |
        B/ CÁ NHÂN
        | TT | Họ và tên    | Chức vụ         | HTXSNV | HTTNV | LĐTT |
        | I  | Văn phòng Sở |                 |        |       |      |
        | 1  | Trần Thị An  | Chánh văn phòng |        | x     | x    |
        | II | Thanh tra Sở |                 |        |       |      |
        | 2  | Lê Văn Bình  | Chánh thanh tra |        | x     | x    |`,
    },
    "a head without a title of the unit": {
      says,
      sheet: `
        A/ TẬP THỂ
        | TT | Đơn vị       | Xếp loại | TTLĐTT | TTLĐXS |
        | 1  | Văn phòng Sở | HTTNV    |        |        |
        B/ CÁ NHÂN
        | TT | Họ và tên   | Chức vụ         | HTXSNV | HTTNV | LĐTT | Giấy khen |
        | 1  | Trần Thị An | Chánh văn phòng |        | x     |      | x         |`,
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
    "fighters of whom some have no position written beside a leader": {
      says,
      sheet: `
        | TT | Họ và tên   | Chức vụ      | HTXSNV | HTTNV | LĐTT | CSTĐCS |
        | 1  | Trần Thị An | Trưởng phòng | x      |       | x    | x      |
        | 2  | Lê Văn Bình | Phó phòng    | x      |       | x    | x      |
        | 3  | Ngô Thị Cúc |              | x      |       | x    | x      |`,
      findings: [
        {
          messageId: "tooFewNonLeaders",
          severity: "warning",
          at: "A1",
          related: ["B2", "B3"],
          data: { x: 1, d: 3, pct: 33, percent: 50, province },
        },
      ],
    },
    "a share of the collectives that hold a title above all ceilings that there are, where one rating sets none": {
      says,
      sheet: `
        | TT | Đơn vị       | Xếp loại | TTLĐTT | TTLĐXS |
        | 1  | Văn phòng Sở | HTXSNV   | x      | x      |
        | 2  | Thanh tra Sở | HTXSNV   |        | x      |
        | 3  | Phòng TCKT   | HTTNV    |        |        |`,
      findings: [
        {
          messageId: "aboveSomeCeiling",
          severity: "warning",
          at: "A1",
          related: ["E2", "E3"],
          data: {
            honor: { honor: "excellent-collective" },
            kind: "collective",
            x: 2,
            d: 2,
            pct: 100,
            percents: "20/50/80/–/40",
            max: 0,
            province,
          },
        },
      ],
    },
    "a head with several titles of a unit without any": {
      says,
      sheet: `
        A/ TẬP THỂ
        | TT | Đơn vị       | Xếp loại | TTLĐTT | TTLĐXS |
        | 1  | Văn phòng Sở | HTTNV    |        |        |
        B/ CÁ NHÂN
        | TT | Họ và tên   | Chức vụ         | HTXSNV | LĐTT | CSTĐCS | Giấy khen |
        | 1  | Trần Thị An | Chánh văn phòng | x      | x    | x      | x         |
        | 2  | Lê Văn Bình | Chuyên viên     | x      | x    | x      |           |`,
      findings: [
        {
          messageId: "headWithoutAdvanced",
          severity: "warning",
          at: "E6",
          related: ["F6"],
          data: {
            name: "Trần Thị An",
            unit: "Văn phòng Sở",
            titles: [{ honor: "advanced-worker" }, { honor: "grassroots-fighter" }],
            province,
          },
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

/** A regulation of another province. */
const other: Profile = { id: "quang-nam-2021", province: "tỉnh khác", name: "tỉnh khác", cites: [] };
const enactment = { cites: [], evidence: "confirmed" } as const;

function foundUnder(profile: Partial<Profile>, markdown: string): readonly string[] {
  const register = { ...gatherRegister(registers(markdown)), profile: { ...other, ...profile } };
  return [...localRegulation.check(register, enactment, undefined)].map(
    ({ messageId, at }) => `${messageId} ${cellAddress(at)}`,
  );
}

it("holds the register to nothing that the province leaves open", () => {
  expect(foundUnder({}, agency)).toEqual([]);
  expect(foundUnder({ excellentCollectives: [], provincialMerits: [] }, agency)).toEqual([]);
  expect(foundUnder({ excellentCollectives: ["none", "none"], provincialMerits: ["none"] }, agency)).toEqual([]);
  expect(foundUnder({ nonLeaders: 50 }, agency)).toEqual(["tooFewNonLeaders A6"]);
  expect(foundUnder({ headsFollowUnits: true }, agency)).toEqual(["headWithoutExcellent I11"]);
});

it("is above all ceilings only where every rating sets one", () => {
  expect(foundUnder({ provincialMerits: [2, 10] }, agency)).toEqual(["aboveCeiling A6"]);
  expect(foundUnder({ provincialMerits: [2, "none"] }, agency)).toEqual(["aboveSomeCeiling A6"]);
  expect(foundUnder({ provincialMerits: [2, 25] }, agency)).toEqual(["aboveSomeCeiling A6"]);
});

it("looks for each share in the table that it is of", () => {
  const people = `
    | TT | Họ và tên   | Chức vụ      | HTXSNV | LĐTT | CSTĐCS | BK tỉnh |
    | 1  | Trần Thị An | Trưởng phòng | x      | x    | x      | x       |`;
  const collectives = `
    | TT | Đơn vị       | Xếp loại | TTLĐTT | TTLĐXS | BK tỉnh |
    | 1  | Văn phòng Sở | HTXSNV   | x      | x      | x       |`;
  const all = { excellentCollectives: [20], provincialMerits: [10], nonLeaders: 50 } as const;
  expect(foundUnder(all, people)).toEqual(["aboveCeiling A1", "tooFewNonLeaders A1"]);
  expect(foundUnder(all, collectives)).toEqual(["aboveCeiling A1"]);
});

describe("the numbers that the regulation leaves possible", () => {
  const limitsUnder = (profile: Partial<Profile> | undefined) =>
    localRegulation.limits?.(enactment, {
      ...gatherRegister(registers(agency)),
      ...(profile && { profile: { ...other, ...profile } }),
    });

  it("are at most the highest ceiling of any rating", () => {
    expect(limitsUnder({ provincialMerits: [2, 10, 4] })).toEqual([
      {
        measure: "provincial-merit",
        of: "people",
        demand: { op: "<=", value: 10, unit: "percent" },
        cites: other.cites,
      },
    ]);
  });

  it("have no limit where no province is chosen, it sets none, or one rating sets none", () => {
    expect(limitsUnder(undefined)).toEqual([]);
    expect(limitsUnder({})).toEqual([]);
    expect(limitsUnder({ provincialMerits: ["none"] })).toEqual([]);
    expect(limitsUnder({ provincialMerits: [2, "none"] })).toEqual([]);
  });
});
