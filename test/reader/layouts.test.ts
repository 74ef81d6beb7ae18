import type { Grid } from "../../src/grid/Grid";
import { readRegistrations } from "../../src/reader/readRegistrations";
import { registers, tableView } from "../support/register";
import { sheet } from "../support/sheet";

const individuals =
  "ordinal name level:excellent level:good advanced-worker grassroots-fighter provincial-fighter national-fighter " +
  "department-certificate provincial-merit ministerial-merit prime-minister-merit note";
const collectives =
  "ordinal unit level advanced-collective excellent-collective department-certificate provincial-merit " +
  "ministerial-merit prime-minister-merit labour-order note";

describe("the official form", () => {
  it("is read with both tables one under the other, placeholders, totals and signatures left out", () => {
    const [a, b, ...rest] = registers(`
      SỞ CÔNG THƯƠNG Q/NGÃI
      PHÒNG /ĐƠN VỊ.....
      ĐĂNG KÝ DANH HIỆU THI ĐUA VÀ HÌNH THỨC KHEN THƯỞNG NĂM 2022
      A/ TẬP THỂ
      | TT | PHÒNG/ĐƠN VỊ | ĐĂNG KÝ MỨC ĐỘ HOÀN THÀNH NHIỆM VỤ | ĐĂNG KÝ DANH HIỆU THI ĐUA | | ĐĂNG KÝ HÌNH THỨC KHEN THƯỞNG | | | | | GHI CHÚ |
      | | | | Tập thể LĐTT | Tập thể LĐXS | Giấy khen Giám đốc Sở | Bằng khen Chủ tịch UBND tỉnh | Bằng khen Bộ trưởng Bộ Công Thương | Bằng khen Thủ tướng Chính phủ | Huân chương lao động hạng... | |
      | 1 | Văn phòng Sở | Hoàn thành tốt nhiệm vụ | x | | | | | | | |
      | ... | | | | | | | | | | |
      | | Tổng cộng | | 1 | 0 | 0 | 0 | 0 | 0 | 0 | |
      B/ CÁ NHÂN
      | TT | Họ và tên | ĐĂNG KÝ MỨC ĐỘ HOÀN THÀNH NHIỆM VỤ | | ĐĂNG KÝ DANH HIỆU THI ĐUA | | | ĐĂNG KÝ HÌNH THỨC KHEN THƯỞNG | | | | | GHI CHÚ |
      | | | Hoàn thành xuất sắc nhiệm vụ | Hoàn thành tốt nhiệm vụ | Lao động tiên tiến | Chiến sĩ thi đua cờ sở | Chiến sĩ thi đua cấp tỉnh | Chiến sĩ thi đua toute quốc | Giấy khen Giám đốc Sở | Bằng khen Chủ tịch UBND tỉnh | Bằng khen Bộ trưởng Bộ Công Thương | Bằng khen Thủ tướng Chính phủ | |
      | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 |
      | 1 | Trần Thị An | | x | x | | | | | | | | |
      | 2 | | | | | | | | | | | | |
      | | Tổng cộng | 0 | 1 | 1 | | | | | | | | |
      | | | | | | | | | | Ngày 10 tháng 3 năm 2022 |
      | | | | | | | | | | TRƯỞNG PHÒNG/ĐƠN VỊ |
      | | | | | | | | | | Nguyễn Văn Ký |
    `);
    expect(rest).toEqual([]);
    expect(a && tableView(a)).toEqual({
      form: "quang-ngai-collectives",
      range: "A5:K9",
      roles: collectives,
      entries: ["Văn phòng Sở: good, advanced-collective D7"],
      unitsFrom: "none",
    });
    expect(b && tableView(b)).toEqual({
      form: "quang-ngai-individuals",
      range: "A11:M16",
      roles: individuals,
      entries: ["Trần Thị An (Văn phòng Sở): good, advanced-worker E14"],
      unitsFrom: "single",
    });
    expect([a?.year, b?.year]).toEqual([2022, 2022]);
    expect(b?.confidence).toBeGreaterThan(0.95);
  });

  it("is read with its tables on two sheets", () => {
    const tables = registers([
      sheet(
        `
        A/ TẬP THỂ
        | TT | Phòng/đơn vị | Tập thể LĐTT | Tập thể LĐXS |
        | 1 | Thanh tra Sở | x | |
      `,
        { sheet: "Tập thể" },
      ),
      sheet(
        `
        B/ CÁ NHÂN - NĂM 2024
        | TT | Họ và tên | HTXSNV | HTTNV | LĐTT | CSTĐCS |
        | 1 | Lê Văn Bình | | x | x | |
      `,
        { sheet: "Cá nhân" },
      ),
    ]);
    expect(tables.map(tableView)).toMatchObject([
      { entries: ["Thanh tra Sở: advanced-collective C3"] },
      { entries: ["Lê Văn Bình (Thanh tra Sở): good, advanced-worker E3"], unitsFrom: "single" },
    ]);
    expect(tables.map(({ year }) => year)).toEqual([2024, 2024]);
  });

  it("is read with the Labour Order as a fourteenth column", () => {
    const [table] = registers(`
      | TT | Họ và tên | HTXSNV | HTTNV | LĐTT | CSTĐCS | CSTĐ tỉnh | CSTĐTQ | GK | BK UBND tỉnh | BK Bộ | BK TTg | Huân chương lao động hạng… | Ghi chú |
      | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 |
      | 1 | Lê Văn Bình | x | | x | | | | | | | | Ba | |
    `);
    expect(table && tableView(table)).toMatchObject({
      roles: individuals.replace(" note", " labour-order note"),
      entries: ["Lê Văn Bình (): excellent, advanced-worker E3, labour-order M3 third"],
    });
  });

  it("is read with merged headers as with plain ones", () => {
    const plain = sheet(`
      | TT | Họ và tên | Mức độ hoàn thành nhiệm vụ | | Danh hiệu |
      | | | Xuất sắc | Tốt | LĐTT |
      | 1 | Lê Văn Bình | | x | x |
    `);
    const merged: Grid = {
      ...plain,
      merges: [
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 0, left: 1, bottom: 1, right: 1 },
        { top: 0, left: 2, bottom: 0, right: 3 },
      ],
    };
    expect(registers([merged]).map(tableView)).toEqual(registers([plain]).map(tableView));
    expect(registers([merged]).map(tableView)).toMatchObject([
      {
        roles: "ordinal name level:excellent level:good advanced-worker",
        entries: ["Lê Văn Bình (): good, advanced-worker E3"],
      },
    ]);
  });
});

describe("units", () => {
  const head = "| TT | Họ và tên | HTTNV | LĐTT |";

  it("come from rows with a Roman numeral, and a person's total row ends them", () => {
    const [table] = registers(`
      ${head}
      | I | Văn phòng Sở | | |
      | 1 | Lê Văn Bình | x | x |
      | II. | Thanh tra Sở | | |
      | 1 | Trần Thị An | x | |
      | | Tổng cộng | 2 | 1 |
    `);
    expect(table && tableView(table)).toMatchObject({
      unitsFrom: "groups",
      entries: ["Lê Văn Bình (Văn phòng Sở): good, advanced-worker D3", "Trần Thị An (Thanh tra Sở): good"],
    });
  });

  it.each([
    ["| | I. Văn phòng Sở | | |", "Văn phòng Sở"],
    ["| | I/ Văn phòng Sở | | |", "Văn phòng Sở"],
    ["| | I - Văn phòng Sở | | |", "Văn phòng Sở"],
    ["| I - Văn phòng Sở | | | |", "Văn phòng Sở"],
    ["| | 1. Văn phòng Sở | | |", "Văn phòng Sở"],
    ["| 1. Văn phòng Sở | | | |", "Văn phòng Sở"],
    ["| I | Văn phòng Sở (02 người) | | |", "Văn phòng Sở"],
    ["| | B) Văn phòng Sở: 2 đồng chí | | |", "Văn phòng Sở"],
    ["| I | V.P Sở | | |", "V.P Sở"],
    ["| I | P. Tài chính | | |", "P. Tài chính"],
    ["| I | X-quang | | |", "X-quang"],
    ["| I | Khoa B.1 | | |", "Khoa B.1"],
    ["| I | Trường THCS (1) | | |", "Trường THCS (1)"],
    ["| I | C06 | | |", "C06"],
  ])("come from rows without what stands about their names: %s", (row, unit) => {
    const [table] = registers(`
      ${head}
      ${row}
      | 1 | Lê Văn Bình | x | x |
      | 2 | Trần Thị An | x |   |`);
    expect(table?.entries.map((entry) => [entry.name, entry.unit])).toEqual([
      ["Lê Văn Bình", unit],
      ["Trần Thị An", unit],
    ]);
  });

  it("do not come from people who are numbered by codes", () => {
    const [table] = registers(`
      ${head}
      | C-01 | Lê Văn Bình |   |   |
      | C-02 | Trần Thị An | x | x |`);
    expect(table?.entries.map(({ name, unit }) => [name, unit])).toEqual([
      ["Lê Văn Bình", ""],
      ["Trần Thị An", ""],
    ]);
  });

  it("come from a column", () => {
    const [table] = registers(`
      | TT | Họ và tên | Đơn vị | HTTNV | LĐTT |
      | 1 | Lê Văn Bình | Văn phòng Sở | x | x |
      | 2 | Trần Thị An | Thanh tra Sở | x | |
    `);
    expect(table && tableView(table)).toMatchObject({
      unitsFrom: "column",
      entries: ["Lê Văn Bình (Văn phòng Sở): good, advanced-worker E2", "Trần Thị An (Thanh tra Sở): good"],
    });
  });

  it.each([
    ["PHÒNG/ĐƠN VỊ: Thanh tra Sở", "Thanh tra Sở"],
    ["PHÒNG QUẢN LÝ THƯƠNG MẠI", "PHÒNG QUẢN LÝ THƯƠNG MẠI"],
    ["BAN QUẢN LÝ RỪNG", "BAN QUẢN LÝ RỪNG"],
    ["(Ban hành kèm theo Kế hoạch số 12/KH-SCT)", ""],
    ["PHÒNG /ĐƠN VỊ.....", ""],
    ["VĂN PHÒNG SỞ (TỔNG HỢP)", ""],
  ])("come from the heading %s", (heading, unit) => {
    const [table] = registers(`${heading}\n${head}\n| 1 | Lê Văn Bình | x | x |`);
    expect(table?.entries[0]?.unit).toBe(unit);
  });
});

describe("rows", () => {
  it.each([
    ["a total at the top", "| | Tổng số | 1 | 1 |"],
    ["dots", "| … | ........ | | |"],
    ["a number alone", "| 7 | | | |"],
    ["a separator", "| | | | |"],
  ])("that are %s are no people", (_, row) => {
    const [table] = registers(`
      | TT | Họ và tên | HTTNV | LĐTT |
      ${row}
      | 1 | Lê Văn Bình | x | x |
    `);
    expect(table?.entries.map(({ name }) => name)).toEqual(["Lê Văn Bình"]);
  });

  it("keep a person whose family name is Tống and one with marks but no name", () => {
    const [table] = registers(`
      | TT | Họ và tên | HTTNV | LĐTT |
      | 1 | Tống Văn Cộng | x | x |
      | 2 | | x | |
    `);
    expect(table?.entries.map(({ name }) => name)).toEqual(["Tống Văn Cộng", ""]);
  });

  it("that sum up a unit are held against that unit, the last against the whole table", () => {
    const [table] = registers(`
      | TT | Họ và tên | HTTNV | LĐTT |
      | I | Văn phòng Sở | | |
      | 1 | Lê Văn Bình | x | x |
      | | Cộng | 1 | 1 |
      | II | Thanh tra Sở | | |
      | 1 | Trần Thị An | x | x |
      | | Cộng | 1 | 2 |
      | | Tổng cộng | 2 | 2 |
    `);
    expect(table?.totals.map(({ label, key, written, counted, unit }) => [label, key, written, counted, unit])).toEqual(
      [
        ["Cộng", "good", 1, 1, "Văn phòng Sở"],
        ["Cộng", "advanced-worker", 1, 1, "Văn phòng Sở"],
        ["Cộng", "good", 1, 1, "Thanh tra Sở"],
        ["Cộng", "advanced-worker", 2, 1, "Thanh tra Sở"],
        ["Tổng cộng", "good", 2, 2, undefined],
        ["Tổng cộng", "advanced-worker", 2, 2, undefined],
      ],
    );
  });
});

describe("rows without a number", () => {
  const read = (...rows: string[]) =>
    registers(["| TT | Họ và tên | HTTNV | LĐTT | Ghi chú |", ...rows].join("\n"))[0]?.entries.map(({ name }) => name);

  it.each(["Lưu Văn Bình", "Cộng Thị Hòa", "Tô Văn Nam", "Duyệt"])("are read where they hold marks: %s", (name) =>
    expect(read("| 1 | An | x | x | |", `| | ${name} | x | | |`, "| 3 | Cúc | x | | |")).toEqual(["An", name, "Cúc"]),
  );
  it.each(["a)", "I.1"])("are read with the number %s", (ordinal) =>
    expect(read(`| ${ordinal} | An | x | x | |`, "| 2 | Cúc | x | | |")).toEqual(["An", "Cúc"]),
  );
  it.each(["Tuyển dụng ngày 01 tháng 03 năm 2022", "Xác nhận của đơn vị"])("are read with the remark %s", (note) =>
    expect(read(`| | An | x | x | ${note} |`, "| 2 | Cúc | x | | |")).toEqual(["An", "Cúc"]),
  );
  it("are people and no units where their family name is Trương or Tô", () => {
    const rows = ["| 1 | An | x | x | |", "| | Trương Văn Nam | | | |", "| 3 | Cúc | x | | |"];
    expect(read(...rows)).toEqual(["An", "Trương Văn Nam", "Cúc"]);
  });
  it.each(["Lưu: VT", "PHÓ TRƯỞNG PHÒNG", "TL. GIÁM ĐỐC", "Danh sách gồm 02 người", "Ghi chú: x là đăng ký"])(
    "end the table where they are %s",
    (line) => expect(read("| 1 | An | x | x | |", `| | ${line} | | | |`, "| | Nguyễn Văn Ký | | | |")).toEqual(["An"]),
  );
});

it("reads a unit that is merged over several people for all of them, without a finding", () => {
  const grid = sheet(`
    | TT | Đơn vị | Họ và tên | HTTNV | LĐTT |
    | 1 | Văn phòng | An | x | x |
    | 2 | | Bình | x | x |
    | 3 | Thanh tra | Cúc | x | x |
  `);
  const [table] = registers([{ ...grid, merges: [{ top: 1, left: 1, bottom: 2, right: 1 }] }]);
  expect(table?.entries.map(({ unit }) => unit)).toEqual(["Văn phòng", "Văn phòng", "Thanh tra"]);
  expect(table?.merged).toEqual([]);
});

it("names a column with marks whose header says nothing, and one that repeats another", () => {
  const [table] = registers(`
    | TT | Họ và tên | HTTNV | LĐTT | Lao động tiên tiến | Cột lạ |
    | 1 | Lê Văn Bình | x | x | x | x |
  `);
  expect(table?.unmapped.map(({ header, reason }) => [header, reason])).toEqual([
    ["Lao động tiên tiến", "repeated"],
    ["Cột lạ", "unknown"],
  ]);
});

it("leaves sheets alone that are no register, and says which form they come closest to", () => {
  const { registrations, unread } = readRegistrations([
    sheet("GIAO ƯỚC THI ĐUA\n| STT | Nội dung chỉ tiêu | ĐVT | Kế hoạch | Ghi chú |\n| 1 | Kim ngạch | USD | 10 | |", {
      sheet: "Giao ước",
    }),
    sheet("| STT | Họ và tên | Chức vụ | Ghi chú |\n| 1 | Lê Văn Bình | Trưởng phòng | |", { sheet: "Danh sách" }),
    { ...sheet(""), sheet: "Trống" },
  ]);
  expect(registrations).toEqual([]);
  expect(unread).toMatchObject([
    { sheet: "Giao ước", reason: "pledge", nearest: "labour-ministry-pledge" },
    { sheet: "Danh sách", reason: "no-register", nearest: "school-list" },
    { sheet: "Trống", reason: "empty" },
  ]);
});

it.each([
  ["Tên tập thể | Thuộc đơn vị"],
  ["Tên tập thể | Trực thuộc"],
  ["Tên đơn vị | Cơ quan chủ quản"],
  ["Phòng, ban | Đơn vị"],
  ["Tên tập thể | Đơn vị"],
])("a collective is part of what the column beside it says: %s", (heads) => {
  const [table] = registers(`
    | TT | ${heads} | HTXSNV | Tập thể LĐTT |
    | I | Khối cơ quan | | | |
    | 1 | Phòng Hành chính | Chi cục A | x | x |
    | 2 | Phòng Kế hoạch | | x | x |`);
  expect(table?.entries.map(({ name, unit, partOf }) => [name, unit, partOf])).toEqual([
    ["Phòng Hành chính", "Phòng Hành chính", "Chi cục A"],
    ["Phòng Kế hoạch", "Phòng Kế hoạch", "Khối cơ quan"],
  ]);
  expect(table?.unmapped).toEqual([]);
});
