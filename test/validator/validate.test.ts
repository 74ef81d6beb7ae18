import fc from "fast-check";
import { regimes } from "../../src/law/regimes";
import { gatherRegister } from "../../src/registration/gatherRegister";
import type { Registration } from "../../src/registration/Registration";
import { regimeOf } from "../../src/law/regimeOn";
import { rules } from "../../src/rules";
import type { Problem, Rule, Scope } from "../../src/rules/Rule";
import { validate } from "../../src/validator/validate";
import { registers } from "../support/register";

const entryRules = rules.filter(({ scope }) => scope === "entry");

const ofPeople = {
  about: ["TT", "Họ và tên", "Chức vụ", "Năm sinh", "Đơn vị"],
  marks: [
    "HTXSNV",
    "HTTNV",
    "HTNV",
    "KHTNV",
    "LĐTT",
    "CSTĐCS",
    "CSTĐ tỉnh",
    "CSTĐTQ",
    "GK",
    "BK tỉnh",
    "BK Bộ",
    "BK TTg",
  ],
};
const ofCollectives = {
  about: ["TT", "Đơn vị"],
  marks: ["TTLĐTT", "TTLĐXS", "Cờ thi đua UBND tỉnh", "Cờ thi đua của Bộ", "GK", "BK tỉnh", "BK Bộ", "BK TTg"],
};

const oneOf = (...texts: readonly string[]) => fc.constantFrom(...texts);
const about: Readonly<Record<string, fc.Arbitrary<string>>> = {
  TT: oneOf("1", "7", ""),
  "Họ và tên": oneOf("Trần Thị An", "Lê Văn Bình", "Trưởng phòng Hà", ""),
  "Chức vụ": oneOf("", "Trưởng phòng", "Chuyên viên", "Giám đốc"),
  "Năm sinh": oneOf("", "1975", "31/12/2010"),
  "Đơn vị": oneOf("Văn phòng Sở", "Thanh tra", "Phòng mới thành lập", ""),
};
const mark = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 2, arbitrary: oneOf("x", "X") },
  oneOf("?", "-"),
);
const note = fc.oneof(
  { weight: 5, arbitrary: fc.constant("") },
  oneOf("Sáng kiến cấp Sở", "SKKN: số hóa hồ sơ", "Đã nộp báo cáo", "Bị khiển trách", "Nghỉ thai sản"),
);

/** Sheets of few rows, many of which register the same. */
function sheetOf(table: typeof ofPeople): fc.Arbitrary<string> {
  const columns = [...table.about, ...table.marks, "HCLĐ", "Ghi chú"];
  const marks = fc.tuple(...table.marks.map(() => mark));
  const details = fc.tuple(
    fc.tuple(...table.about.map((header) => about[header] ?? fc.constant(""))),
    oneOf("", "", "", "x", "Nhì"),
    note,
  );
  const alike = fc.tuple(marks, fc.array(details, { minLength: 1, maxLength: 4 }));
  return fc
    .array(alike, { minLength: 1, maxLength: 6 })
    .map((groups) =>
      [
        columns,
        ...groups.flatMap(([cells, rows]) => rows.map(([row, order, remark]) => [...row, ...cells, order, remark])),
      ]
        .map((cells) => `| ${cells.join(" | ")} |`)
        .join("\n"),
    );
}

it.each([
  ["people", ofPeople],
  ["collectives", ofCollectives],
])("what is found in a row of %s is what is found in it alone, whoever registers the same beside it", (_, table) => {
  fc.assert(
    fc.property(sheetOf(table), fc.constantFrom(...regimes), (markdown, regime) => {
      const found = (registrations: readonly Registration[]) =>
        validate(gatherRegister(registrations), entryRules, regime, undefined);
      const tables = registers(markdown);
      const together = found(tables);
      const alone = tables.flatMap((read) => read.entries.map((entry) => found([{ ...read, entries: [entry] }])));
      const inOrder = (validations: readonly ReturnType<typeof found>[]) =>
        validations
          .flatMap(({ findings }) => findings)
          .map((finding) => JSON.stringify(finding))
          .sort();
      expect(inOrder([together])).toEqual(inOrder(alone));
      const rows = tables.reduce((sum, { entries }) => sum + entries.length, 0);
      expect(together.evaluated).toBe(rows * together.rules);
    }),
    { numRuns: 400, seed: 20221231 },
  );
});

const [sample] = rules;
const at = { workbook: "a.xlsx", sheet: "Đăng ký", row: 1, column: 1 };

/** What becomes of one problem that a rule on entries, or on the whole register, reports of the only person. */
function judged(problem: Partial<Problem>, scope: Scope = "entry", of: Partial<Rule> = {}) {
  if (!sample) throw new Error("no rules");
  const message = { vi: words, en: words };
  const rule: Rule = {
    ...sample,
    id: "test-rule",
    layer: "law",
    scope,
    severity: "error",
    messages: {
      found: message,
      graver: { ...message, severity: "warning", verdict: "unproven", evidence: "unconfirmed" },
    },
    enactments: { "law-2022": { cites: [], evidence: "confirmed" } },
    check: () => [{ messageId: "found", at, ...problem }],
    ...of,
  };
  const tables = registers(`
    | TT | Họ và tên | Đơn vị    | LĐTT |
    | 1  | Bùi An    | Thanh tra | x    |`);
  const [finding] = validate(gatherRegister(tables), [rule], regimeOf("law-2022"), undefined).findings;
  if (!finding) throw new Error("nothing found");
  const { unit, subject, severity, verdict, evidence } = finding;
  return { unit, subject, severity, verdict, evidence };
}
const words = { what: "", todo: "", met: "" };
const whom = { unit: "Thanh tra", subject: "Bùi An" };
const plain = { severity: "error", verdict: "not-met", evidence: "confirmed" };

it("a finding concerns whom the problem says, else the entry, else nobody", () => {
  expect(judged({})).toEqual({ ...plain, ...whom });
  expect(judged({ about: { unit: "A", name: "B" } })).toEqual({ ...plain, unit: "A", subject: "B" });
  expect(judged({}, "all")).toEqual({ ...plain, unit: "", subject: "" });
  expect(judged({}, "registration")).toEqual({ ...plain, unit: "", subject: "" });
});

it("severity, verdict and evidence are the message’s, else the enactment’s, else the rule’s; a problem’s own evidence goes first", () => {
  expect(judged({ messageId: "graver" })).toEqual({
    ...whom,
    severity: "warning",
    verdict: "unproven",
    evidence: "unconfirmed",
  });
  expect(judged({ messageId: "graver", evidence: "confirmed" })).toMatchObject({ evidence: "confirmed" });
  expect(judged({ evidence: "unconfirmed" })).toMatchObject({ severity: "warning", evidence: "unconfirmed" });
  const info = { "law-2022": { cites: [], evidence: "confirmed", severity: "info" } } as const;
  expect(judged({}, "entry", { enactments: info })).toMatchObject({ severity: "info" });
  expect(judged({ messageId: "graver" }, "entry", { enactments: info })).toMatchObject({ severity: "warning" });
});

it("rules of the plan are not asked where there is no plan", () => {
  expect(() => judged({}, "entry", { layer: "plan" })).toThrow("nothing found");
});
