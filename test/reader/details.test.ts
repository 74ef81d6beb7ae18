import { registers } from "../support/register";

it("reads what a person's position is and when the person was born", () => {
  const [table] = registers(`
    | TT | Họ và tên   | Cấp bậc | Chức vụ      | Năm sinh   | LĐTT |
    | 1  | Trần Thị An | Đại úy  | Trưởng phòng | 1980       | x    |
    | 2  | Lê Văn Bình |         | Chuyên viên  | 05/11/1979 | x    |
    | 3  | Ngô Thị Cúc |         |              | 31268      | x    |
    | 4  | Vũ Thị Dung |         |              | 1/2/85     | x    |
    | 5  | Đỗ Văn Em   |         |              | không rõ   | x    |`);
  expect(table?.entries.map(({ position, birthYear }) => [position, birthYear])).toEqual([
    ["Đại úy, Trưởng phòng", 1980],
    ["Chuyên viên", 1979],
    ["", 1985],
    ["", 1985],
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
