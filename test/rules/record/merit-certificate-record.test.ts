import { check } from "../../../src/check";
import { meritCertificateRecord } from "../../../src/rules/record/merit-certificate-record";
import { pastHonors } from "../../support/history";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

const data = { name: "Trần Thị An", title: { honor: "provincial-merit" }, years: 2 } as const;
const ofPerson = { ...data, route: "excellent" } as const;
const excellent = `
  | TT | Họ và tên   | Đơn vị    | HTXSNV | HTTNV | CSTĐCS | BK tỉnh | Ghi chú |
  | 1  | Trần Thị An | Văn phòng | x      |       |        | x       |         |`;
const fighter = `
  | TT | Họ và tên   | Đơn vị    | HTXSNV | HTTNV | CSTĐCS | BK tỉnh | Ghi chú |
  | 1  | Trần Thị An | Văn phòng |        | x     | x      | x       |         |`;
const lineOf = (honor: string) => `| Trần Thị An | Văn phòng | 2023 | ${honor} | 1/QĐ | | | |`;
const past = (honor: string) => pastHonors(lineOf(honor));
const pastWithInitiatives = (honor: string) =>
  pastHonors(
    lineOf(honor),
    "| Trần Thị An | Văn phòng | 2023 | Sáng kiến | 2/QĐ | | Một cửa điện tử | |",
    "| Trần Thị An | Văn phòng | 2024 | Sáng kiến | 3/QĐ | | Số hóa hồ sơ | |",
  );
const registered = (marks: string) => [
  sheet(
    `
    ĐĂNG KÝ THI ĐUA NĂM 2023
    | TT | Họ và tên | Đơn vị | HTXSNV | LĐTT |
    | 1 | Trần Thị An | Văn phòng ${marks}`,
    { workbook: "2023.xlsx" },
  ),
];

const initiatives = (usedFor: string) =>
  pastHonors(
    `| Trần Thị An | Văn phòng | 2023 | Hoàn thành xuất sắc nhiệm vụ | 1/QĐ | | | |`,
    `| Trần Thị An | Văn phòng | 2023 | Sáng kiến | 2/QĐ | | Một cửa điện tử | ${usedFor} |`,
    `| Trần Thị An | Văn phòng | 2020 | Sáng kiến | 3/QĐ | | Số hóa hồ sơ | |`,
  );

testRule(meritCertificateRecord, {
  year: 2024,
  accepts: {
    "excellent completion the year before": {
      sheet: excellent,
      says: { history: pastWithInitiatives("Hoàn thành xuất sắc nhiệm vụ") },
    },
    "the title in both years, from 2024": { sheet: fighter, says: { history: pastWithInitiatives("CSTĐ cơ sở") } },
    "a year that does not count, which merit-certificate-level says": {
      sheet: `
        | TT | Họ và tên   | Đơn vị    | HTTNV | LĐTT | BK tỉnh |
        | 1  | Trần Thị An | Văn phòng | x     | x    | x       |`,
      says: { history: past("LĐTT") },
    },
    "an unexpected achievement": {
      sheet: excellent.replace("x       |         |", "x       | Đột xuất |"),
      says: { history: past("LĐTT") },
    },
    "two initiatives that were not used for the title, one of them named this year": {
      sheet: excellent.replace("x       |         |", "x       | SK: Hỏi đáp |"),
      says: { history: initiatives("") },
    },
    "either standard of the year before, where the paper of the other is only a register": {
      sheet: excellent.replace("x      |       |        ", "x      |       | x      "),
      says: { history: [...pastWithInitiatives("CSTĐ cơ sở"), ...registered("| x | |")] },
    },
    "a collective with the title the year before": {
      sheet: `
        | TT | Tên đơn vị | HTXSNV | TTLĐXS | BK tỉnh |
        | 1  | Văn phòng  | x      | x      | x       |`,
      says: { history: pastHonors(`| Văn phòng | Văn phòng | 2023 | Tập thể lao động xuất sắc | 1/QĐ | | |`) },
    },
    "a collective with the title the year before, by the list annexed to a decision": {
      sheet: `
        | TT | Tên đơn vị     | HTXSNV | TTLĐXS | BK tỉnh |
        | 1  | Phòng Kỹ thuật | x      | x      | x       |`,
      says: {
        history: [
          sheet(
            `
            DANH SÁCH TẬP THỂ ĐẠT DANH HIỆU “TẬP THỂ LAO ĐỘNG XUẤT SẮC” NĂM 2023
            (Kèm theo Quyết định số 15/QĐ-SCT ngày 10/01/2024 của Giám đốc Sở)
            | STT | Tên tập thể    | Ghi chú |
            | 1   | Phòng Kỹ thuật |         |`,
            { workbook: "2023.xlsx" },
          ),
        ],
      },
    },
    ...Object.fromEntries(
      [
        "Tập thể lao động xuất sắc; Bằng khen của Chủ tịch UBND tỉnh",
        "Tập thể lao động xuất sắc, Bằng khen của Chủ tịch UBND tỉnh",
        "Tập thể lao động xuất sắc và Bằng khen của Chủ tịch UBND tỉnh",
        "Giấy khen của Giám đốc Sở; TTLĐXS",
      ].map((honors) => [
        `a collective with the title and an award in one line: ${honors}`,
        {
          sheet: `
            | TT | Tên đơn vị     | HTXSNV | TTLĐXS | BK tỉnh |
            | 1  | Phòng Kỹ thuật | x      | x      | x       |`,
          says: { history: pastHonors(`| Phòng Kỹ thuật | Sở Công Thương | 2023 | ${honors} | 1/QĐ | | |`) },
        },
      ]),
    ),
  },
  rejects: {
    "a collective without a paper of the year before, with a title of its own to reach the standard": {
      sheet: `
        | TT | Tên đơn vị | HTXSNV | TTLĐTT | BK tỉnh |
        | 1  | Văn phòng  | x      | x      | x       |`,
      says: {
        history: pastHonors(`| Văn phòng | Văn phòng | 2023 | Tập thể lao động tiên tiến | 1/QĐ | | |`),
      },
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "E2",
          data: { ...data, name: "Văn phòng", route: "collective", missing: ["2023"] },
        },
      ],
    },
    "no level this year, which leaves it open whether it counts": {
      sheet: `
        | TT | Họ và tên   | Đơn vị    | HTXSNV | LĐTT | BK tỉnh |
        | 1  | Trần Thị An | Văn phòng |        | x    | x       |`,
      says: { history: past("LĐTT") },
      findings: [{ messageId: "missing", severity: "warning", at: "F2", data: { ...ofPerson, missing: ["2023"] } }],
    },
    "of the two standards the one that lacks least: a year that was registered rather than one without a paper": {
      sheet: excellent.replace("x      |       |        ", "x      |       | x      "),
      says: { history: registered("| x | |") },
      findings: [
        {
          messageId: "registered",
          severity: "info",
          at: "G2",
          data: { ...ofPerson, route: "either", registered: ["2023"] },
        },
      ],
    },
    "of the two standards the one that lacks least: a year without a paper rather than one that was refused": {
      sheet: excellent.replace("x      |       |        ", "x      |       | x      "),
      says: { history: past("Hoàn thành tốt nhiệm vụ") },
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "G2",
          data: { ...ofPerson, route: "either", missing: ["2023"] },
        },
      ],
    },
    "excellent completion the year before, where this year leaves only the title": {
      sheet: fighter,
      says: { history: past("Hoàn thành xuất sắc nhiệm vụ") },
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "G2",
          data: { ...ofPerson, route: "title", missing: ["2023"] },
        },
      ],
    },
    "only a lower title the year before, which proves nothing of the level": {
      sheet: excellent,
      says: { history: past("LĐTT") },
      findings: [{ messageId: "missing", severity: "warning", at: "G2", data: { ...ofPerson, missing: ["2023"] } }],
    },
    "the title to 2023, when only excellent completion counted": {
      sheet: excellent,
      regime: "law-2003",
      says: { history: past("CSTĐ cơ sở") },
      findings: [{ messageId: "missing", severity: "warning", at: "G2", data: { ...ofPerson, missing: ["2023"] } }],
    },
    "the title in both years to 2023, when it was not enough": {
      sheet: excellent.replace("x      |       |        ", "x      |       | x      "),
      regime: "law-2003",
      says: { history: past("CSTĐ cơ sở") },
      findings: [{ messageId: "missing", severity: "warning", at: "G2", data: { ...ofPerson, missing: ["2023"] } }],
    },
    "a level that was only registered": {
      sheet: excellent,
      says: { history: registered("| x | |") },
      findings: [{ messageId: "registered", severity: "info", at: "G2", data: { ...ofPerson, registered: ["2023"] } }],
    },
    "no initiative in papers that prove the years, or one that the remarks deny": {
      sheet: excellent.replace("x       |         |", "x       | Chưa có sáng kiến |"),
      says: { history: past("Hoàn thành xuất sắc nhiệm vụ") },
      findings: [
        { messageId: "fewInitiatives", severity: "info", at: "G2", data: { ...data, need: 2, k: 0, unused: "true" } },
      ],
    },
    "one initiative where papers name initiatives": {
      sheet: excellent,
      says: { history: initiatives("") },
      findings: [
        { messageId: "fewInitiatives", severity: "info", at: "G2", data: { ...data, need: 2, k: 1, unused: "true" } },
      ],
    },
    "too few initiatives beside a year without a paper, where papers name some": {
      sheet: excellent,
      says: { history: pastHonors("| Trần Thị An | Văn phòng | 2023 | Sáng kiến | 2/QĐ | | Một cửa điện tử | |") },
      findings: [
        { messageId: "fewInitiatives", severity: "info", at: "G2", data: { ...data, need: 2, k: 1, unused: "true" } },
        { messageId: "missing", severity: "warning", at: "G2", data: { ...ofPerson, missing: ["2023"] } },
      ],
    },
    "one that has been used for the title, and is named twice": {
      sheet: excellent.replace("x       |         |", "x       | SK: Một cửa điện tử |"),
      says: { history: initiatives("CSTĐ cơ sở") },
      findings: [
        { messageId: "fewInitiatives", severity: "info", at: "G2", data: { ...data, need: 2, k: 0, unused: "true" } },
      ],
    },
    "to 2023 even one that has been used for the title counts": {
      sheet: excellent,
      regime: "law-2003",
      says: { history: initiatives("CSTĐ cơ sở") },
      findings: [
        { messageId: "fewInitiatives", severity: "info", at: "G2", data: { ...data, need: 2, k: 1, unused: "false" } },
      ],
    },
    "a decision on a lower level": {
      sheet: excellent,
      says: { history: past("Hoàn thành tốt nhiệm vụ") },
      findings: [{ messageId: "refused", severity: "warning", at: "G2", data: { ...ofPerson, refused: ["2023"] } }],
    },
  },
});

it.each(["law-2003", "law-2022"] as const)("is of a person under %s confirmed", (regime) => {
  const { findings } = check([sheet(excellent)], { year: 2024, regime, history: past("LĐTT") });
  expect(findings.filter(({ ruleId }) => ruleId === "merit-certificate-record").map((own) => own.evidence)).toEqual([
    "confirmed",
  ]);
});

it.each([
  ["law-2003", "confirmed"],
  ["law-2022", "unconfirmed"],
] as const)("is of a collective under %s %s", (regime, evidence) => {
  const grid = sheet(`
    | TT | Tên đơn vị | HTXSNV | TTLĐTT | BK tỉnh |
    | 1  | Văn phòng  | x | x | x       |`);
  const { findings } = check([grid], { year: 2024, regime, history: past("LĐTT") });
  expect(findings.filter(({ ruleId }) => ruleId === "merit-certificate-record").map((own) => own.evidence)).toEqual([
    evidence,
  ]);
});
