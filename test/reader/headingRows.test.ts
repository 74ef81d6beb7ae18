import { check } from "../../src/check";
import { registers } from "../support/register";
import { sheet } from "../support/sheet";

const headA = "| TT | Tên đơn vị | Xếp loại | Tập thể LĐTT | Tập thể LĐXS | Ghi chú |";
const headB = "| TT | Họ và tên | Chức vụ | HTXSNV | HTTNV | LĐTT | CSTĐCS | Ghi chú |";
const collectives = `
  ${headA}
  | 1 | Văn phòng | HTTNV | x | | |
  | 2 | Phòng Kế hoạch | HTTNV | x | | |`;

/** Whom a table of people lists, each with the unit. */
function people(rows: string, units = "") {
  const tables = registers(`${units}\n${headB}\n${rows}`).filter(({ kind }) => kind === "individual");
  return tables.flatMap(({ entries }) => entries.map(({ name, unit }) => `${name} (${unit})`));
}

function findings(rows: string, units = "") {
  return check([sheet(`${units}\n${headB}\n${rows}`)], { year: 2024 }).findings.map(
    ({ ruleId, unit, subject }) => `${ruleId}: ${subject || unit}`,
  );
}

const inUnits = ["An (Văn phòng)", "Bình (Văn phòng)", "Cúc (Phòng Kế hoạch)", "Dân (Phòng Kế hoạch)"];

describe("a unit's row", () => {
  it.each([
    ["a remark", "| II | Phòng Kế hoạch | | | | | | 01 đ/c nghỉ thai sản |"],
    ["a headcount for a remark", "| II | Phòng Kế hoạch | | | | | | 02 người |"],
    ["a headcount for a remark and no number", "| | Phòng Kế hoạch | | | | | | 02 người |"],
    ["a remark and no number", "| | Phòng Kế hoạch | | | | | | 01 đ/c nghỉ thai sản |"],
    ["a headcount among the positions", "| II | Phòng Kế hoạch | 02 người | | | | | |"],
    ["a bare number among the positions", "| II | Phòng Kế hoạch | 2 | | | | | |"],
    ["counts", "| II | Phòng Kế hoạch | | 1 | 1 | 2 | 1 | |"],
    ["counts and a remark", "| II | Phòng Kế hoạch | | 1 | 1 | 2 | 1 | 2 người |"],
    ["counts and a remark and no number", "| | Phòng Kế hoạch | | 1 | 1 | 2 | 1 | 2 người |"],
    ["a number of two steps", "| I.2 | Phòng Kế hoạch | | | | | | |"],
    ["a number of two steps in one cell", "| I.2 Phòng Kế hoạch | | | | | | | |"],
    ["a number of two steps before its name", "| | I.2. Phòng Kế hoạch | | | | | | |"],
  ])("with %s is no person and has its own people", (_, row) => {
    const rows = `
      | I | Văn phòng | | | | | | |
      | 1 | An | | | x | x | | |
      | 2 | Bình | | | x | x | | |
      ${row}
      | 1 | Cúc | | | x | | | |
      | 2 | Dân | | | x | x | | |`;
    expect(people(rows)).toEqual(inUnits);
    expect(people(rows, collectives)).toEqual(inUnits);
    expect(findings(rows, collectives)).toEqual(["advanced-collective-share: Phòng Kế hoạch"]);
  });

  it.each([
    ["1.1, 1.2", ["'1.1", "'1.2", "'2.1", "'2.2"]],
    ["1, 2", ["1", "2", "1", "2"]],
    ["nothing", ["", "", "", ""]],
  ])("with a plain number heads people who are numbered %s", (_, [a, b, c, d]) => {
    const rows = `
      | 1 | Văn phòng | | | | | | |
      | ${a} | An | | | x | x | | |
      | ${b} | Bình | | | x | x | | |
      | 2 | Phòng Kế hoạch | | | | | | 02 người |
      | ${c} | Cúc | | | x | | | |
      | ${d} | Dân | | | x | x | | |`;
    expect(people(rows)).toEqual(inUnits);
    expect(people(rows, collectives)).toEqual(inUnits);
    expect(findings(rows, collectives)).toEqual(["advanced-collective-share: Phòng Kế hoạch"]);
  });

  it("with a plain number and counts is known by the table of collectives", () => {
    const rows = `
      | 1 | Văn phòng | 2 người | 0 | 2 | 2 | 0 | |
      | | An | | | x | x | | |
      | | Bình | | | x | x | | |`;
    expect(people(rows, collectives)).toEqual(["An (Văn phòng)", "Bình (Văn phòng)"]);
  });

  it.each([
    ["| | D. Quảng Phú | | | | | | |", "D. Quảng Phú"],
    ["| III | D. Quảng Phú | | | | | | |", "D. Quảng Phú"],
    ["| | D. Trường Quảng Phú | | | | | | |", "Trường Quảng Phú"],
  ])("keeps an initial that is part of its name: %s", (row, unit) =>
    expect(people(`${row}\n| 1 | An | | | x | x | | |`)).toEqual([`An (${unit})`]),
  );

  it("loses the number in front of a name that the table of collectives has", () => {
    const units = `${headA}\n| 1 | Quảng Phú | HTTNV | x | | |\n| 2 | D. Quảng Tân | HTTNV | x | | |`;
    const rows = `
      | | D. Quảng Phú | | | | | | |
      | 1 | An | | | x | x | | |
      | | D. Quảng Tân | | | | | | |
      | 1 | Bình | | | x | x | | |`;
    expect(people(rows, units)).toEqual(["An (Quảng Phú)", "Bình (D. Quảng Tân)"]);
  });
});

describe("a person's row", () => {
  it.each([
    ["a Roman number and a remark", "| II | Cúc | | | | | | Nghỉ thai sản |\n| III | Dân | | | x | x | | |"],
    [
      "the last Roman number and a remark",
      "| II | Dân | | | x | x | | |\n| III | Cúc | | | | | | Nghỉ |\n| | TRƯỞNG PHÒNG | | | | | | |",
    ],
    ["a number that is written twice", "| 1 | Cúc | | | | | | |\n| 1. | Dân | | | x | x | | |"],
    ["a remark and no number", "| | Cúc | | | | | | Nghỉ thai sản |\n| | Dân | | | x | x | | |"],
    ["a position and no number", "| | Cúc | Trưởng phòng | | | | | |\n| | Dân | | | x | x | | |"],
    ["a position and no marks", "| 2 | Cúc | Trưởng phòng | | | | | |\n| 3 | Dân | | | x | x | | |"],
    ["a number of two steps and no marks", "| I.2 | Cúc | | | | | | |\n| I.3 | Dân | | | x | x | | |"],
    ["the unit's first name", "| 2 | Khoa | | | | | | |\n| 3 | Dân | | | x | x | | |"],
  ])("with %s is no unit", (_, rows) => {
    const names = [...rows.matchAll(/\| (Cúc|Dân|Khoa) \|/g)].map(([, name]) => name);
    expect(people(`| 1 | An | | | x | x | | |\n${rows}`)).toEqual(["An", ...names].map((name) => `${name} ()`));
  });

  it("in a table of collectives is one though it has nothing but a remark", () => {
    const [table] = registers(`
      ${headA}
      | I | Văn phòng | HTTNV | x | | |
      | II | Phòng Kế hoạch | | | | Mới thành lập |
      | III | Thanh tra | HTTNV | x | | |`);
    expect(table?.entries.map(({ name }) => name)).toEqual(["Văn phòng", "Phòng Kế hoạch", "Thanh tra"]);
  });
});

describe("a heading within a unit", () => {
  it.each([
    ["| * | Hợp đồng lao động | | | | | | |"],
    ["| b) | Hợp đồng 111 | | | | | | |"],
    ["| a) | Công chức | | | | | | 2 người |"],
    ["| - | Lãnh đạo | | | | | | |"],
    ["| * | Tổ xe | | | | | | |"],
    ["| | - Hợp đồng lao động | | | | | | |"],
    ["| b) Hợp đồng 111 | | | | | | | |"],
    ["| | Người lao động | | | | | | |"],
  ])("is neither person nor unit: %s", (row) => {
    const rows = `
      | I | Văn phòng | | | | | | |
      | 1 | An | | | x | x | | |
      ${row}
      | 2 | Bình | | | x | x | | |
      | II | Phòng Kế hoạch | | | | | | |
      ${row}
      | 1 | Cúc | | | x | | | |
      | 2 | Dân | | | x | x | | |`;
    expect(people(rows, collectives)).toEqual(inUnits);
    expect(findings(rows, collectives)).toEqual(["advanced-collective-share: Phòng Kế hoạch"]);
  });

  it("may stand over nobody, and its people may be numbered anew", () => {
    const rows = `
      | a) | Công chức | | | | | | |
      | 1 | An | | | x | x | | |
      | 2 | Bình | | | x | x | | |
      | b) | Hợp đồng 111 | | | | | | |
      | 1 | Cúc | | | x | x | | |
      | c) | Hợp đồng khác | | | | | | |`;
    expect(people(rows)).toEqual(["An ()", "Bình ()", "Cúc ()"]);
    expect(findings(rows)).toEqual([]);
  });

  it.each(["a)", "*", "-"])("is no person who is numbered %s", (ordinal) => {
    const rows = `| ${ordinal} | An | | | x | x | | |\n| ${ordinal} | Bình | | | | | | |\n| ${ordinal} | Cúc | | | x | | | |`;
    expect(people(rows)).toEqual(["An ()", "Bình ()", "Cúc ()"]);
  });
});

it("shares under a total are no person", () => {
  const rows = `
    | 1 | An | | | x | x | | |
    | | Tổng cộng | | 0 | 1 | 1 | 0 | |
    | | Tỷ lệ (%) | | 0% | 100% | 100% | 0% | |`;
  expect(people(rows)).toEqual(["An ()"]);
  expect(findings(rows)).toEqual([]);
});

describe("a vacant post", () => {
  it.each([
    "| 1 | Khuyết | Chánh VP | | | | | Chưa bổ nhiệm |",
    "| 1 | (Khuyết) | Chánh VP | - | - | - | - | |",
    "| 1 | Trống | Chánh VP | | | | | |",
    "| 1 | Chưa bổ nhiệm | Chánh VP | | | | | |",
    "| 1 | Đang tuyển dụng | | | | | | |",
    "| 1 | Vị trí khuyết | | | | | | |",
    "| 1 | Khuyết Chánh văn phòng | | | | | | |",
    "| 1 | | Chánh VP | | | | | Khuyết |",
    "| | Khuyết | Chánh VP | | | | | |",
  ])("is nobody, whether or not the numbers go on over it: %s", (row) => {
    for (const [first, second] of [
      [2, 3],
      [1, 2],
    ]) {
      const rows = `${row}\n| ${first} | An | | | x | x | | |\n| ${second} | Bình | | | x | x | | |`;
      expect(people(rows)).toEqual(["An ()", "Bình ()"]);
      expect(findings(rows)).toEqual([]);
    }
  });

  it.each([
    ["Khuyết", "| 1 | Khuyết | | | x | x | | |"],
    ["Trần Văn Trống", "| 1 | Trần Văn Trống | | | | | | |"],
    ["Trọng", "| 1 | Trọng | | | | | | |"],
    ["An", "| 1 | An | Chưa bổ nhiệm | | | | | Chưa bổ nhiệm ngạch |"],
  ])("is not what a person called %s has", (name, row) => expect(people(row)).toEqual([`${name} ()`]));
});

it.each(["Hợp đồng lao động theo NĐ 111", "Nhân viên", "Người hoạt động không chuyên trách"])(
  "staff that are numbered as the units are end the unit above: %s",
  (staff) => {
    const rows = `
      | I  | Văn phòng | | | | | | |
      | 1  | An | | | x | x | | |
      | II | ${staff} | | | | | | |
      | 1  | Bình | | | x | | | |`;
    expect(people(rows, collectives)).toEqual(["An (Văn phòng)", `Bình (${staff})`]);
  },
);

it.each(["| | Tổ Xã hội | | | | | | |", "| | Tổng cộng | | 2 | 2 | 2 | 0 | |"])(
  "numbered people who register nothing stay people above %s",
  (next) => {
    const rows = `
      | | Tổ Tự nhiên | | | | | | |
      | 1 | An | | | x | x | | |
      | 2 | Giáo viên Nguyễn Thị Hoa | | | | | | Nghỉ thai sản |
      | 3 | Ban Thị Thu | | | | | | tập sự |
      ${next}`;
    expect(people(rows)).toEqual([
      "An (Tổ Tự nhiên)",
      "Giáo viên Nguyễn Thị Hoa (Tổ Tự nhiên)",
      "Ban Thị Thu (Tổ Tự nhiên)",
    ]);
  },
);

it("a person called as units are heads nobody", () => {
  expect(people("| 1 | Ban Thị Thu | | | | | | tập sự |\n| | An | | | x | x | | |")).toEqual([
    "Ban Thị Thu ()",
    "An ()",
  ]);
});

it("totals of units and of all of them are nobody, and right ones are not held against anything", () => {
  const rows = `
    | I  | Văn phòng | | | | | | |
    | 1  | An | | | x | x | | |
    | | Cộng Văn phòng | | 0 | 1 | 1 | 0 | |
    | II | Phòng Kế hoạch | | | | | | |
    | 1  | Bình | | | x | x | | |
    | | Cộng II | | 0 | 1 | 1 | 0 | |
    | | Tổng I+II | | 0 | 2 | 2 | 0 | |
    | | Toàn cơ quan | | 0 | 2 | 2 | 0 | |`;
  expect(people(rows, collectives)).toEqual(["An (Văn phòng)", "Bình (Phòng Kế hoạch)"]);
  expect(findings(rows, collectives)).toEqual([]);
});

describe("a total below the head of a part of a unit", () => {
  const part = (sign: string, staff: string, ...rows: readonly string[]) =>
    [`| ${sign} | ${staff} | | | | | | |`, ...rows].join("\n");
  const an = "| 1 | An | | | x | x | | |";
  const both = "| 2 | Bình | | | x | x | | |\n| 3 | Cúc | | | x | x | | |";
  const total = (label: string, count: number) => `| | ${label} | | 0 | ${count} | ${count} | 0 | |`;

  it.each([
    ["a", "Lãnh đạo", "b", "Chuyên viên"],
    ["a", "Khối giảng dạy", "b", "Khối phục vụ"],
    ["-", "Công chức", "-", "Hợp đồng lao động"],
    ["*", "Lãnh đạo", "*", "Nhân viên"],
  ])("sums up the part, and the next total the unit: %s %s", (first, staff, second, others) => {
    const rows = [
      "| I | Văn phòng | | | | | | |",
      part(first, staff, an, total("Cộng", 1)),
      part(second, others, both, total("Cộng", 2), total("Cộng Văn phòng", 3)),
      "| II | Phòng Kế hoạch | | | | | | |",
      "| 1 | Dân | | | x | x | | |",
      total("Tổng cộng", 4),
    ].join("\n");
    expect(people(rows)).toEqual(["An (Văn phòng)", "Bình (Văn phòng)", "Cúc (Văn phòng)", "Dân (Phòng Kế hoạch)"]);
    expect(findings(rows, collectives)).toEqual([]);
  });

  it("sums up the part of a table without units, and the last the table", () => {
    const rows = [
      part("a", "Lãnh đạo", an, total("Cộng", 1)),
      part("b", "Chuyên viên", both, total("Cộng", 2)),
      total("Tổng cộng", 3),
    ].join("\n");
    expect(findings(rows)).toEqual([]);
  });

  it("may be called after the part", () => {
    const rows = [
      part("a", "Lãnh đạo", an, total("Cộng lãnh đạo", 1)),
      part("b", "Chuyên viên", both, total("Cộng chuyên viên", 2)),
    ].join("\n");
    expect(findings(rows)).toEqual([]);
  });

  it("sums up the unit where its other parts have none", () => {
    const rows = [
      "| I | Văn phòng | | | | | | |",
      part("a", "Lãnh đạo", an),
      part("b", "Chuyên viên", both, total("Cộng", 3)),
      "| II | Phòng Kế hoạch | | | | | | |",
      "| 1 | Dân | | | x | x | | |",
      total("Tổng cộng", 4),
    ].join("\n");
    expect(findings(rows, collectives)).toEqual([]);
  });

  it("is held against the part where it is wrong", () => {
    const rows = [
      part("a", "Lãnh đạo", an, total("Cộng", 3)),
      part("b", "Chuyên viên", both, total("Tổng cộng", 3)),
    ].join("\n");
    expect(findings(rows)).toEqual(["total-mismatch: ", "total-mismatch: "]);
  });
});

describe("totals", () => {
  const person = (name: string) => `| 1 | ${name} | | | x | x | | |`;
  const head = (sign: string, name: string) => `| ${sign} | ${name} | | | | | | |`;
  const total = (label: string, count: number) => `| | ${label} | | 0 | ${count} | ${count} | 0 | |`;
  const offices = (...totals: readonly string[]) => [
    ...[head("I", "Văn phòng"), person("An"), total("Cộng", 1)],
    ...[head("II", "Phòng Kế hoạch"), person("Bình"), ...totals],
  ];

  it.each([
    ["the last unit, called as the one before", offices(total("Cộng", 1))],
    ["all units, called as each of them", offices(total("Cộng", 1), total("Cộng", 2))],
    ["all units, where the last has none", offices(total("Tổng cộng", 2))],
    ["all units, where one has none", [...offices(), head("III", "Thanh tra"), person("Cúc"), total("Cộng", 3)]],
    [
      "what they name by its letter",
      [
        ...[head("A", "Khối quản lý"), ...offices(), total("Cộng A", 2)],
        ...[head("B", "Khối sự nghiệp"), person("Cúc"), total("Tổng số (B)", 1), total("Tổng A+B", 3)],
      ],
    ],
    [
      "all up to them",
      [...offices(total("Cộng lũy kế", 2)), head("III", "Thanh tra"), person("Cúc"), total("Cộng lũy kế", 3)],
    ],
  ])("sum up %s", (_, rows) => expect(findings(rows.join("\n"))).toEqual([]));

  it.each(["Trong đó: nữ", "- Trong đó:", "Nữ:", "- Nữ"])("are divided by rows that are nobody: %s", (label) => {
    const rows = [person("An"), total("Tổng cộng", 1), total(label, 1)].join("\n");
    expect(people(rows)).toEqual(["An ()"]);
    expect(findings(rows)).toEqual([]);
  });
});

describe("a part of a unit", () => {
  const person = (sign: string | number, name: string) => `| ${sign} | ${name} | | | x | x | | |`;
  const head = (sign: string, name: string) => `| ${sign} | ${name} | | | | | | |`;
  const unitsOf = (unit: string, leaders: string, others: string, [first, second]: readonly [string, string]) =>
    [
      ...[head(unit, "Văn phòng"), head(leaders, "Lãnh đạo"), person(first, "An")],
      ...[head(others, "Chuyên viên"), person(second, "Bình")],
    ].join("\n");

  it.each([
    ["I", "1", "2", ["a", "a"]],
    ["I", "1", "2", ["-", "-"]],
    ["1", "a)", "b)", ["1", "2"]],
    ["1", "-", "-", ["1", "2"]],
    ["1", "'1.1", "'1.2", ["1", "2"]],
    ["1", "'1.1", "'1.2", ["a", "a"]],
    ["", "", "", ["1", "2"]],
  ] as const)("is known by any numbers: %s, %s, %s", (unit, leaders, others, signs) => {
    const rows = unitsOf(unit, leaders, others, signs);
    for (const units of ["", collectives]) {
      expect(people(rows, units)).toEqual(["An (Văn phòng)", "Bình (Văn phòng)"]);
      expect(findings(rows, units)).not.toContainEqual(expect.stringMatching(/share|ordinal|without/));
    }
  });

  it("that is headed as the leaders are is beside them, not in them", () => {
    const rows = [head("", "Lãnh đạo"), person(1, "An"), head("", "Chuyên viên"), person(2, "Bình")].join("\n");
    expect(people(rows)).toEqual(["An (Lãnh đạo)", "Bình (Chuyên viên)"]);
  });

  it("may be called as units are where none are known", () => {
    const rows = [head("a", "Ban Giám đốc"), person(1, "An"), head("b", "Các khoa"), person(2, "Bình")].join("\n");
    expect(people(rows)).toEqual(["An ()", "Bình ()"]);
  });
});

it("people who are numbered by letters below a unit stay people before the next unit", () => {
  const rows = `
    | 1 | Văn phòng | | | | | | |
    | a | Trần Thị An | | | x | x | | |
    | b | Lê Văn Bình | | | | | | nghỉ thai sản |
    | 2 | Phòng Kế hoạch | | | | | | |
    | a | Phạm Thị Cúc | | | x | x | | |`;
  expect(people(rows, collectives)).toEqual([
    "Trần Thị An (Văn phòng)",
    "Lê Văn Bình (Văn phòng)",
    "Phạm Thị Cúc (Phòng Kế hoạch)",
  ]);
});
