import type { CellValue, Grid } from "../../src/grid/Grid";
import { readRegistrations } from "../../src/reader/readRegistrations";
import type { Registration } from "../../src/registration/Registration";
import { encodeLegacy } from "../support/encodeLegacy";
import { registers, tableView } from "../support/register";
import { sheet } from "../support/sheet";

const official = sheet(
  `
  SỞ CÔNG THƯƠNG
  Phòng/Đơn vị: Văn phòng Sở
  ĐĂNG KÝ DANH HIỆU THI ĐUA VÀ HÌNH THỨC KHEN THƯỞNG NĂM 2022
  A/ TẬP THỂ
  | TT | Phòng/Đơn vị | Đăng ký mức độ hoàn thành nhiệm vụ | Đăng ký danh hiệu thi đua | | Đăng ký hình thức khen thưởng | | | | | Ghi chú |
  | | | | Tập thể LĐTT | Tập thể LĐXS | Giấy khen Giám đốc Sở | Bằng khen Chủ tịch UBND tỉnh | Bằng khen Bộ trưởng Bộ Công Thương | Bằng khen Thủ tướng Chính phủ | Huân chương lao động hạng... | |
  | 1 | Văn phòng Sở | Hoàn thành tốt nhiệm vụ | x | | | | | | | |
  | 2 | Thanh tra Sở | Hoàn thành xuất sắc nhiệm vụ | x | có | | | | | Hạng Nhì | Dẫn đầu khối |
  | | Tổng cộng | | 2 | 1 | 0 | 0 | 0 | 0 | 1 | |
  B/ CÁ NHÂN
  | TT | Họ và tên | Đăng ký mức độ hoàn thành nhiệm vụ | | Đăng ký danh hiệu thi đua | | | | Đăng ký hình thức khen thưởng | | | | Ghi chú |
  | | | Hoàn thành xuất sắc nhiệm vụ | Hoàn thành tốt nhiệm vụ | Lao động tiên tiến | Chiến sĩ thi đua cơ sở | Chiến sĩ thi đua cấp tỉnh | Chiến sĩ thi đua toàn quốc | Giấy khen Giám đốc Sở | Bằng khen Chủ tịch UBND tỉnh | Bằng khen Bộ trưởng Bộ Công Thương | Bằng khen Thủ tướng Chính phủ | |
  | I | Văn phòng Sở | | | | | | | | | | | |
  | 1 | Nguyễn Thị Hương | x | | x | đăng ký | | | | | | | Sáng kiến: số hóa hồ sơ |
  | 2 | Lê An | | x | x | | | | không | | | | |
  | II | Thanh tra Sở | | | | | | | | | | | |
  | 1 | Trần Văn Đạt | | x | CSTĐ | | | | | | | | Nghỉ thai sản |
  | 2 | Tô Hà | | x | x | | | | | | | | |
  | | Tổng cộng | 1 | 3 | 3 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | |
  | | | | | | | | | | Ngày 10 tháng 3 năm 2022 |
  | | | | | | | | | | Trưởng phòng |
`,
  { sheet: "Sheet1" },
);

/** The sheet with every text written in another way. */
function rewritten(grid: Grid, write: (text: string) => string): Grid {
  return {
    ...grid,
    values: grid.values.map((row) => row.map((value): CellValue => (typeof value === "string" ? write(value) : value))),
  };
}

/** All that was read but the marks as written and the list of conversions itself. */
function withoutWriting({ recoded, entries, ...table }: Registration) {
  const unmarked = <M extends { readonly mark: string }>(marks: readonly M[]) =>
    marks.map((mark) => ({ ...mark, mark: "" }));
  expect(recoded).toBeDefined();
  return {
    ...table,
    entries: entries.map((entry) => ({ ...entry, levels: unmarked(entry.levels), ticks: unmarked(entry.ticks) })),
  };
}

const unicode = readRegistrations([official]);

it("reads the official form as it stands, with nothing converted", () => {
  expect(unicode.registrations.map(({ entries }) => entries.length)).toEqual([2, 4]);
  expect(unicode.registrations.flatMap(({ recoded }) => recoded)).toEqual([]);
});

it.each([
  ["tcvn3", (text: string) => encodeLegacy(text, "tcvn3")],
  ["vni", (text: string) => encodeLegacy(text, "vni")],
  ["nfd", (text: string) => text.normalize("NFD")],
] as const)("reads the official form in %s as its twin in Unicode", (encoding, write) => {
  const { registrations, unread } = readRegistrations([rewritten(official, write)]);
  expect(unread).toEqual([]);
  expect(registrations.map(withoutWriting)).toEqual(unicode.registrations.map(withoutWriting));
  const recoded = registrations.flatMap((table) => table.recoded);
  const changed = official.values.flat().filter((value) => typeof value === "string" && write(value) !== value);
  expect(recoded.map(({ read }) => read)).toEqual(changed);
  expect(recoded.map(({ written }) => written)).toEqual(changed.map((value) => write(String(value))));
  expect(new Set(recoded.map((cell) => cell.encoding))).toEqual(new Set([encoding]));
});

it("keeps the marks as the sheet holds them, for formulas count those", () => {
  const [collectives] = readRegistrations([rewritten(official, (text) => encodeLegacy(text, "tcvn3"))]).registrations;
  expect(collectives?.entries[1]?.levels.map(({ mark }) => mark)).toEqual(["Hoµn thµnh xuÊt s¾c nhiÖm vô"]);
  expect(collectives?.entries[1]?.ticks.map(({ mark }) => mark)).toEqual(["x", "cã", "H¹ng Nh×"]);
});

it("reads names in TCVN3 that were pasted into a sheet in Unicode, whose other texts stay as they are", () => {
  const [table] = registers(`
    | TT | Họ và tên | Đơn vị | HTTNV | LĐTT | Ghi chú |
    | 1 | NguyÔn ThÞ H­¬ng | Phòng Tổ chức | x | x | Chó ý |
    | 2 | TrÇn V¨n §¹t | Phòng Hòa Só | x | x | |
    | 3 | Hµ Cã | Phòng Tổ chức | x | x | có |
    | 4 | Vò ThÞ Dòng | Phòng Lê Tô | x | x | |
  `);
  expect(table && tableView(table).entries).toEqual([
    "Nguyễn Thị Hương (Phòng Tổ chức): good, advanced-worker E2",
    "Trần Văn Đạt (Phòng Hòa Só): good, advanced-worker E3",
    "Hà Có (Phòng Tổ chức): good, advanced-worker E4",
    "Vũ Thị Dũng (Phòng Lê Tô): good, advanced-worker E5",
  ]);
  expect(table?.entries.map(({ note }) => note)).toEqual(["Chó ý", "", "có", ""]);
});

it("leaves a Unicode sheet alone that holds a sign or two of the old encodings", () => {
  const [table] = registers(`
    | TT | Họ và tên | HTTNV | LĐTT | Ghi chú |
    | 1 | Lê An | x | ü | Dùng Microsoft® Office |
    | 2 | Tô Hà | x | þ | Đo 5 µm × 3 µm, 10 µg |
    | 3 | Thaï Müller | x | x | Ghi chó |
  `);
  expect(table?.recoded).toEqual([]);
  expect(table?.entries.map(({ note }) => note)).toEqual([
    "Dùng Microsoft® Office",
    "Đo 5 µm × 3 µm, 10 µg",
    "Ghi chó",
  ]);
});
