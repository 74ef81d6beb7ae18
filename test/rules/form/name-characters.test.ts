import { nameCharacters } from "../../../src/rules/form/name-characters";
import { check } from "../../../src/check";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

testRule(nameCharacters, {
  year: 2022,
  accepts: {
    "names of all kinds, spaces of all kinds, and a name in another script": `
      | TT | Họ và tên              | HTTNV | LĐTT | Ghi chú        |
      | 1  | Nguyễn Thị Ánh Tuyết   | x     | x    | \u202eđảo ngược |
      | 2  | H’Hen Niê K'Đăm        | x     | x    |                |
      | 3  | Trần\u00a0Văn\u2003An  | x     | x    |                |
      | 4  | ${"Lê Thị Hoà".normalize("NFD")} | x | x |         |
      | 5  | Иван Петров            | х     | x    |                |
      | 6  | Müller (CHLB Đức) – TS | x     | x    |                |`,
  },
  rejects: {
    "invisible characters, each by its code and its place": {
      sheet: `
        | TT | Họ và tên                  | HTTNV | LĐTT |
        | 1  | Trần \u202eThị An          | x     | x    |
        | 2  | \u200bLê Vă\u200dn\u2060 Bình | x  | x    |`,
      findings: [
        {
          messageId: "invisible",
          severity: "warning",
          at: "B2",
          data: { name: "Trần Thị An", codes: ["U+202E"], positions: ["6"] },
          fix: { kind: "safe", edits: { B2: "Trần Thị An" } },
        },
        {
          messageId: "invisible",
          severity: "warning",
          at: "B3",
          data: { name: "Lê Văn Bình", codes: ["U+200B", "U+200D", "U+2060"], positions: ["1", "7", "9"] },
          fix: { kind: "safe", edits: { B3: "Lê Văn Bình" } },
        },
      ],
    },
    "letters of other scripts in a name, in a unit’s column and in the row over its people": {
      sheet: `
        | TT | Họ và tên   | Đơn vị         | HTTNV | LĐTT |
        | I  | Phòng Tổ сhức |              |       |      |
        | 1  | Ðỗ Thị Аn   | Phòng Tổ сhức  | x     | x    |`,
      findings: [
        {
          messageId: "lookAlike",
          severity: "warning",
          at: "B2",
          data: { name: "Phòng Tổ chức", codes: ["U+0441"], positions: ["10"] },
          fix: { kind: "safe", edits: { B2: "Phòng Tổ chức" } },
        },
        {
          messageId: "lookAlike",
          severity: "warning",
          at: "B3",
          data: { name: "Đỗ Thị An", codes: ["U+00D0", "U+0410"], positions: ["1", "8"] },
          fix: { kind: "safe", edits: { B3: "Đỗ Thị An" } },
        },
        {
          messageId: "lookAlike",
          severity: "warning",
          at: "C3",
          data: { name: "Phòng Tổ chức", codes: ["U+0441"], positions: ["10"] },
          fix: { kind: "safe", edits: { C3: "Phòng Tổ chức" } },
        },
      ],
    },
    "both kinds in the name of a collective, which one change puts right": {
      regime: "amendment-2026",
      sheet: `
        | TT | Đơn vị               | Xếp loại | TTLĐTT |
        | 1  | Thаnh\u200b tra Sở   | HTTNV    | x      |`,
      findings: [
        {
          messageId: "invisible",
          severity: "warning",
          at: "B2",
          data: { name: "Thanh tra Sở", codes: ["U+200B"], positions: ["6"] },
          fix: { kind: "safe", edits: { B2: "Thanh tra Sở" } },
        },
        {
          messageId: "lookAlike",
          severity: "warning",
          at: "B2",
          data: { name: "Thanh tra Sở", codes: ["U+0430"], positions: ["3"] },
          fix: { kind: "safe", edits: { B2: "Thanh tra Sở" } },
        },
      ],
    },
  },
});

it("is about the person of the row, and about nobody in the row over its people", () => {
  const { findings } = check(
    [
      sheet(`
        | TT | Họ và tên     | HTTNV | LĐTT |
        | I  | Phòng Tổ сhức |       |      |
        | 1  | Đỗ Thị Аn     | x     | x    |`),
    ],
    { year: 2022 },
  );
  const own = findings.filter(({ ruleId }) => ruleId === nameCharacters.id);
  expect(own.map(({ at, subject }) => [at.row, subject])).toEqual([
    [1, ""],
    [2, "Đỗ Thị Аn"],
  ]);
});
