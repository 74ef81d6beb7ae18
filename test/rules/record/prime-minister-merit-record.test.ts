import { check } from "../../../src/check";
import type { RegimeId } from "../../../src/law/Regime";
import { primeMinisterMeritRecord } from "../../../src/rules/record/prime-minister-merit-record";
import { pastHonors } from "../../support/history";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

const who = { name: "Trần Thị An", title: { honor: "prime-minister-merit" } } as const;
const earlier = { anyOf: [{ honor: "provincial-merit" }, { honor: "ministerial-merit" }] } as const;
const years = 5;
const register = `
  | TT | Họ và tên   | Đơn vị    | HTTNV | CSTĐCS | BK TTg |
  | 1  | Trần Thị An | Văn phòng | x     | x      | x      |`;
const past = (year: number, honor: string) => `| Trần Thị An | Văn phòng | ${year} | ${honor} | 1/QĐ | | |`;
const merit = past(2019, "Bằng khen của Bộ trưởng");
/** A collective's certificate, and what it was given in each of the four years after it. */
const collectivePast = (honor: string, { initiative = "", unit = "Văn phòng" } = {}) =>
  pastHonors(
    `| Văn phòng | ${unit} | 2019 | Bằng khen của Bộ trưởng | 1/QĐ | | |`,
    ...[2020, 2021, 2022, 2023].map(
      (year) => `| VĂN PHÒNG | ${unit} | ${year} | ${honor} | 1/QĐ | | ${initiative && `${initiative} ${year}`} |`,
    ),
  );
const titles = [2020, 2021, 2022, 2023].map((year) => past(year, year < 2022 ? "CSTĐ cơ sở" : "LĐTT"));
const occasional = () => ({
  messageId: "occasion",
  severity: "warning" as const,
  at: "F2",
  related: ["minh-chung.xlsx!D3"],
  data: { ...who, earlier, year: "2019", held: "2019" },
});

testRule(primeMinisterMeritRecord, {
  year: 2024,
  accepts: {
    "five years after the certificate of the ministry, three of them with the title": {
      sheet: register,
      says: { history: pastHonors(merit, ...titles) },
    },
    "the title of the province this year, which stands on that of the base": {
      sheet: register.replace("CSTĐCS", "CSTĐ tỉnh"),
      says: { history: pastHonors(merit, ...titles) },
    },
    "a collective, which needs no titles of people": {
      sheet: `
        | TT | Tên đơn vị | HTTNV | TTLĐTT | BK TTg |
        | 1  | Văn phòng  | x     | x      | x      |`,
      says: { history: collectivePast("Tập thể lao động tiên tiến") },
    },
    "a collective whose papers name it as they name people, without a unit": {
      sheet: `
        | TT | Tên đơn vị | HTTNV | TTLĐTT | BK TTg |
        | 1  | Văn phòng  | x     | x      | x      |`,
      says: { history: collectivePast("HTTNV", { unit: "" }) },
    },
    "a collective to 2023, which needs no initiatives": {
      sheet: `
        | TT | Tên đơn vị | HTXSNV | TTLĐXS | BK TTg |
        | 1  | Văn phòng  | x      | x      | x      |`,
      regime: "law-2003",
      says: { history: collectivePast("Tập thể lao động xuất sắc", { initiative: "Sáng kiến năm" }) },
    },
    "non-completion, of which not-completed-with-honors speaks, with all else": {
      sheet: register.replace("HTTNV", "KHTNV"),
      says: { history: pastHonors(merit, ...titles) },
    },
    "initiatives of as many years, this one among them": {
      sheet: `
        | TT | Họ và tên   | Đơn vị    | HTXSNV | CSTĐCS | BK TTg | Ghi chú             |
        | 1  | Trần Thị An | Văn phòng | x      | x      | x      | SK: Hỏi đáp tự động |`,
      regime: "law-2003",
      says: {
        history: pastHonors(
          merit,
          ...[2020, 2021, 2022, 2023].flatMap((year) => [
            past(year, "Hoàn thành xuất sắc nhiệm vụ"),
            `| Trần Thị An | Văn phòng | ${year} | Sáng kiến | 1/QĐ | | Sáng kiến của năm ${year} |`,
          ]),
        ),
      },
    },
    ...Object.fromEntries(
      [
        "Bằng khen của Chủ tịch UBND tỉnh đã có thành tích xuất sắc trong thực hiện nhiệm vụ năm 2019",
        "Bằng khen UBND tỉnh có thành tích xuất sắc trong phong trào thi đua yêu nước năm 2019",
        "Bằng khen của Bộ trưởng Bộ Lao động - Thương binh và Xã hội",
        "Bằng khen UBND tỉnh theo công trạng, xét cùng đợt chuyên đề",
        "Bằng khen UBND tỉnh; Bằng khen UBND tỉnh (đột xuất)",
        "Bằng khen UBND tỉnh; Giấy khen chuyên đề",
        "Bằng khen UBND tỉnh; sáng kiến chuyển đổi số trong hội họp",
      ].map((honor) => [
        `a certificate for merit: ${honor}`,
        { sheet: register, says: { history: pastHonors(past(2019, honor), ...titles) } },
      ]),
    ),
    "an occasion after a certificate for merit": {
      sheet: register,
      says: { history: pastHonors(past(2018, "Bằng khen UBND tỉnh"), past(2019, "BK tỉnh (đột xuất)"), ...titles) },
    },
  },
  rejects: {
    ...Object.fromEntries(
      [
        "Bằng khen UBND tỉnh (chuyên đề)",
        "Bằng khen UBND tỉnh, chuyên đề",
        "Bằng khen UBND tỉnh; chuyên đề xây dựng nông thôn mới",
        "Bằng khen đột xuất của UBND tỉnh",
        "Bằng khen UBND tỉnh về phòng, chống Covid-19",
        "Bằng khen UBND tỉnh về phòng chống dịch bệnh năm 2019",
        "Bằng khen UBND tỉnh trong phong trào thi đua Cả nước chung sức xây dựng nông thôn mới",
        "Bằng khen UBND tỉnh nhân kỷ niệm 30 năm tái lập tỉnh",
        "Bằng khen UBND tỉnh (chuyên đề); HTXSNV",
      ].map((honor) => [
        `a certificate that was for an occasion: ${honor}`,
        { sheet: register, says: { history: pastHonors(past(2019, honor), ...titles) }, findings: [occasional()] },
      ]),
    ),
    "an occasion that the rank tells": {
      sheet: register,
      says: {
        history: pastHonors("| Trần Thị An | Văn phòng | 2019 | Bằng khen | 1/QĐ | tỉnh, đột xuất | |", ...titles),
      },
      findings: [occasional()],
    },
    "an occasion that a remark of the results tells": {
      sheet: register,
      says: {
        history: [
          ...pastHonors(...titles),
          sheet(
            `
            KẾT QUẢ KHEN THƯỞNG NĂM 2019
            | TT | Họ và tên   | Đơn vị    | BK tỉnh | LĐTT | Ghi chú  |
            | 1  | Trần Thị An | Văn phòng | x       | x    | Đột xuất |`,
            { workbook: "2019.xlsx" },
          ),
        ],
      },
      findings: [{ ...occasional(), related: ["2019.xlsx!D3"] }],
    },
    "an occasion that the title of the results tells": {
      sheet: register,
      says: {
        history: [
          ...pastHonors(...titles),
          sheet(
            `
            DANH SÁCH ĐƯỢC TẶNG BẰNG KHEN CHUYÊN ĐỀ NĂM 2019
            | TT | Họ và tên   | Đơn vị    | BK tỉnh | LĐTT |
            | 1  | Trần Thị An | Văn phòng | x       | x    |`,
            { workbook: "2019.xlsx" },
          ),
        ],
      },
      findings: [{ ...occasional(), related: ["2019.xlsx!D3"] }],
    },
    "an occasion before a certificate for merit that is too late": {
      sheet: register,
      says: {
        history: pastHonors(past(2019, "BK tỉnh (đột xuất)"), past(2021, "Bằng khen UBND tỉnh"), ...titles),
      },
      findings: [occasional()],
    },
    "a level of this year that breaks the run": {
      sheet: register.replace("HTTNV", "HTNV "),
      says: { history: pastHonors(merit, ...titles) },
      findings: [
        {
          messageId: "thisYear",
          severity: "warning",
          at: "F2",
          data: { ...who, years, level: { level: "good" }, least: "good", own: { level: "completed" } },
        },
      ],
    },
    "a collective’s level of this year that breaks the run": {
      sheet: `
        | TT | Tên đơn vị | HTTNV | TTLĐTT | BK TTg |
        | 1  | Văn phòng  | x     | x      | x      |`,
      regime: "law-2003",
      says: { history: collectivePast("Tập thể lao động xuất sắc") },
      findings: [
        {
          messageId: "thisYear",
          severity: "warning",
          at: "E2",
          data: {
            ...who,
            name: "Văn phòng",
            years,
            level: { level: "excellent" },
            least: "excellent",
            own: { level: "good" },
          },
        },
      ],
    },
    "four initiatives where the law to 2023 asks for five": {
      sheet: register.replace("HTTNV ", "HTXSNV"),
      regime: "law-2003",
      says: {
        history: pastHonors(
          merit,
          `| Trần Thị An | Văn phòng | 2018 | Sáng kiến | 1/QĐ | | Sáng kiến của năm 2018 |`,
          `| Trần Thị An | Văn phòng | 2019 | Sáng kiến | 1/QĐ | | Sáng kiến của năm 2019 |`,
          ...[2020, 2021, 2022, 2023].flatMap((year) => [
            past(year, "Hoàn thành xuất sắc nhiệm vụ"),
            `| Trần Thị An | Văn phòng | ${year} | Sáng kiến | 1/QĐ | | Sáng kiến của năm ${year} |`,
          ]),
        ),
      },
      findings: [{ messageId: "fewInitiatives", severity: "info", at: "F2", data: { ...who, years, need: 5, k: 4 } }],
    },
    "no earlier certificate": {
      sheet: register,
      says: { history: pastHonors(...titles) },
      findings: [{ messageId: "noEarlier", severity: "warning", at: "F2", data: { ...who, earlier, year: "2019" } }],
    },
    "a certificate only four years back": {
      sheet: register,
      says: { history: pastHonors(past(2020, "Bằng khen của Chủ tịch UBND tỉnh"), ...titles) },
      findings: [
        {
          messageId: "tooSoon",
          severity: "warning",
          at: "F2",
          data: { ...who, earlier, years, held: "2020", latest: "2019", year: "2025" },
        },
      ],
    },
    "years without a paper": {
      sheet: register,
      says: { history: pastHonors(merit, ...titles.slice(0, 2)) },
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "F2",
          data: { ...who, years, level: { level: "good" }, least: "good", missing: ["2022", "2023"] },
        },
      ],
    },
    "a year that was only registered": {
      sheet: register,
      says: {
        history: [
          ...pastHonors(merit, ...titles.slice(0, 3)),
          sheet(
            `
            ĐĂNG KÝ THI ĐUA NĂM 2023
            | TT | Họ và tên   | Đơn vị    | HTTNV | LĐTT |
            | 1  | Trần Thị An | Văn phòng | x     | x    |`,
            { workbook: "2023.xlsx" },
          ),
        ],
      },
      findings: [
        {
          messageId: "registered",
          severity: "info",
          at: "F2",
          data: { ...who, years, level: { level: "good" }, least: "good", registered: ["2023"] },
        },
      ],
    },
    "a year of mere completion": {
      sheet: register,
      says: { history: pastHonors(merit, ...titles.slice(0, 3), past(2023, "Hoàn thành nhiệm vụ")) },
      findings: [
        {
          messageId: "refused",
          severity: "warning",
          at: "F2",
          data: { ...who, years, level: { level: "good" }, least: "good", refused: ["2023"] },
        },
      ],
    },
    "two titles where three are needed": {
      sheet: register.replace("x      | x", "       | x"),
      says: { history: pastHonors(merit, ...titles) },
      findings: [
        {
          messageId: "fewTitles",
          severity: "warning",
          at: "F2",
          data: { ...who, years, need: 3, k: 2, counted: [{ honor: "grassroots-fighter" }] },
        },
      ],
    },
  },
});

it.each([
  ["a person", "law-2022", register, "confirmed", "warning"],
  ["a person", "amendment-2026", register, "unconfirmed", "info"],
  [
    "a collective",
    "law-2022",
    `
    | TT | Tên đơn vị | HTTNV | TTLĐTT | BK TTg |
    | 1  | Văn phòng  | x | x | x      |`,
    "unconfirmed",
    "warning",
  ],
] as const)("is, of %s under %s, as sure as the sources are", (_, regime, source, evidence, severity) => {
  const { findings } = check([sheet(source)], { year: 2024, regime, history: pastHonors(...titles) });
  const own = findings.filter(({ ruleId }) => ruleId === "prime-minister-merit-record");
  expect(own.map((finding) => [finding.evidence, finding.severity])).toEqual([[evidence, severity]]);
});

it.each([
  ["law-2003", "khoản 2 Điều 38"],
  ["law-2022", "Điều 73"],
  ["amendment-2026", "Điều 73"],
] as const)("cites of a collective under %s %s", (regime, article) => {
  const grid = sheet(`
    | TT | Tên đơn vị | HTXSNV | TTLĐTT | BK TTg |
    | 1  | Văn phòng  | x      | x      | x      |`);
  const { findings } = check([grid], { year: 2024, regime, history: collectivePast("LĐTT") });
  const own = findings.filter(({ ruleId }) => ruleId === "prime-minister-merit-record");
  expect(own.map(({ cites, evidence }) => [cites[0]?.article, evidence])).toEqual([[article, "unconfirmed"]]);
});

it.each<[RegimeId, string, string]>([
  ["law-2003", "unconfirmed", "điểm c khoản 1 Điều 38"],
  ["law-2022", "confirmed", "Điều 4"],
  ["decree-152-2025", "confirmed", "nguyên tắc khen thưởng"],
])("is as sure under %s that an occasion is no ground as its decree was read", (regime, evidence, article) => {
  const history = pastHonors(past(2019, "Bằng khen UBND tỉnh (đột xuất)"));
  const { findings } = check([sheet(register.replace("HTTNV", "HTXSNV"))], { year: 2024, regime, history });
  const own = findings.filter(({ ruleId }) => ruleId === "prime-minister-merit-record");
  expect(own.map((finding) => [finding.messageId, finding.evidence, finding.cites[0]?.article])).toEqual([
    ["occasion", evidence, article],
  ]);
});
