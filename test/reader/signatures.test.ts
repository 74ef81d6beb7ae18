import { registers } from "../support/register";

const head = "| TT | Họ và tên | Chức vụ | HTTNV | LĐTT | Ghi chú |";
const people = (...rows: string[]) =>
  registers([head, "| 1 | An | | x | x | |", "| 2 | Bình | | x | | |", ...rows].join("\n"))[0]?.entries.map(
    ({ name, unit }) => (unit === "" ? name : `${name} (${unit})`),
  );
const signer = "| | Nguyễn Văn Nam | | | | |";

describe("a table ends before", () => {
  it.each([
    "TRƯỞNG PHÒNG TỔ CHỨC",
    "P. TRƯỞNG PHÒNG",
    "KT. TRƯỞNG PHÒNG",
    "(Ký, ghi rõ họ tên)",
    "(Đã ký)",
    "LẬP BẢNG",
    "Lập biểu",
    "Người tổng hợp",
    "THƯ KÝ",
    "THƯ KÝ HỘI ĐỒNG",
    "GIÁM ĐỐC TRUNG TÂM",
    "CHỦ TỊCH UBND XÃ",
    "TM. HỘI ĐỒNG",
    "TM. ỦY BAN NHÂN DÂN",
    "VIỆN TRƯỞNG",
    "TRẠM TRƯỞNG",
    "HẠT TRƯỞNG",
    "TỔ TRƯỞNG",
    "ĐỘI TRƯỞNG",
    "Phê duyệt",
    "BAN GIÁM ĐỐC",
    "TỔNG GIÁM ĐỐC",
    "Ấn định danh sách có 2 người",
    "Danh sách này gồm 02 người",
    "* Ghi chú: x là đăng ký",
    "Hà Tĩnh, ngày 10/3/2024",
  ])("%s, wherever it stands", (line) => {
    for (const row of [
      `| | ${line} | | | | |`,
      `| ${line} | | | | | |`,
      `| | | | | ${line} | |`,
      `| | | | | | ${line} |`,
      `| | ${line} | | | ${line} | |`,
    ])
      expect(people(row, "| | (Ký, ghi rõ họ tên) | | | | |", signer)).toEqual(["An", "Bình"]);
  });

  it.each(["Hà Tĩnh, ngày … / … / 2024", "Ngày 10-3-2024", "ngày 10 tháng 3 năm 2024"])("the date %s", (date) =>
    expect(people(`| | | | | ${date} | |`, signer)).toEqual(["An", "Bình"]),
  );
});

describe("a table goes on over", () => {
  it.each([
    ["a position", "| | Nguyễn Văn Nam | Trưởng phòng | | | |"],
    ["a position in capitals", "| | Nguyễn Văn Nam | GIÁM ĐỐC TRUNG TÂM | | | |"],
    ["a remark with a date", "| | Nguyễn Văn Nam | | | | Tuyển dụng, ngày 10/3/2024 |"],
    ["a post before the name, with marks", "| | Trưởng phòng Nguyễn Văn Nam | | x | | |"],
  ])("a person without a number who has %s", (_, row) => {
    const name = /\| \| ([^|]*) \|/.exec(row)?.[1];
    expect(people(row, "| 4 | Cúc | | x | | |")).toEqual(["An", "Bình", name, "Cúc"]);
  });

  it.each(["Tô Trường", "Vũ Trường", "Đoàn Trường"])("a person called %s", (name) =>
    expect(people(`| | ${name} | | | | |`, "| 4 | Cúc | | x | | |")).toEqual(["An", "Bình", name, "Cúc"]),
  );

  it("marks without a name and with a remark like a date line", () =>
    expect(people("| | | | x | | Về cơ quan, ngày 10/3/2024 |", "| 4 | Cúc | | x | | |")).toEqual([
      "An",
      "Bình",
      "",
      "Cúc",
    ]));

  it.each([
    ["I", "Ban Giám đốc"],
    ["", "Ban Giám đốc"],
    ["", "BAN GIÁM ĐỐC"],
    ["I", "Lãnh đạo đơn vị"],
    ["II", "Tổng công ty Điện"],
    ["", "Tổng cục Thuế"],
  ])("a unit with people: %s %s", (ordinal, unit) =>
    expect(people(`| ${ordinal} | ${unit} | | | | |`, "| 1 | Cúc | | x | | |")).toEqual([
      "An",
      "Bình",
      `Cúc (${unit})`,
    ]),
  );

  it("a unit whose people are registered in words and have no numbers", () => {
    const [table] = registers(`
      | TT | Họ và tên | Danh hiệu đăng ký |
      | | Ban Giám đốc | |
      | | An | LĐTT; CSTĐCS |`);
    expect(table?.entries.map(({ name, unit }) => [name, unit])).toEqual([["An", "Ban Giám đốc"]]);
  });

  it.each(["Tổ trưởng", "Thôn trưởng", "GIÁM ĐỐC", "Trưởng khoa"])("%s, who are named below", (post) =>
    expect(people(`| | ${post} | | | | |`, "| 3 | Cúc | | x | | |")).toEqual(["An", "Bình", "Cúc"]),
  );

  it("a post that nobody is named for", () =>
    expect(people("| | | Đội trưởng | | | |", "| 3 | Cúc | | x | | |")).toEqual(["An", "Bình", "Cúc"]));

  it("somebody with a post in another column", () => {
    const [table] = registers(`
      | Họ và tên | Đơn vị công tác | Nhiệm vụ   | LĐTT | Ghi chú  |
      | Cao An    | Hạt Ba Tơ       | Kiểm lâm   | x    |          |
      | Lê Bi     | Hạt Ba Tơ       | Hạt trưởng |      | Tỉnh xét |
      | Vũ Cam    | Hạt Ba Tơ       | Kiểm lâm   | x    |          |`);
    expect(table?.entries.map(({ name }) => name)).toEqual(["Cao An", "Lê Bi", "Vũ Cam"]);
  });
});
