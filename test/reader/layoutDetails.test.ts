import { check } from "../../src/check";
import { readRegistrations } from "../../src/reader/readRegistrations";
import { entryView, registers } from "../support/register";
import { sheet } from "../support/sheet";

const entries = (source: Parameters<typeof registers>[0]) =>
  registers(source).flatMap((table) => table.entries.map(entryView));

it("a list of units that counts people names no unit for people on another sheet", () => {
  const { registrations } = readRegistrations([
    sheet("| TT | Đơn vị | HTXSNV | TTLĐTT |\n| 1 | Văn phòng Sở | x | x |", { sheet: "Tập thể" }),
    sheet("| TT | Họ và tên | HTTNV | LĐTT |\n| 1 | Lê Văn Bình | x | x |", { sheet: "Cá nhân" }),
    sheet(
      "| TT | Đơn vị | TTLĐTT | TTLĐXS | Tổng số |\n| 1 | Văn phòng Sở | 3 | 2 | 5 |\n| 2 | Thanh tra | 4 | 5 | 9 |",
      {
        sheet: "Tổng hợp",
      },
    ),
  ]);
  expect(registrations.map(({ entries }) => entries.map(({ unit }) => unit))).toEqual([
    ["Văn phòng Sở"],
    ["Văn phòng Sở"],
  ]);
});

describe("a header", () => {
  it("is found far below the top, with four rows, under charts and headings", () => {
    const blank = Array.from({ length: 52 }, () => "|").join("\n");
    expect(
      entries(`
        DANH SÁCH
        ${blank}
        | TT | Họ và tên | Nội dung đăng ký | | |
        | | | Mức độ | Danh hiệu | |
        | | | hoàn thành | cá nhân | |
        | | | HTTNV | LĐTT | CSTĐCS |
        | 1 | Lê Văn Bình | x | x | |`),
    ).toEqual(["Lê Văn Bình (): good, advanced-worker D58"]);
  });

  it("numbers its columns with letters and formulas", () => {
    const [table] = registers(`
      | TT | Họ và tên | HTTNV | LĐTT | CSTĐCS | CSTĐ tỉnh |
      | A | B | 1 | 2 | 3=1+2 | 4=3:2 |
      | 1 | Lê Văn Bình | x | x | | |`);
    expect(table?.entries.map(entryView)).toEqual(["Lê Văn Bình (): good, advanced-worker D3"]);
    expect(table?.range.top).toBe(0);
  });

  it("is understood with columns that register nothing", () => {
    const [table] = registers(`
      | STT | Họ và tên | Chức vụ | Năm sinh | Nữ | CCCD | Trình độ | Đảng viên | Danh hiệu năm trước | LĐTT | Tên sáng kiến | Kỷ niệm chương | Ký tên |
      | 1 | Lê Văn Bình | Chuyên viên | 1980 | x | '001 | Đại học | x | CSTĐCS | x | Phần mềm | x | |`);
    expect(table?.unmapped).toEqual([]);
    expect(table?.entries.map(entryView)).toEqual(["Lê Văn Bình (): advanced-worker J2"]);
    expect(table?.entries[0]?.note).toBe("Sáng kiến: Phần mềm");
  });

  it("of the result is left alone beside that of the registration", () => {
    const plain = sheet(`
      | TT | Họ và tên | Đăng ký | | Kết quả | |
      | | | LĐTT | CSTĐCS | LĐTT | CSTĐCS |
      | 1 | Lê Văn Bình | | x | x | |`);
    const merges = [2, 4].map((left) => ({ top: 0, left, bottom: 0, right: left + 1 }));
    expect(entries([{ ...plain, merges }])).toEqual(["Lê Văn Bình (): grassroots-fighter D3"]);
  });

  it("says why it is taken for what it is", () => {
    const [table] = registers(`
      | TT | Họ và tên | Bằng khen | | LĐTT | Danh hiệu Lao động tiên tiến của năm |
      | | | của Bộ | của Tỉnh | | |
      | 1 | Lê Văn Bình | | x | | |`);
    expect(table?.columns.map(({ role, reason }) => [role, reason])).toEqual([
      ["ordinal", "official"],
      ["name", "official"],
      ["ministerial-merit", "group"],
      ["provincial-merit", "group"],
      ["advanced-worker", "known"],
    ]);
    expect(table?.confidence).toBeLessThan(1);
  });

  it("that is nearly one of the form is not guessed but suggested", () => {
    const [table] = registers(`
      | TT | Họ và tên | LĐTT | Giáy khem Giám đốc Sở | Cột lạ |
      | 1 | Lê Văn Bình | x | x | x |`);
    expect(table?.unmapped.map(({ header, nearest }) => [header, nearest])).toEqual([
      ["Giáy khem Giám đốc Sở", "department-certificate"],
      ["Cột lạ", undefined],
    ]);
    expect(table?.entries.map(entryView)).toEqual(["Lê Văn Bình (): advanced-worker C2"]);
  });
});

describe("a name", () => {
  it("in two columns is put together, whether each has a header or one is merged over both", () => {
    const rows = "| 1 | Lê Văn | Bình | x |\n| 2 | Trần Thị | An | x |";
    const apart = sheet(`| TT | Họ và tên đệm | Tên | LĐTT |\n${rows}`);
    const merged = {
      ...sheet(`| TT | Họ và tên | | LĐTT |\n${rows}`),
      merges: [{ top: 0, left: 1, bottom: 0, right: 2 }],
    };
    const expected = ["Lê Văn Bình (): advanced-worker D2", "Trần Thị An (): advanced-worker D3"];
    expect(entries([apart])).toEqual(expected);
    expect(entries([merged])).toEqual(expected);
  });

  it("of many people in one cell makes the sheet one that is not read", () => {
    const { registrations, unread } = readRegistrations([
      sheet(`
        | STT | Đơn vị | Họ và tên | Danh hiệu đăng ký |
        | 1 | Tổ Toán | Lê Văn Bình; Trần Thị An | LĐTT |
        | 2 | Tổ Văn | Phạm Văn Cường, Đỗ Thị Dung | CSTĐCS |`),
    ]);
    expect(registrations).toEqual([]);
    expect(unread).toMatchObject([{ reason: "joined-names" }]);
  });

  it("with the person's position, unit, degree or birth in one cell is that of one person", () => {
    const names = [
      "Lê Văn Bình, Kế toán",
      "Trần Thị An, Phó Trưởng phòng",
      "Phạm Văn Cường; Chuyên viên chính",
      "Đỗ Thị Dung, Thạc sĩ Luật",
      "Vũ Văn Giang, sinh năm 1980",
      "Bùi Thị Hà, Phòng Tổ chức - Hành chính",
    ];
    const rows = names.map((name, index) => `| ${index + 1} | ${name} | x |`).join("\n");
    expect(entries([sheet(`| TT | Họ và tên | LĐTT |\n${rows}`)])).toHaveLength(names.length);
  });
});

it("a list of units that counts people is named a summary; one with a sum of its ticks is read", () => {
  const head = "| TT | Đơn vị | Tổng số CBCC | TTLĐTT | TTLĐXS | Tổng số |";
  const { unread } = readRegistrations([
    sheet(`${head}\n| 1 | Phòng A | 12 | 3 | 4 | 7 |\n| 2 | Phòng B | 9 | 2 | 1 | 3 |`),
  ]);
  expect(unread).toMatchObject([{ reason: "summary" }]);
  const [table] = registers(`${head}\n| 1 | Phòng A | 12 | x | x | 2 |`);
  expect(table?.unmapped).toEqual([]);
  expect(table?.entries.map(entryView)).toEqual(["Phòng A: advanced-collective D2, excellent-collective E2"]);
});

describe("rows", () => {
  it("below a unit's name, a title's line or a total at the top are numbered anew without a finding", () => {
    const { findings, workbooks } = check([
      sheet(`
        | TT | Họ và tên | Danh hiệu |
        | | Tổng số | |
        | | Hoa Sen | |
        | 1 | Lê Văn Bình | LĐTT |
        | 2 | Trần Thị An | LĐTT |
        | | == Chiến sĩ thi đua cơ sở == | |
        | 1 | Phạm Văn Cường | CSTĐCS |
        | | Hướng Dương | |
        | 1 | Đỗ Thị Dung | CSTĐCS |`),
    ]);
    expect(workbooks[0]?.registrations.flatMap((table) => table.entries.map(entryView))).toEqual([
      "Lê Văn Bình (Hoa Sen): advanced-worker C4",
      "Trần Thị An (Hoa Sen): advanced-worker C5",
      "Phạm Văn Cường (Hoa Sen): grassroots-fighter C7",
      "Đỗ Thị Dung (Hướng Dương): grassroots-fighter C9",
    ]);
    expect(findings.filter(({ ruleId }) => ruleId === "ordinal-sequence")).toEqual([]);
  });

  it("of a mixed list are told apart by the name where no column says it, and Tô is no Tổ", () => {
    const tables = registers(`
      | STT | Tên cá nhân, tập thể | Danh hiệu, hình thức khen thưởng |
      | 1 | Tô Văn Ban | LĐTT |
      | 2 | Tổ Văn phòng | Tập thể LĐTT |
      | 3 | Đoàn Thị Sở | CSTĐCS |`);
    expect(tables.map(({ kind, entries: rows }) => [kind, ...rows.map(entryView)])).toEqual([
      ["collective", "Tổ Văn phòng: advanced-collective C3"],
      ["individual", "Tô Văn Ban (): advanced-worker C2", "Đoàn Thị Sở (): grassroots-fighter C4"],
    ]);
  });
});

describe("a cell in words", () => {
  const read = (text: string, head = "Danh hiệu đăng ký") => {
    const grid = sheet(`| TT | Họ và tên | ${head} |\n| 1 | An | ? |`);
    const values = grid.values.map((row, index) => (index === 1 ? [...row.slice(0, 2), text] : row));
    return registers([{ ...grid, values }]).flatMap(({ entries: rows }) =>
      rows.flatMap(({ ticks, doubtful }) => [
        ...ticks.map(({ honor, class: of }) => (of ? `${honor} ${of}` : honor)),
        ...doubtful.map(({ value }) => `?${value}`),
      ]),
    );
  };

  it.each([
    ["CSTĐ cấp tỉnh", ["provincial-fighter"]],
    ["Danh hiệu Lao động tiên tiến", ["advanced-worker"]],
    ["LĐTT; CSTĐ cơ sở; Giấy khen", ["advanced-worker", "grassroots-fighter", "department-certificate"]],
    ["LĐTT, CSTĐCS", ["advanced-worker", "grassroots-fighter"]],
    ["- LĐTT\n- BK UBND tỉnh", ["advanced-worker", "provincial-merit"]],
    ["LĐTT + HCLĐ hạng Ba", ["advanced-worker", "labour-order third"]],
    ["Chiến sĩ thi đua cấp Bộ, ban, ngành, tỉnh", ["provincial-fighter"]],
    ["LĐTT; LĐTT", ["advanced-worker"]],
  ])("%j names %j", (text, expected) => expect(read(text)).toEqual(expected));

  it.each(["", "-", "không", "Không đăng ký"])("%j names nothing", (text) => expect(read(text)).toEqual([]));

  it.each([
    ["x", ["?x"]],
    ["CSTĐ", ["?CSTĐ"]],
    ["Bằng khen", ["?Bằng khen"]],
    ["LĐTT hoặc CSTĐCS", ["?LĐTT hoặc CSTĐCS"]],
    ["LĐTT đề nghị tặng Bằng khen UBND tỉnh", ["?LĐTT đề nghị tặng Bằng khen UBND tỉnh"]],
    ["Không xét LĐTT", ["?Không xét LĐTT"]],
    ["Tập thể LĐXS", ["?Tập thể LĐXS"]],
    ["LĐTT; phấn đấu", ["advanced-worker", "?phấn đấu"]],
  ])("%j is not guessed at", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("a code", () => {
  it("is not understood without a list, nor where its lists name two honors for it", () => {
    const register = sheet(`
      | STT | Họ và tên | Mã danh hiệu |
      | 1 | Lê Văn Bình | 1 |
      | 2 | Trần Thị An | 2 |`);
    const lookup = sheet(
      `
      | Mã | Tên danh hiệu | | Mã | Tên danh hiệu |
      | 1 | Lao động tiên tiến | | 2 | Lao động tiên tiến |
      | 2 | Chiến sĩ thi đua cơ sở | | | |`,
      { sheet: "DANHMUC" },
    );
    expect(entries([register])).toEqual(["Lê Văn Bình (): ?C2", "Trần Thị An (): ?C3"]);
    expect(entries([register, lookup])).toEqual(["Lê Văn Bình (): advanced-worker C2", "Trần Thị An (): ?C3"]);
  });
});
