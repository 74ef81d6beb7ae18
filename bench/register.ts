import type { CellStyle, CellValue, MergeRange, WriteSheet } from "../src/xlsx/library";
import { writeXlsx } from "../src/xlsx/library";

/** Larger registers have more units, as agencies do, then larger ones: no agency has more than 200. */
function unitSizeOf(people: number): number {
  return Math.max(25, Math.ceil(people / 200));
}

const x = "x";
const none = null;

/** A register in the layout of the official form with so many people, unit by unit, as a clerk would hand it in. */
export async function registerFile(people: number): Promise<Uint8Array> {
  return writeXlsx({ sheets: [registerSheet(people)] });
}

function registerSheet(people: number): WriteSheet {
  const rows: CellValue[][] = [
    ["SỞ CÔNG THƯƠNG", none, none, none, none, none, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["VĂN PHÒNG SỞ", none, none, none, none, none, "Độc lập - Tự do - Hạnh phúc"],
    [],
    ["ĐĂNG KÝ DANH HIỆU THI ĐUA VÀ HÌNH THỨC KHEN THƯỞNG NĂM 2022"],
    [],
  ];
  const merges: MergeRange[] = [merge(3, 0, 3, 12)];
  const units = Math.ceil(people / unitSizeOf(people));
  addTable(rows, merges, "A/ TẬP THỂ", collectiveHeader, collectiveSpans, collectiveRows(units));
  rows.push([]);
  addTable(rows, merges, "B/ CÁ NHÂN", peopleHeader, peopleSpans, peopleRows(people));
  rows.push([], [...empty(9), "Ngày 10 tháng 3 năm 2022"], [...empty(9), "GIÁM ĐỐC"]);
  const widths = [6, 38, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 28];
  return { name: "Đăng ký 2022", rows, merges, columns: widths.map((width) => ({ width, style })) };
}

const style: CellStyle = {
  font: { name: "Times New Roman", size: 12 },
  border: { top: { style: "thin" }, bottom: { style: "thin" }, left: { style: "thin" }, right: { style: "thin" } },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

const awards = ["Bằng khen Chủ tịch UBND tỉnh", "Bằng khen Bộ trưởng Bộ Công Thương", "Bằng khen Thủ tướng Chính phủ"];

const collectiveHeader: readonly (readonly CellValue[])[] = [
  [
    "TT",
    "PHÒNG/ĐƠN VỊ",
    "ĐĂNG KÝ MỨC ĐỘ HOÀN THÀNH NHIỆM VỤ",
    "ĐĂNG KÝ DANH HIỆU THI ĐUA",
    none,
    "ĐĂNG KÝ HÌNH THỨC KHEN THƯỞNG",
    ...empty(4),
    "GHI CHÚ",
  ],
  [
    none,
    none,
    none,
    "Tập thể LĐTT",
    "Tập thể LĐXS",
    "Giấy khen Giám đốc Sở",
    ...awards,
    "Huân chương lao động hạng...",
  ],
];
const collectiveSpans = [
  merge(0, 0, 1, 0),
  merge(0, 1, 1, 1),
  merge(0, 2, 1, 2),
  merge(0, 3, 0, 4),
  merge(0, 5, 0, 9),
  merge(0, 10, 1, 10),
];

const peopleHeader: readonly (readonly CellValue[])[] = [
  [
    "TT",
    "Họ và tên",
    "ĐĂNG KÝ MỨC ĐỘ HOÀN THÀNH NHIỆM VỤ",
    none,
    "ĐĂNG KÝ DANH HIỆU THI ĐUA",
    ...empty(3),
    "ĐĂNG KÝ HÌNH THỨC KHEN THƯỞNG",
    ...empty(3),
    "GHI CHÚ",
  ],
  [
    none,
    none,
    "Hoàn thành xuất sắc nhiệm vụ",
    "Hoàn thành tốt nhiệm vụ",
    "Lao động tiên tiến",
    "Chiến sĩ thi đua cơ sở",
    "Chiến sĩ thi đua cấp tỉnh",
    "Chiến sĩ thi đua toàn quốc",
    "Giấy khen Giám đốc Sở",
    ...awards,
  ],
  Array.from({ length: 13 }, (_, index) => index + 1),
];
const peopleSpans = [
  merge(0, 0, 1, 0),
  merge(0, 1, 1, 1),
  merge(0, 2, 0, 3),
  merge(0, 4, 0, 7),
  merge(0, 8, 0, 11),
  merge(0, 12, 1, 12),
];

function collectiveRows(units: number): CellValue[][] {
  const level = (unit: number) => (unit % 3 === 0 ? "Hoàn thành xuất sắc nhiệm vụ" : "Hoàn thành tốt nhiệm vụ");
  return Array.from({ length: units }, (_, unit) => [
    unit + 1,
    unitName(unit),
    level(unit),
    x,
    unit % 3 === 0 ? x : none,
    unit % 5 === 0 ? x : none,
    ...empty(5),
  ]);
}

function peopleRows(people: number): CellValue[][] {
  const unitSize = unitSizeOf(people);
  return Array.from({ length: people }, (_, index) => {
    const inUnit = index % unitSize;
    const heading: CellValue[][] = inUnit === 0 ? [[roman(index / unitSize + 1), unitName(index / unitSize)]] : [];
    return [...heading, personRow(index, inUnit)];
  }).flat();
}

/** Of 25 people four do excellent work, three of them with the higher title and an initiative; one row in 200 is at fault. */
function personRow(index: number, inUnit: number): CellValue[] {
  const excellent = inUnit % 25 < 4;
  const fighter = inUnit % 25 < 3;
  const faulty = index % 200 === 199;
  return [
    inUnit + 1,
    personName(index),
    excellent ? x : none,
    excellent && !faulty ? none : x,
    x,
    fighter ? x : none,
    none,
    none,
    inUnit % 4 === 1 ? x : none,
    faulty ? "?" : none,
    none,
    none,
    fighter ? `Sáng kiến: cải tiến quy trình số ${index + 1}` : none,
  ];
}

const families = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Huỳnh",
  "Phan",
  "Vũ",
  "Võ",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Hồ",
  "Ngô",
];
const middles = ["Văn", "Thị", "Minh", "Quốc", "Thanh", "Ngọc", "Hữu", "Đức", "Thu", "Xuân", "Hồng"];
const givens = [
  "An",
  "Bình",
  "Châu",
  "Dung",
  "Giang",
  "Hà",
  "Khánh",
  "Lan",
  "Mai",
  "Nga",
  "Oanh",
  "Phúc",
  "Quân",
  "Sơn",
  "Tâm",
  "Uyên",
  "Vinh",
];

/** Some 28,000 different names, as mixed as in a real register. */
function personName(index: number): string {
  const mixed = (index * 7919) % (families.length * middles.length * middles.length * givens.length);
  const pick = (list: readonly string[], step: number) => list[Math.floor(mixed / step) % list.length] ?? "";
  const family = pick(families, 1);
  const middle = pick(middles, families.length);
  const second = pick(middles, families.length * middles.length);
  const given = pick(givens, families.length * middles.length * middles.length);
  return `${family} ${middle} ${second} ${given}`;
}

function unitName(unit: number): string {
  return `Phòng Nghiệp vụ số ${unit + 1}`;
}

function roman(number: number): string {
  const signs = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ] as const;
  let rest = number;
  return signs.reduce((text, [value, sign]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return text + sign.repeat(times);
  }, "");
}

function addTable(
  rows: CellValue[][],
  merges: MergeRange[],
  title: string,
  header: readonly (readonly CellValue[])[],
  spans: readonly MergeRange[],
  body: readonly CellValue[][],
): void {
  rows.push([title]);
  const top = rows.length;
  for (const span of spans) merges.push({ ...span, startRow: span.startRow + top, endRow: span.endRow + top });
  rows.push(...header.map((cells) => [...cells]));
  for (const row of body) rows.push(row);
}

function merge(startRow: number, startCol: number, endRow: number, endCol: number): MergeRange {
  return { startRow, startCol, endRow, endCol };
}

function empty(count: number): CellValue[] {
  return Array.from({ length: count }, () => none);
}
