import { check } from "../../src/check";
import type { CheckOptions } from "../../src/judging/CheckOptions";
import { explain } from "../../src/explain/explain";
import { verdictsOf } from "../../src/explain/verdictsOf";
import { honors } from "../../src/law/honors";
import { rules } from "../../src/rules";
import { pastHonors } from "../support/history";
import { sheet } from "../support/sheet";

function verdicts(marks: string, options: CheckOptions = {}) {
  const register = sheet(`
    | TT | Họ và tên   | Đơn vị    | HTXSNV | HTNV | LĐTT | CSTĐCS | CSTĐ tỉnh | Ghi chú          |
    | 1  | Trần Thị An | Văn phòng ${marks} | SK: số hóa hồ sơ |`);
  const result = check([register], { year: 2022, ...options });
  return result.workbooks
    .flatMap(({ registrations }) => registrations.flatMap(({ entries }) => entries))
    .flatMap((entry) => verdictsOf(entry, result).map(({ rule, verdict }) => `${rule.id}: ${verdict}`));
}

const past = (...years: readonly number[]) =>
  pastHonors(...years.map((year) => `| Trần Thị An | Văn phòng | ${year} | CSTĐ cơ sở | 1/QĐ | | |`));

it("tells of each rule on a registered honor whether it is met", () => {
  expect(verdicts("| x | | x | x | x", { history: past(2020, 2021) })).toEqual([
    "advanced-worker-level: met",
    "fighter-level: met",
    "grassroots-fighter-initiative: met",
    "provincial-fighter-record: met",
  ]);
});

it("leaves a rule on earlier years unproven without their evidence, and with some of it", () => {
  expect(verdicts("| x | | | | x")).toContain("provincial-fighter-record: unproven");
  expect(verdicts("| x | | | | x", { history: past(2020) })).toContain("provincial-fighter-record: unproven");
});

it("leaves a rule on the level unproven where the register names none, and not met where it is too low", () => {
  expect(verdicts("| | | x | | ")).toEqual(["advanced-worker-level: unproven"]);
  expect(verdicts("| | x | x | | ")).toEqual(["advanced-worker-level: not-met"]);
});

it("leaves a rule unproven where the level is not known only if some level would break it", () => {
  const initiative = "grassroots-fighter-initiative";
  expect(verdicts("| | | | x | ")).toContain(`${initiative}: met`);
  expect(verdicts("| | | | x | ")).toContain("fighter-level: unproven");
  const state = check(
    [
      sheet(`
        | TT | Họ và tên   | Đơn vị    | HTXSNV | HTTNV | LĐTT | CSTĐCS | BK TTg | Ghi chú |
        | 1  | Trần Thị An | Văn phòng |        |       | x    | x      | x      | SK: số hóa |`),
    ],
    {
      year: 2024,
      history: pastHonors(
        "| Trần Thị An | Văn phòng | 2019 | Bằng khen của UBND tỉnh | 1/QĐ | | |",
        ...[2020, 2021, 2022, 2023].map((year) => `| Trần Thị An | Văn phòng | ${year} | CSTĐ cơ sở | 1/QĐ | | |`),
      ),
    },
  );
  const [entry] = state.workbooks.flatMap(({ registrations }) => registrations.flatMap((table) => table.entries));
  const own = entry && verdictsOf(entry, state).find(({ rule }) => rule.id === "prime-minister-merit-record");
  expect(own?.verdict).toBe("unproven");
});

it("takes an initiative that no paper names, and a level that nobody marked, for unproven", () => {
  const of = (markdown: string) =>
    check([sheet(markdown)], { year: 2022 }).findings.map(({ ruleId, verdict }) => `${ruleId}: ${verdict}`);
  expect(
    of(`
    | TT | Họ và tên   | HTXSNV | LĐTT | CSTĐCS |
    | 1  | Trần Thị An | x      | x    | x      |
    | 2  | Lê Văn Bình |        | x    |        |`),
  ).toEqual(expect.arrayContaining(["grassroots-fighter-initiative: unproven", "level-missing: unproven"]));
  expect(
    of(`
    | TT | Đơn vị    | Mức độ hoàn thành | TTLĐTT | TTLĐXS |
    | 1  | Thanh tra |                   | x      | x      |`),
  ).toContain("excellent-collective-level: unproven");
});

it("says nothing of a rule that left the mark to another, nor of an award for an occasion", () => {
  const order = sheet(`
    | TT | Họ và tên   | Đơn vị    | KHTNV | HTTNV | LĐTT | BK tỉnh | HCLĐ | Ghi chú  |
    | 1  | Trần Thị An | Văn phòng | x     |       | x    |         |      |          |
    | 2  | Lê Văn Bình | Văn phòng |       | x     |      | x       |      | Đột xuất |
    | 3  | Vũ Thị Chi  | Văn phòng |       | x     |      |         | x    |          |`);
  const result = check([order], { year: 2022, history: past(2021) });
  const entries = result.workbooks.flatMap(({ registrations }) => registrations.flatMap((table) => table.entries));
  expect(entries.map((entry) => [entry.name, verdictsOf(entry, result)])).toEqual([
    ["Trần Thị An", []],
    ["Lê Văn Bình", []],
    ["Vũ Thị Chi", []],
  ]);
});

it("speaks only of rules that are in force", () => {
  expect(verdicts("| x | | | x | ")).not.toContain("grassroots-fighter-draft-2026: met");
  expect(verdicts("| x | | | x | ", { regime: "amendment-2026" })).toContain("grassroots-fighter-draft-2026: met");
});

it.each([
  ["advanced-worker", ["advanced-worker-level"]],
  ["grassroots-fighter", ["fighter-level", "grassroots-fighter-draft-2026", "grassroots-fighter-initiative"]],
  ["provincial-fighter", ["fighter-level", "provincial-fighter-record"]],
  ["national-fighter", ["fighter-level", "national-fighter-record"]],
  ["advanced-collective", ["advanced-collective-level", "advanced-collective-share"]],
  [
    "excellent-collective",
    [
      "excellent-collective-level",
      "excellent-collective-completion",
      "excellent-collective-fighter",
      "excellent-collective-share",
    ],
  ],
  ["provincial-flag", ["flag-prerequisite"]],
  ["ministerial-flag", ["flag-prerequisite"]],
  ["government-flag", ["flag-prerequisite"]],
  ["department-certificate", []],
  ["provincial-merit", ["merit-certificate-level", "merit-certificate-record"]],
  ["ministerial-merit", ["merit-certificate-level", "merit-certificate-record"]],
  ["prime-minister-merit", ["prime-minister-merit-record"]],
  ["labour-order", ["labour-order-record"]],
] as const)("the standard of %s is held by %j", (honor, ids) => {
  expect(rules.filter(({ honors }) => honors?.includes(honor)).map(({ id }) => id)).toEqual(ids);
});

it.each(honors)("misses evidence of earlier years for $name only if a rule on it needs them", ({ id, name, kind }) => {
  const collective = /^(Tập thể|Cờ)/.test(name);
  const register = sheet(`
    | TT | ${collective ? "Tên đơn vị" : "Họ và tên"} | HTXSNV | ${collective ? "TTLĐTT" : "LĐTT"} | ${name} |
    | 1  | Văn phòng | x | | x |`);
  const { findings } = check([register], { year: 2022 });
  expect([kind, findings.some(({ ruleId }) => ruleId === "evidence-missing")]).toEqual([
    kind,
    rules.some((rule) => rule.needs === "record" && rule.honors?.includes(id)),
  ]);
});

describe("of a collective", () => {
  const collectiveVerdicts = (people: string, collectives = "| 1  | Văn phòng | x | x | x |") => {
    const register = sheet(`
      A/ TẬP THỂ
      | TT | Tên đơn vị | HTXSNV | TTLĐTT | TTLĐXS |
      ${collectives}
      B/ CÁ NHÂN
      | TT | Họ và tên | Đơn vị | HTXSNV | HTTNV | KHTNV | LĐTT | CSTĐCS |
      ${people}`);
    const result = check([register], { year: 2022 });
    const entries = result.workbooks.flatMap(({ registrations }) => registrations.flatMap((table) => table.entries));
    return entries
      .filter(({ kind }) => kind === "collective")
      .map((entry) => verdictsOf(entry, result).map(({ rule, verdict }) => `${rule.id}: ${verdict}`));
  };

  it("tells of the shares among its people whether they are met", () => {
    expect(
      collectiveVerdicts("| 1  | Bùi An | Văn phòng | x | | | x | x |\n| 2  | Bùi Bình | Văn phòng | | x | | x | |"),
    ).toEqual([
      [
        "advanced-collective-level: met",
        "excellent-collective-level: met",
        "advanced-collective-share: met",
        "excellent-collective-completion: met",
        "excellent-collective-fighter: met",
        "excellent-collective-share: met",
      ],
    ]);
    expect(
      collectiveVerdicts("| 1  | Bùi An | Văn phòng | x | | | x | |\n| 2  | Bùi Bình | Văn phòng | | | x | | |"),
    ).toEqual([
      [
        "advanced-collective-share: not-met",
        "excellent-collective-completion: not-met",
        "excellent-collective-fighter: not-met",
        "excellent-collective-share: not-met",
      ],
    ]);
  });

  it("leaves them unproven where its people are not listed, and says nothing of the second row of one unit", () => {
    const [first, second] = collectiveVerdicts(
      "| 1  | Bùi An | Văn phòng | x | | | x | x |",
      "| 1  | Thanh tra | x | x | |\n| 2  | Văn phòng | x | x | |\n| 3  | Văn phòng | x | | x |",
    );
    expect(first).toEqual(["advanced-collective-share: unproven"]);
    expect(second).toEqual(["advanced-collective-level: met", "advanced-collective-share: met"]);
  });
});

it("tells of an award that a second table registers what was found there", () => {
  const result = check(
    [
      sheet(`
        I. DANH HIỆU
        | STT | Họ tên      | Xếp loại | Danh hiệu          |
        | 1   | Trần Văn An | HTXSNV   | Lao động tiên tiến |
        | 2   | Lê Thị Bình | HTTNV    | Lao động tiên tiến |
        II. KHEN THƯỞNG
        | STT | Họ tên      | Chức vụ  | Đơn vị | Hình thức khen thưởng |
        | 1   | Lê Thị Bình |          |        | Bằng khen UBND tỉnh   |`),
    ],
    { year: 2022 },
  );
  const finding = result.findings.find(({ ruleId }) => ruleId === "merit-certificate-level");
  const person = result.workbooks[0]?.registrations[0]?.entries[1];
  expect(finding?.at).toMatchObject({ row: 6, column: 4 });
  expect(finding && explain(finding, result)?.entry?.name).toBe("Lê Thị Bình");
  const told = person ? verdictsOf(person, result).map(({ rule, verdict }) => `${rule.id}: ${verdict}`) : [];
  expect(told).toContain("merit-certificate-level: not-met");
});
