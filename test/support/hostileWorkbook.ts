import { hostileStrings } from "./hostileStrings";
import { xlsx } from "./xlsx";

const part = (index: number) => hostileStrings[index % hostileStrings.length] ?? "";

const mark = "<img data-hostile src=x>";

/**
 * A workbook in which every text that the add-in shows is hostile: names, positions, units, marks, remarks, headers, sheet names, the
 * plan, the past, a list of delegates and a sheet that is not understood. Every string is a person's name and an unread mark beside it.
 */
export async function hostileWorkbook(): Promise<Uint8Array> {
  const people = hostileStrings.map((name, index) => [
    index + 1,
    `${name} ${index}`,
    part(index + 1),
    part(Math.floor(index / 25) * 25 + 2),
    "x",
    "x",
    part(index),
    "x",
    part(index + 3),
  ]);
  const past = hostileStrings.map((name, index) => [
    `${name} ${index}`,
    part(index + 4),
    2021,
    "Chiến sĩ thi đua cơ sở",
    part(index + 5),
    "Cơ sở",
    part(index + 6),
    "",
  ]);
  return xlsx(
    {
      name: mark,
      rows: [
        [`ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022 ${part(0)}`],
        [`Đơn vị: ${part(60)}`],
        [
          "TT",
          "Họ và tên",
          "Chức vụ",
          "Đơn vị",
          "Hoàn thành tốt nhiệm vụ",
          "Lao động tiên tiến",
          "Giấy khen",
          part(0),
          "Ghi chú",
        ],
        ...people,
        [null, null, null, null, null, null, null, null, part(9)],
      ],
    },
    {
      name: "Chỉ tiêu",
      rows: [
        [`KẾ HOẠCH NĂM 2022 ${mark}`],
        [`Cơ quan ban hành: ${part(0)}`],
        [`Văn bản: ${part(1)}`],
        ["Chỉ tiêu", "Đại lượng", "Mẫu số", "Phép so", "Giá trị", "Ghi chú"],
        [part(2), "Lao động tiên tiến", "người", "ít nhất", "99%", part(3)],
        [part(4), "hạn đăng ký", "", "", "31/6/2022", part(5)],
        ...hostileStrings.slice(0, 60).map((text) => [text, text, text, text, text, text]),
      ],
    },
    {
      name: "Quá trình khen thưởng",
      rows: [
        ["QUÁ TRÌNH KHEN THƯỞNG"],
        [
          "Họ và tên",
          "Đơn vị",
          "Năm thành tích",
          "Danh hiệu / Hình thức",
          "Số quyết định",
          "Cấp",
          "Tên sáng kiến",
          "Đã dùng cho",
        ],
        ...past,
      ],
    },
    {
      name: "=1+1 {0}",
      rows: [
        ["TT", mark, part(10), "Mức B", part(66)],
        [1, part(11), "x", "", "x"],
        [2, part(12), "", "x", "x"],
      ],
    },
  );
}
