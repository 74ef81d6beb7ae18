import { check } from "../../../src/check";
import { planOf } from "../../../src/plan/planOf";
import { grassrootsFighterCeiling } from "../../../src/rules/quota/grassroots-fighter-ceiling";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

const header = "| TT | Họ và tên | HTTNV | LĐTT | CSTĐCS | CSTĐ tỉnh |";

/** `n` people in one unit, the first `c` of them Chiến sĩ thi đua cơ sở. */
function people(c: number, n: number): string {
  const rows = Array.from(
    { length: n },
    (_, index) =>
      `| ${index + 1} | Người ${"abcdefghijklmnopqrstuvwxyz".charAt(index)} | x | x | ${index < c ? "x" : ""} | |`,
  );
  return rows.join("\n");
}

const twoUnits = `
  ${header}
  | I  | Thanh tra Sở |   |   |   |   |
  | 1  | Trần Thị An  | x | x | x |   |
  | 2  | Lê Văn Bình  | x |   |   | x |
  | II | Văn phòng Sở |   |   |   |   |
  ${people(0, 11)}`;

function proposed(title: string): string {
  return `${title}\n${twoUnits}`;
}

const found = {
  messageId: "exceeded",
  severity: "warning",
  at: "A1",
  related: ["E3", "F4"],
  data: { c: 2, k: 13, cap: 15, max: 1 },
} as const;

const foundBelow = { ...found, messageId: "proposed", severity: "error", at: "A2", related: ["E4", "F5"] } as const;

testRule(grassrootsFighterCeiling, {
  year: 2022,
  accepts: {
    "exactly 15 %": `${header}\n${people(3, 20)}`,
    "what the user says is allowed there": { sheet: twoUnits, says: { fighterCap: 16 } },
    "nobody at all": `${header}\n${people(0, 3)}`,
    "a unit above 15 % in an agency that is not": {
      sheet: [
        sheet(`${header}\n| I | Thanh tra Sở | | | | |\n${people(1, 2)}`),
        sheet(`${header}\n| I | Văn phòng Sở | | | | |\n${people(0, 5)}`, { workbook: "b.xlsx" }),
      ],
    },
  },
  rejects: {
    "more than 15 % of the Lao động tiên tiến, those of a higher title among them": {
      sheet: twoUnits,
      findings: [found],
    },
    "more than the user says is allowed there, which is less than the law's": {
      sheet: `${header}\n| I | Thanh tra Sở | | | | |\n${people(2, 18)}\n| II | Văn phòng Sở | | | | |\n${people(0, 2)}`,
      says: { fighterCap: 9 },
      findings: [{ ...found, related: ["E3", "E4"], data: { c: 2, k: 20, cap: 9, max: 1 } }],
    },
    "more than 15 % of those whom a list proposes, which is against the law": {
      sheet: proposed("DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2022"),
      findings: [foundBelow],
    },
    "more than 15 % under a title that registers whom to propose": {
      sheet: proposed("DANH SÁCH ĐĂNG KÝ, ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA NĂM 2022"),
      findings: [{ ...foundBelow, messageId: "exceeded", severity: "warning" }],
    },
    "more than 15 % of a list that proposes and a sheet that registers": {
      sheet: [
        sheet(`ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU NĂM 2022\n${header}\n| I | Thanh tra Sở | | | | |\n${people(2, 2)}`),
        sheet(`ĐĂNG KÝ DANH HIỆU NĂM 2022\n${header}\n| I | Văn phòng Sở | | | | |\n${people(0, 5)}`, {
          workbook: "b.xlsx",
        }),
      ],
      findings: [
        {
          ...foundBelow,
          messageId: "exceeded",
          severity: "warning",
          related: ["E4", "E5"],
          data: { c: 2, k: 7, cap: 15, max: 1 },
        },
      ],
    },
    "more than 15 % in a register whose heading asks for something": {
      sheet: proposed("ĐỀ NGHỊ ĐIỀN ĐỦ THÔNG TIN, NỘP TRƯỚC NGÀY 15/3"),
      findings: [{ ...foundBelow, messageId: "exceeded", severity: "warning" }],
    },
    "more than the customary share of those who are proposed from 2024": {
      sheet: proposed("DANH SÁCH ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA NĂM 2024"),
      year: 2024,
      findings: [{ ...foundBelow, messageId: "exceeded", severity: "warning" }],
    },
    "a share of those who are Lao động tiên tiến, in the table of people": {
      sheet: `
        A/ TẬP THỂ
        | TT | Đơn vị       | Xếp loại | TTLĐTT |
        | 1  | Thanh tra Sở | HTTNV    | x      |
        B/ CÁ NHÂN
        ${header}
        ${people(1, 6)}
        | 7 | Người không danh hiệu | x | | | |`,
      findings: [
        {
          messageId: "exceededInOneUnit",
          severity: "info",
          at: "A5",
          related: ["E6"],
          data: { c: 1, k: 6, cap: 15, max: 0 },
        },
      ],
    },
    "the customary share from 2024": { sheet: twoUnits, year: 2024, findings: [found] },
    "more than 15 % in the register of one unit, as a hint": {
      sheet: `${header}\n${people(1, 6)}`,
      findings: [
        {
          messageId: "exceededInOneUnit",
          severity: "info",
          at: "A1",
          related: ["E2"],
          data: { c: 1, k: 6, cap: 15, max: 0 },
        },
      ],
    },
  },
});

it("takes the share that the user names for confirmed, in the finding and beside a plan", () => {
  const plan = planOf("ha-tinh-home-affairs-2022");
  const asked = (fighterCap?: number) =>
    check([sheet(`${header}\n${people(6, 13)}`)], {
      year: 2024,
      ...(plan && { plan }),
      ...(fighterCap !== undefined && { fighterCap }),
    }).findings.flatMap(({ ruleId, messageId, evidence, data }) =>
      ["grassroots-fighter-ceiling", "plan-ceiling-conflict"].includes(ruleId)
        ? [[ruleId, messageId, evidence, data?.["max"]]]
        : [],
    );
  expect(asked()).toEqual([
    ["grassroots-fighter-ceiling", "exceededInOneUnit", "unconfirmed", 1],
    ["plan-ceiling-conflict", "unconfirmed", "unconfirmed", 1],
  ]);
  expect(asked(8)).toEqual([
    ["grassroots-fighter-ceiling", "exceededInOneUnit", "confirmed", 1],
    ["plan-ceiling-conflict", "conflict", "confirmed", 1],
  ]);
  expect(asked(50)).toEqual([]);
});
