import { check } from "../../../src/check";
import { labourOrderRecord } from "../../../src/rules/record/labour-order-record";
import { wordFinding } from "../../../src/locales/wordFinding";
import type { RegimeId } from "../../../src/law/Regime";
import type { LabourOrderClass } from "../../../src/registration/Registration";
import { pastHonors } from "../../support/history";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

const whoOf = (of: LabourOrderClass) => ({ name: "Trần Thị An", title: { honor: "labour-order", class: of } }) as const;
const who = whoOf("third");
const thirdBefore = { anyOf: [{ honor: "labour-order", class: "third" }] } as const;
const secondBefore = { anyOf: [{ honor: "labour-order", class: "second" }] } as const;
const years = 5;
const primeMinister = { anyOf: [{ honor: "prime-minister-merit" }] } as const;
const register = (of: string, fighter = "x") => `
  | TT | Họ và tên   | Đơn vị    | HTTNV | CSTĐCS | CSTĐ tỉnh | HCLĐ hạng |
  | 1  | Trần Thị An | Văn phòng | x     | ${fighter} |       | ${of}     |`;
const past = (year: number, honor: string) => `| Trần Thị An | Văn phòng | ${year} | ${honor} | 1/QĐ | | |`;
const base = past(2019, "Bằng khen của Thủ tướng Chính phủ");
const titles = [2020, 2021, 2022, 2023].map((year) => past(year, "CSTĐ cơ sở"));
const excellent = past(2021, "Hoàn thành xuất sắc nhiệm vụ");

testRule(labourOrderRecord, {
  year: 2024,
  accepts: {
    "the third class five years after the certificate of the Prime Minister": {
      sheet: register("Ba"),
      says: { history: pastHonors(base, ...titles, excellent) },
    },
    "no class, which labour-order-class says": { sheet: register("x"), says: { history: pastHonors(base) } },
    "a year of excellent completion that is this one": {
      sheet: register("Ba").replace("HTTNV", "HTXSNV"),
      says: { history: pastHonors(base, ...titles) },
    },
    "a collective, which needs neither titles nor years of excellent completion": {
      sheet: `
        | TT | Tên đơn vị | HTTNV | TTLĐTT | HCLĐ hạng |
        | 1  | Văn phòng  | x     | x      | Ba        |`,
      says: {
        history: pastHonors(
          `| Văn phòng | Văn phòng | 2019 | Bằng khen của Thủ tướng Chính phủ | 1/QĐ | | |`,
          ...[2020, 2021, 2022, 2023].map(
            (year) => `| Văn phòng | Văn phòng | ${year} | Tập thể lao động tiên tiến | 1/QĐ | | |`,
          ),
        ),
      },
    },
  },
  rejects: {
    "a certificate of the Prime Minister that was for an occasion": {
      sheet: register("Ba"),
      says: {
        history: pastHonors(
          past(2019, "Bằng khen của Thủ tướng Chính phủ về phòng, chống dịch Covid-19"),
          ...titles,
          excellent,
        ),
      },
      findings: [
        {
          messageId: "occasion",
          severity: "warning",
          at: "G2",
          related: ["minh-chung.xlsx!D3"],
          data: { ...who, earlier: primeMinister, year: "2019", held: "2019" },
        },
      ],
    },
    "the first class on the second, for how many years have to lie between is not known": {
      sheet: register("Nhất"),
      says: { history: pastHonors(past(2019, "Huân chương Lao động hạng Nhì"), ...titles) },
      findings: [
        { messageId: "yearsUnknown", severity: "info", at: "G2", data: { ...whoOf("first"), earlier: secondBefore } },
      ],
    },
    "the first class in the year of the second": {
      sheet: register("Nhất"),
      says: { history: pastHonors(past(2024, "Huân chương Lao động hạng Nhì")) },
      findings: [
        {
          messageId: "noEarlier",
          severity: "warning",
          at: "G2",
          data: { ...whoOf("first"), earlier: secondBefore, year: "2023" },
        },
      ],
    },
    "a class that only the remarks name": {
      sheet: `
        | TT | Họ và tên   | Đơn vị    | HTTNV | CSTĐCS | HCLĐ | Ghi chú                     |
        | 1  | Trần Thị An | Văn phòng | x     | x      | x    | Huân chương Lao động hạng Ba |`,
      says: { history: pastHonors(...titles) },
      findings: [
        {
          messageId: "noEarlier",
          severity: "warning",
          at: "F2",
          data: { ...who, earlier: primeMinister, year: "2019" },
        },
      ],
    },
    "a level of this year that breaks the run, whatever the years before": {
      sheet: register("Ba"),
      regime: "law-2003",
      says: { history: pastHonors(base, ...[2020, 2021, 2022, 2023].map((year) => past(year, "HTXSNV; LĐTT"))) },
      findings: [
        {
          messageId: "thisYear",
          severity: "warning",
          at: "G2",
          data: { ...who, years, level: { level: "excellent" }, least: "excellent", own: { level: "good" } },
        },
      ],
    },
    "one initiative of the province where the law to 2023 asks for two": {
      sheet: register("Ba").replace("HTTNV", "HTXSNV"),
      regime: "law-2003",
      says: {
        history: pastHonors(
          base,
          ...[2020, 2021, 2022, 2023].map((year) => past(year, "Hoàn thành xuất sắc nhiệm vụ")),
          `| Trần Thị An | Văn phòng | 2021 | Sáng kiến | 1/QĐ | Tỉnh  | Số hóa hồ sơ |`,
          `| Trần Thị An | Văn phòng | 2022 | Sáng kiến | 1/QĐ | Cơ sở | Một cửa điện tử |`,
        ),
      },
      findings: [{ messageId: "fewInitiatives", severity: "info", at: "G2", data: { ...who, years, need: 2, k: 1 } }],
    },
    "the second class on the certificate that only the third rests on": {
      sheet: register("Nhì"),
      says: { history: pastHonors(base, ...titles, excellent) },
      findings: [
        {
          messageId: "noEarlier",
          severity: "warning",
          at: "G2",
          data: { ...whoOf("second"), earlier: thirdBefore, year: "2019" },
        },
      ],
    },
    "the second class with no title of the province among the years, this one included": {
      sheet: register("Nhì"),
      says: {
        history: pastHonors(
          past(2019, "Huân chương Lao động hạng Ba"),
          ...titles,
          excellent,
          past(2022, "Hoàn thành xuất sắc nhiệm vụ"),
        ),
      },
      findings: [
        {
          messageId: "fewTitles",
          severity: "warning",
          at: "G2",
          data: { ...whoOf("second"), years, need: 1, k: 0, counted: [{ honor: "provincial-fighter" }] },
        },
      ],
    },
    "a class that another rests on, too early": {
      sheet: register("Nhì"),
      says: { history: pastHonors(past(2022, "Huân chương Lao động hạng Ba"), ...titles) },
      findings: [
        {
          messageId: "tooSoon",
          severity: "warning",
          at: "G2",
          data: { ...whoOf("second"), earlier: thirdBefore, years, held: "2022", latest: "2019", year: "2027" },
        },
      ],
    },
    "another class than the one it rests on": {
      sheet: register("Nhì"),
      says: { history: pastHonors(past(2022, "Huân chương Lao động hạng Nhất"), ...titles) },
      findings: [
        {
          messageId: "noEarlier",
          severity: "warning",
          at: "G2",
          data: { ...whoOf("second"), earlier: thirdBefore, year: "2019" },
        },
      ],
    },
    "an earlier award of this very year": {
      sheet: register("Ba"),
      says: { history: pastHonors(past(2024, "Bằng khen của Thủ tướng Chính phủ"), ...titles) },
      findings: [
        {
          messageId: "tooSoon",
          severity: "warning",
          at: "G2",
          data: { ...who, earlier: primeMinister, years, held: "2024", latest: "2019", year: "2029" },
        },
      ],
    },
    "an earlier award that is later, or was only registered": {
      sheet: register("Ba"),
      says: {
        history: [
          ...pastHonors(past(2025, "Bằng khen của Thủ tướng Chính phủ"), ...titles),
          sheet(
            `
            ĐĂNG KÝ THI ĐUA NĂM 2021
            | TT | Họ và tên   | Đơn vị    | HTTNV | LĐTT | BK TTg |
            | 1  | Trần Thị An | Văn phòng | x     | x    | x      |`,
            { workbook: "2021.xlsx" },
          ),
        ],
      },
      findings: [
        {
          messageId: "noEarlier",
          severity: "warning",
          at: "G2",
          data: { ...who, earlier: primeMinister, year: "2019" },
        },
      ],
    },
    "too early": {
      sheet: register("Ba"),
      says: { history: pastHonors(past(2021, "Bằng khen của Thủ tướng Chính phủ"), ...titles) },
      findings: [
        {
          messageId: "tooSoon",
          severity: "warning",
          at: "G2",
          data: { ...who, earlier: primeMinister, years, held: "2021", latest: "2019", year: "2026" },
        },
      ],
    },
    "a gap year": {
      sheet: register("Ba"),
      says: { history: pastHonors(base, ...titles.slice(1), excellent) },
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "G2",
          data: { ...who, years, level: { level: "good" }, least: "good", missing: ["2020"] },
        },
      ],
    },
    "a year that was only registered": {
      sheet: register("Ba"),
      says: {
        history: [
          ...pastHonors(base, ...titles.slice(1), excellent),
          sheet(
            `
            ĐĂNG KÝ THI ĐUA NĂM 2020
            | TT | Họ và tên   | Đơn vị    | HTTNV | LĐTT |
            | 1  | Trần Thị An | Văn phòng | x     | x    |`,
            { workbook: "2020.xlsx" },
          ),
        ],
      },
      findings: [
        {
          messageId: "registered",
          severity: "info",
          at: "G2",
          data: { ...who, years, level: { level: "good" }, least: "good", registered: ["2020"] },
        },
      ],
    },
    "a year of mere completion": {
      sheet: register("Ba"),
      says: { history: pastHonors(base, past(2020, "Hoàn thành nhiệm vụ"), ...titles.slice(1), excellent) },
      findings: [
        {
          messageId: "refused",
          severity: "warning",
          at: "G2",
          data: { ...who, years, level: { level: "good" }, least: "good", refused: ["2020"] },
        },
      ],
    },
    "no year of excellent completion": {
      sheet: register("Ba"),
      says: {
        history: pastHonors(
          base,
          ...titles,
          past(2018, "Hoàn thành xuất sắc nhiệm vụ"),
          past(2019, "Hoàn thành xuất sắc nhiệm vụ"),
          past(2024, "Hoàn thành xuất sắc nhiệm vụ"),
        ),
      },
      findings: [{ messageId: "fewExcellent", severity: "warning", at: "G2", data: { ...who, years, need: 1, k: 0 } }],
    },
    "too few titles": {
      sheet: register("Ba", " "),
      says: {
        history: pastHonors(
          base,
          past(2018, "CSTĐ cơ sở"),
          past(2019, "CSTĐ cơ sở"),
          ...titles.slice(0, 2),
          past(2022, "LĐTT"),
          past(2023, "LĐTT"),
          past(2024, "CSTĐ cơ sở"),
          excellent,
        ),
      },
      findings: [
        {
          messageId: "fewTitles",
          severity: "warning",
          at: "G2",
          data: { ...who, years, need: 3, k: 2, counted: [{ honor: "grassroots-fighter" }] },
        },
      ],
    },
  },
});

it.each([
  ["Ba", "law-2003", "confirmed", "warning", "khoản 1 Điều 24"],
  ["Nhì", "law-2003", "unconfirmed", "warning", "Điều 43"],
  ["Nhất", "law-2003", "confirmed", "warning", "Điều 42"],
  ["Ba", "law-2022", "confirmed", "warning", "điểm e khoản 1 Điều 44"],
  ["Nhì", "law-2022", "confirmed", "warning", "Điều 43"],
  ["Nhất", "law-2022", "unconfirmed", "warning", "Điều 42"],
  ["Ba", "amendment-2026", "unconfirmed", "info", "điểm e khoản 1 Điều 44"],
] as const)("is, of a person’s class %s under %s, as sure as the sources are", (of, regime, ...expected) => {
  expect(judged(register(of), regime)).toEqual([expected]);
});

it.each([
  ["Ba", "law-2003", "unconfirmed", "Điều 24"],
  ["Nhất", "law-2003", "confirmed", "Điều 42"],
  ["Ba", "law-2022", "unconfirmed", "khoản 4 Điều 44"],
] as const)("is, of a collective’s class %s under %s, as sure as the sources are", (of, regime, evidence, article) => {
  const source = `
    | TT | Tên đơn vị | HTXSNV | TTLĐTT | HCLĐ hạng |
    | 1  | Văn phòng  | x | x | ${of}     |`;
  expect(judged(source, regime)).toEqual([[evidence, "warning", article]]);
});

function judged(source: string, regime: RegimeId) {
  const { findings } = check([sheet(source)], { year: 2024, regime, history: pastHonors(past(2023, "LĐTT")) });
  const own = findings.filter(({ ruleId }) => ruleId === "labour-order-record");
  return own.map(({ evidence, severity, cites }) => [evidence, severity, ...cites.map(({ article }) => article)]);
}

it("names the class that is registered and the class that it rests on", () => {
  const { findings } = check([sheet(register("Nhì"))], { year: 2024, history: pastHonors(base) });
  const own = findings.find(({ ruleId }) => ruleId === "labour-order-record");
  const words = (["vi", "en"] as const).map((language) => own && wordFinding(own, language).what);
  expect(words).toEqual([
    "Trần Thị An đăng ký Huân chương Lao động hạng Nhì nhưng chưa có minh chứng đã được tặng Huân chương Lao động hạng Ba từ năm 2019 trở về trước.",
    "Trần Thị An is registered for Labour Order (second class), but there is no evidence of Labour Order (third class) given for 2019 or earlier.",
  ]);
});

it.each<[RegimeId, string]>([
  ["law-2003", "unconfirmed"],
  ["law-2022", "confirmed"],
  ["decree-152-2025", "confirmed"],
])("is as sure under %s that an occasion is no ground as its decree was read", (regime, evidence) => {
  const history = pastHonors(past(2018, "Bằng khen của Thủ tướng Chính phủ (đột xuất)"));
  const { findings } = check([sheet(register("Ba").replace("HTTNV", "HTXSNV"))], { year: 2024, regime, history });
  const found = findings.filter(({ ruleId }) => ruleId === "labour-order-record");
  expect(found.map((finding) => [finding.messageId, finding.evidence])).toEqual([["occasion", evidence]]);
});
