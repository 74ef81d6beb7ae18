import { check } from "../../src/check";
import { readRegistrations } from "../../src/reader/readRegistrations";
import { entryView, registers, tableView } from "../support/register";
import { sheet } from "../support/sheet";

it("reads what a person's position is and when the person was born", () => {
  const [table] = registers(`
    | TT | Họ và tên   | Cấp bậc | Chức vụ      | Năm sinh   | LĐTT |
    | 1  | Trần Thị An | Đại úy  | Trưởng phòng | 1980       | x    |
    | 2  | Lê Văn Bình |         | Chuyên viên  | 05/11/1979 | x    |
    | 3  | Ngô Thị Cúc |         |              | 31268      | x    |
    | 4  | Vũ Thị Dung |         |              | 1/2/85     | x    |
    | 5  | Đỗ Văn Em   |         |              | không rõ   | x    |`);
  expect(table?.entries.map(({ position, birth }) => [position, birth])).toEqual([
    ["Đại úy, Trưởng phòng", 1980],
    ["Chuyên viên", 19791105],
    ["", 19850809],
    ["", 19850201],
    ["", undefined],
  ]);
});

it.each([
  ["Ngày 10 tháng 3 năm 2022", "2022-03-10"],
  ["Quảng Ngãi, ngày 05 tháng 12 năm 2022", "2022-12-05"],
  ["Ngày..... tháng..... năm 2022", undefined],
  ["Ngày 31 tháng 6 năm 2022", undefined],
])("reads the day of signing from “%s”", (line, date) => {
  const [table] = registers(`
    (Kèm theo Kế hoạch số 278/KH-SCT ngày 17 tháng 02 năm 2022)
    | TT | Họ và tên   | HTTNV | LĐTT |
    | 1  | Trần Thị An | x     | x    |
    |    |             |       | ${line} |`);
  expect(table?.signedOn?.date).toBe(date);
  expect(table?.years.filter((year) => year.in === "date-line").map(({ first }) => first)).toEqual([2022]);
});

it("takes the date over the signature before the one under the letterhead", () => {
  const [table] = registers(`
    Quảng Ngãi, ngày 01 tháng 3 năm 2022
    | TT | Họ và tên   | HTTNV | LĐTT |
    | 1  | Trần Thị An | x     | x    |
    |    | Ngày 10 tháng 3 năm 2022 | |`);
  expect(table?.signedOn?.date).toBe("2022-03-10");
});

describe("a name in two columns", () => {
  const rows = `
    | 1 | Trần Thị | An   | x | x |
    | 2 | Lê Văn   | Bình | x |   |`;

  it.each([
    "| TT | Họ và tên | | HTTNV | LĐTT |",
    "| TT | Họ và tên | Họ và tên | HTTNV | LĐTT |",
    "| TT | Họ đệm | Tên | HTTNV | LĐTT |",
    "| TT | Họ và tên đệm | Tên | HTTNV | LĐTT |",
  ])("is put together under %s", (head) => {
    const [table] = registers(`${head}${rows}`);
    expect(table?.entries.map(({ name }) => name)).toEqual(["Trần Thị An", "Lê Văn Bình"]);
    expect(table?.unmapped).toEqual([]);
  });

  it("is not taken from a column of marks without a head", () => {
    const [table] = registers(`
      | TT | Họ và tên   |   | HTTNV | LĐTT |
      | 1  | Trần Thị An | x | x     | x    |`);
    expect(table?.entries.map(({ name }) => name)).toEqual(["Trần Thị An"]);
    expect(table?.unmapped).toMatchObject([{ header: "" }]);
  });
});

describe("rows of several years", () => {
  const source = `
    | STT | Năm  | Họ tên      | Danh hiệu đăng ký |
    | 1   | 2023 | Trần Văn An | LĐTT              |
    | 2   | 2024 | Trần Văn An | CSTĐCS            |
    | 3   |      | Lê Thị Bình | LĐTT              |`;
  const read = (told?: number) => {
    const [table] = readRegistrations([sheet(source)], [], told).registrations;
    return {
      year: table?.year,
      entries: table?.entries.map(entryView),
      past: table?.past.map(({ year, entry }) => `${year} ${entryView(entry)}`),
    };
  };

  it("are read for the latest year where no title names one, and the others are kept apart", () => {
    expect(read()).toEqual({
      year: 2024,
      entries: ["Trần Văn An (): grassroots-fighter D3", "Lê Thị Bình (): advanced-worker D4"],
      past: ["2023 Trần Văn An (): advanced-worker D2"],
    });
  });

  it("are read for the year that the caller tells", () => {
    expect(read(2023)).toEqual({
      year: 2023,
      entries: ["Trần Văn An (): advanced-worker D2", "Lê Thị Bình (): advanced-worker D4"],
      past: ["2024 Trần Văn An (): grassroots-fighter D3"],
    });
  });

  it("are not told by a column of men and women", () => {
    const [table] = registers(`
      | TT | Họ tên      | Nam | Nữ | LĐTT |
      | 1  | Trần Văn An | x   |    | x    |`);
    expect(table?.past).toEqual([]);
    expect(table?.entries).toHaveLength(1);
  });
});

it("reads a header of four rows that begins far below the top, under a total", () => {
  const [table] = registers([
    {
      ...sheet(`
        | TT | Họ và tên | Đăng ký | | |
        |    |           | Mức độ  | Thi đua | |
        |    |           |         | Danh hiệu | |
        |    |           | HTTNV   | LĐTT | CSTĐCS |
        |    | Tổng số   | 1       | 1    | 0      |
        | 1  | Lê Văn Bình | x     | x    |        |`),
      origin: { row: 56, column: 3 },
    },
  ]);
  expect(table && tableView(table)).toMatchObject({
    range: "D57:H62",
    entries: ["Lê Văn Bình (): good, advanced-worker G62"],
  });
  expect(table?.totals.map(({ written, counted }) => [written, counted])).toEqual([
    [1, 1],
    [1, 1],
    [0, 0],
  ]);
});

describe("titles and awards in two tables of one sheet", () => {
  const twoTables = (unit = "") => `
    I. DANH HIỆU
    | STT | Họ tên      | Đơn vị   | Xếp loại | Danh hiệu              |
    | 1   | Trần Văn An | Khoa Lý  | HTXSNV   | Chiến sĩ thi đua cơ sở |
    | 2   | Lê Thị Bình | Khoa Lý  | HTTNV    | Lao động tiên tiến     |
    II. KHEN THƯỞNG
    | STT | Họ tên      | Đơn vị   | Hình thức khen thưởng |
    | 1   | Trần Văn An | ${unit}  | Giấy khen             |
    | 2   | Vũ Văn Dũng | Khoa Hóa | Giấy khen             |`;

  it("are joined for a person who stands in both", () => {
    const [titles, awards] = registers(twoTables());
    expect(titles?.entries.map(entryView)).toEqual([
      "Trần Văn An (Khoa Lý): excellent, grassroots-fighter E3, department-certificate D7",
      "Lê Thị Bình (Khoa Lý): good, advanced-worker E4",
    ]);
    expect(awards?.entries.map(entryView)).toEqual(["Vũ Văn Dũng (Khoa Hóa): department-certificate D8"]);
  });

  it("are joined at the titles though the awards come first, so that what is missing there is found", () => {
    const awardsFirst = `
      | TT | Họ và tên   | Hình thức khen thưởng |
      | 1  | Trần Văn An | Giấy khen             |
      | 2  | Vũ Văn Dũng | Giấy khen             |
      | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT |
      | 1  | Trần Văn An |        |       | x    |
      | 2  | Lê Thị Bình |        | x     | x    |`;
    const [awards, titles] = registers(awardsFirst);
    expect(awards?.entries.map(entryView)).toEqual(["Vũ Văn Dũng (): department-certificate C3"]);
    expect(awards?.continued.map(entryView)).toEqual(["Trần Văn An (): department-certificate C2"]);
    expect(titles?.entries.map(entryView)).toEqual([
      "Trần Văn An (): advanced-worker E5, department-certificate C2",
      "Lê Thị Bình (): good, advanced-worker E6",
    ]);
    const missing = check([sheet(awardsFirst)], { year: 2024 }).findings.filter(
      ({ ruleId }) => ruleId === "level-missing",
    );
    expect(missing.map(({ subject, at }) => [subject, at.row, at.column])).toEqual([["Trần Văn An", 4, 2]]);
  });

  it("count the person once, and the person is no double", () => {
    const { findings, summary } = check([sheet(twoTables())], { year: 2024 });
    expect(summary.total).toMatchObject({ individuals: 3, counts: { "department-certificate": 2 } });
    expect(findings.filter(({ ruleId }) => ["name-duplicate", "ordinal-sequence"].includes(ruleId))).toEqual([]);
  });

  it("stay apart for two people of one name in two units", () => {
    expect(registers(twoTables("Khoa Toán")).map(({ entries }) => entries.length)).toEqual([2, 2]);
  });

  it("stay apart where both tables register the same kind", () => {
    const tables = registers(twoTables().replace("Hình thức khen thưởng", "Danh hiệu đăng ký"));
    expect(tables.map(({ entries }) => entries.length)).toEqual([2, 2]);
  });
});
