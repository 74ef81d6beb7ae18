import { findNewRecruit } from "../../src/registration/findNewRecruit";

it.each([
  ["Mới được tuyển dụng", "mới tuyển dụng"],
  ["Mới vào làm", "mới tuyển dụng"],
  ["Làm việc dưới 10 tháng", "dưới 10 tháng"],
  ["Công tác chưa đủ 10 tháng", "dưới 10 tháng"],
  ["Đang thử việc", "thử việc"],
  ["Được hướng dẫn tập sự", "tập sự"],
  ["Chưa hết tập sự", "tập sự"],
])("finds in “%s” %s", (note, name) => {
  expect(findNewRecruit(note)).toBe(name);
});

it.each([
  "Đã hết thời gian tập sự",
  "Hoàn thành tốt thời gian tập sự",
  "Đã qua tập sự (2019)",
  "Miễn tập sự",
  "Tập sự: đã hết",
  "Hướng dẫn 02 viên chức trẻ tập sự",
  "Kèm cặp 01 giáo viên tập sự",
  "Mới đi làm lại sau thai sản",
  "Không dưới 10 tháng",
  "Đi học chưa đủ 10 tháng",
  "Con dưới 10 tháng tuổi",
])("finds none in “%s”", (note) => {
  expect(findNewRecruit(note)).toBeUndefined();
});
