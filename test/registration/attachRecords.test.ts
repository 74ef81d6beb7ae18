import { check } from "../../src/check";
import { sheet } from "../support/sheet";

/** Rows of a register of people (name, day of birth, unit) and lines of evidence (the same, and the year). */
function people(rows: readonly string[], lines: readonly string[]): readonly string[] {
  return recordsOf(
    `
    | TT | Họ và tên | Ngày sinh | Đơn vị | LĐTT |
    ${rows.map((row, index) => `| ${index + 1} | ${row} | x |`).join("\n")}`,
    lines.map((line) => `| ${line} | LĐTT | 1/QĐ |`),
  );
}

/** Rows of a register of collectives, as they stand, and lines of evidence (name, unit and year). */
function collectives(rows: readonly string[], lines: readonly string[], heading = ""): readonly string[] {
  return recordsOf(
    `
    ${heading}
    | TT | Tên tập thể | HTXSNV | TTLĐTT |
    ${rows.join("\n")}`,
    lines.map((line) => line.replace(/^([^|]*)\|(.*)$/, "| $1 | | $2 | Tập thể lao động tiên tiến | 1/QĐ |")),
  );
}

/** Each entry's name with the years of its papers, those that may be somebody else's behind a question mark. */
function recordsOf(register: string, lines: readonly string[]): readonly string[] {
  const evidence = sheet(
    `
    | Họ và tên | Ngày sinh | Đơn vị | Năm thành tích | Danh hiệu | Số quyết định |
    ${lines.join("\n")}`,
    { workbook: "minh-chung.xlsx", sheet: "Quá trình khen thưởng" },
  );
  return check([sheet(register)], { year: 2024, history: [evidence] }).workbooks.flatMap(({ registrations }) =>
    registrations.flatMap(({ entries }) =>
      entries.map(({ name, record }) =>
        [
          `${name}:`,
          ...(record?.past ?? []).map(({ year }) => String(year)),
          ...(record?.doubtful ?? []).map(({ year }) => `?${String(year)}`),
        ].join(" "),
      ),
    ),
  );
}

const an = "Nguyễn Văn An";

describe("a person's paper", () => {
  it("is the person's under another unit, too, where nobody else has the name", () => {
    expect(people([`${an} | | Phòng A`], [`${an} | | Phòng B | 2023`])).toEqual([`${an}: 2023`]);
  });

  it.each([
    ["the whole day, in one unit", "01/01/1985 | Phòng A", "20/10/1985 | Phòng A", "01/01/1985 | Phòng A"],
    ["the whole day, in two units", "01/01/1985 | Phòng A", "20/10/1985 | Phòng B", "01/01/1985 | Phòng B"],
    ["the year", "1985 | Phòng A", "20/10/1990 | Phòng A", "1/1/1985 | Phòng A"],
    ["the unit, both born in that year", "01/01/1985 | Phòng A", "20/10/1985 | Phòng B", "1985 | Phòng A"],
    ["the unit alone", "| Phòng A", "| Phòng B", "| Phòng A"],
  ])("is not a namesake's who is told apart by %s", (_, first, second, line) => {
    expect(people([`${an} | ${first}`, `${an} | ${second}`], [`${an} | ${line} | 2023`])).toEqual([
      `${an}: 2023`,
      `${an}:`,
    ]);
  });

  it.each([
    ["only the year tells, and it is both's", "1985 | Phòng A", "1985 | Phòng A", "01/01/1985 | Phòng A"],
    ["nothing tells", "| Phòng A", "| Phòng A", "| Phòng A"],
    ["the unit is neither's", "| Phòng A", "| Phòng B", "| Phòng C"],
    ["the year is one's and the unit the other's", "1985 | Phòng A", "| Phòng B", "1985 | Phòng B"],
  ])("may be either's where %s", (_, first, second, line) => {
    expect(people([`${an} | ${first}`, `${an} | ${second}`], [`${an} | ${line} | 2023`])).toEqual([
      `${an}: ?2023`,
      `${an}: ?2023`,
    ]);
  });

  it("is that of both rows of somebody who stands in the register twice", () => {
    const row = `${an} | 01/01/1985 | Phòng A`;
    expect(people([row, row], [`${row} | 2023`])).toEqual([`${an}: 2023`, `${an}: 2023`]);
  });

  it.each([
    ["days of birth", "01/01/1985 | Phòng A | 2022", "20/10/1985 | Phòng A | 2023"],
    ["years of birth", "1985 | Phòng A | 2022", "1990 | Phòng A | 2023"],
    ["a birth in the name", "| Phòng A | 2022", "1990 | Phòng A | 2023"],
  ])("may be another's where papers of one unit name two %s", (what, first, second) => {
    const name = what === "a birth in the name" ? `${an} (SN 1985)` : an;
    expect(people([`${an} | | Phòng A`], [`${name} | ${first}`, `${an} | ${second}`])).toEqual([`${an}: ?2022 ?2023`]);
  });

  it("without a birth may be that of whoever in the unit was born in another year", () => {
    const lines = [`${an} | 1990 | Phòng A | 2021`, `${an} | | Phòng A | 2022`, `${an} | 1985 | Phòng A | 2023`];
    expect(people([`${an} | 1985 | Phòng A`], lines)).toEqual([`${an}: 2023 ?2022`]);
  });

  it("with another day in the same year may be a slip", () => {
    expect(people([`${an} | 02/01/1985 | Phòng A`], [`${an} | 01/02/1985 | Phòng A | 2023`])).toEqual([`${an}: ?2023`]);
  });

  it("with another year of birth is somebody else's", () => {
    expect(people([`${an} | 1985 | Phòng A`], [`${an} | 1990 | Phòng A | 2023`])).toEqual([`${an}:`]);
  });
});

/** Both ways round, for the form of address may stand in the register or in the evidence. */
function recordUnder(a: string, b: string): readonly (readonly string[])[] {
  return [
    [a, b],
    [b, a],
  ].map(([registered = "", written = ""]) =>
    people([`${registered} | | Phòng A`], [`${written} | | Phòng A | 2023`]).map((record) =>
      record.slice(registered.length),
    ),
  );
}

it.each([
  "Ông Nguyễn Văn An",
  "ông/bà Nguyễn Văn An",
  "Đ/c Nguyễn Văn An",
  "Đ/c: Nguyễn Văn An",
  "Đồng chí Nguyễn Văn An",
  "Thầy Nguyễn Văn An",
  "ThS. Nguyễn Văn An",
  "PGS, TS Nguyễn Văn An",
  "BS.CKI Nguyễn Văn An",
  "BS CK2. Nguyễn Văn An",
  "Đại úy Nguyễn Văn An",
  "Giám đốc: Nguyễn Văn An",
  "1. Nguyễn Văn An",
  "2) Ông Nguyễn Văn An",
  "- Nguyễn Văn An",
  "Nguyễn Văn An (Trưởng phòng)",
  "Nguyễn Văn An - Trưởng phòng",
  "Nguyễn Văn An – Phó Giám đốc",
  "Nguyễn Văn An (SN 1980)",
  "Nguyễn Văn An / Kế toán",
  "Nguyễn Văn An sinh năm 1980",
  "Nguyễn Văn An (nam)",
  "Nguyễn Văn An*",
])("takes “%s” for Nguyễn Văn An", (written) => {
  expect(recordUnder(written, an)).toEqual([[": 2023"], [": 2023"]]);
});

it.each(["Nguyễn Văn An, Kế toán", "Nguyễn Văn An, sinh năm 1980"])(
  "takes “%s” in the evidence for him, too",
  (written) => {
    expect(people([`${an} | | Phòng A`], [`${written} | | Phòng A | 2023`])).toEqual([`${an}: 2023`]);
  },
);

it.each([
  ["Nguyen Van An", an],
  ["Ông Nguyen Van An", an],
  ["Nguyễn Văn An (B)", an],
  ["Nguyễn Văn An B", an],
  ["Nguyễn Văn An - Tổ 3", an],
  ["Nguyễn Văn An (Phòng Kế hoạch)", an],
  ["Ông Lê Thanh An", "Bà Lê Thanh An"],
])("is not sure whether “%s” is “%s”", (a, b) => {
  expect(recordUnder(a, b)).toEqual([[": ?2023"], [": ?2023"]]);
});

it.each([
  ["Nguyễn Văn An (A)", "Nguyễn Văn An (B)"],
  ["Nguyễn Văn An (SN 1980)", "Nguyễn Văn An (SN 1985)"],
  ["Ông Nguyễn Văn Ân", "Ông Nguyễn Văn An"],
  ["Ông Ích Khiêm", "Ông Văn Khiêm"],
])("takes “%s” for another than “%s”", (a, b) => {
  expect(recordUnder(a, b)).toEqual([[":"], [":"]]);
});

it("asks of a name without accents those only who come closest", () => {
  const rows = ["Mai Thành An | | Phòng A", "Mai Thanh Ân | | Phòng B"];
  expect(people(rows, ["Mai Thanh An | | Phòng A | 2023"])).toEqual(["Mai Thành An: ?2023", "Mai Thanh Ân:"]);
  expect(people([...rows, "Mai Thanh An | | Phòng C"], ["Mai Thanh An | | Phòng A | 2023"])).toEqual([
    "Mai Thành An:",
    "Mai Thanh Ân:",
    "Mai Thanh An: 2023",
  ]);
});

describe("a collective's paper", () => {
  const grouped = [
    "| I  | Chi cục Thủy sản |   |   |",
    "| 1  | Phòng Tổng hợp   | x | x |",
    "| II | Chi cục Thú y    |   |   |",
    "| 1  | Phòng Tổng hợp   | x | x |",
  ];
  const general = ["| 1 | Phòng Tổng hợp | x | x |"];

  it("is that of the one whose group it names", () => {
    const own = ["Phòng Tổng hợp: 2023", "Phòng Tổng hợp:"];
    expect(collectives(grouped, ["Phòng Tổng hợp | Chi cục Thủy sản | 2023"])).toEqual(own);
    expect(collectives(grouped, ["Phòng Tổng hợp | CHI CỤC THỦY SẢN | 2023"])).toEqual(own);
    expect(collectives(grouped, ["Phòng Tổng hợp, Chi cục Thủy sản | | 2023"])).toEqual(own);
    expect(collectives(grouped, ["Phòng Tổng hợp thuộc Chi cục Thủy sản | Phòng Tổng hợp | 2023"])).toEqual(own);
  });

  it.each(["", "Phòng Tổng hợp", "Sở Nông nghiệp"])("may be any's of the name where it stands under “%s”", (unit) => {
    expect(collectives(grouped, [`Phòng Tổng hợp | ${unit} | 2023`])).toEqual([
      "Phòng Tổng hợp: ?2023",
      "Phòng Tổng hợp: ?2023",
    ]);
  });

  it("may be any's of the name where the register does not say what they are part of", () => {
    const rows = [...general, ...general];
    expect(collectives(rows, ["Phòng Tổng hợp | Chi cục Thủy sản | 2023"])).toEqual([
      "Phòng Tổng hợp: ?2023",
      "Phòng Tổng hợp: ?2023",
    ]);
  });

  it("may be another's where papers are of two, or of another than the heading names", () => {
    const lines = ["Phòng Tổng hợp | Chi cục Thủy sản | 2022", "Phòng Tổng hợp | Chi cục Thú y | 2023"];
    expect(collectives(general, lines)).toEqual(["Phòng Tổng hợp: ?2022 ?2023"]);
    expect(collectives(general, lines, "CHI CỤC THÚ Y")).toEqual(["Phòng Tổng hợp: 2023 ?2022"]);
    expect(collectives(general, lines.slice(0, 1), "CHI CỤC THÚ Y")).toEqual(["Phòng Tổng hợp: ?2022"]);
  });

  it("is its own under any agency where it is the only one", () => {
    expect(collectives(general, ["Phòng Tổng hợp | Sở Công Thương | 2023"])).toEqual(["Phòng Tổng hợp: 2023"]);
    const ofKinds = ["| I | Các phòng chuyên môn | | |", ...general];
    expect(collectives(ofKinds, ["Phòng Tổng hợp | Sở Công Thương | 2023"])).toEqual(["Phòng Tổng hợp: 2023"]);
  });
});

/** Both ways round. */
function recordOfCollective(a: string, b: string): readonly (readonly string[])[] {
  return [
    [a, b],
    [b, a],
  ].map(([registered = "", written = ""]) =>
    collectives([`| 1 | ${registered} | x | x |`], [`${written} | Sở Công Thương | 2023`]).map((record) =>
      record.slice(registered.length),
    ),
  );
}

it.each([
  "P. Kế hoạch - Tài chính",
  "Tập thể Phòng Kế hoạch - Tài chính",
  "Tập thể cán bộ, công chức Phòng Kế hoạch - Tài chính",
  "Phòng Kế hoạch và Tài chính",
  "Phòng Kế hoạch & Tài chính",
  "1. Phòng Kế hoạch - Tài chính",
  "Phòng Kế hoạch - Tài chính (12 người)",
  "Phòng Kế hoạch - Tài chính, Sở Công Thương",
  "Phòng Kế hoạch - Tài chính (thuộc Sở Công Thương)",
])("takes “%s” for Phòng Kế hoạch - Tài chính", (written) => {
  expect(recordOfCollective(written, "Phòng Kế hoạch - Tài chính")).toEqual([[": 2023"], [": 2023"]]);
});

it.each([
  ["Phòng KH-TC", "Phòng Kế hoạch - Tài chính"],
  ["P.KHTC", "Phòng Kế hoạch - Tài chính"],
  ["TTYT", "Trung tâm Y tế"],
  ["Chi cục QLTT", "Chi cục Quản lý thị trường"],
  ["CC Kiểm lâm", "Chi cục Kiểm lâm"],
  ["Văn phòng Sở", "Văn phòng"],
])("is not sure whether “%s” is “%s”", (a, b) => {
  expect(recordOfCollective(a, b)).toEqual([[": ?2023"], [": ?2023"]]);
});

it("takes “UBND” for “Ủy ban nhân dân”", () => {
  expect(recordOfCollective("UBND huyện Bình Sơn", "Ủy ban nhân dân huyện Bình Sơn")).toEqual([[": 2023"], [": 2023"]]);
});

it.each([
  ["Phòng Tài chính", "Phòng Tổ chức"],
  ["Trường Tiểu học số 1", "Trường Tiểu học số 2"],
  ["Văn phòng Sở", "Văn phòng UBND huyện"],
])("takes “%s” for another than “%s”", (a, b) => {
  expect(recordOfCollective(a, b)).toEqual([[":"], [":"]]);
});
