import { startedWork } from "../../src/registration/startedWork";

it.each([
  ["Tuyển dụng từ 15/6/2022", "15/6/2022"],
  ["tuyển dụng ngày 05.07.2022", "5/7/2022"],
  ["Mới nhận việc ngày 1 tháng 4 năm 2022", "1/4/2022"],
  ["vào làm từ 2-5", "2/5/2022"],
  ["Hợp đồng từ tháng 6/2022", "6/2022"],
  ["Bắt đầu đi làm từ 01/6/2022", "1/6/2022"],
  ["Bắt đầu đi làm từ 01/6/2022, nghỉ không lương tháng 9", "1/6/2022"],
  ["Ký hợp đồng 01/6/2022", "1/6/2022"],
  ["Tuyển dụng 01/6/2022, nghỉ ốm tháng 8, bắt đầu làm việc lại 01/9", "1/6/2022"],
  ["Nhận việc lái xe từ 01/6/2022", "1/6/2022"],
  ["bat dau lam viec tu thang 9 nam 2022", "9/2022"],
  ["Sinh ngày 1/2/1990, tuyển dụng 3/3/2021", "3/3/2021"],
])("reads in “%s” %s", (note, shown) => {
  expect(startedWork(note, 2022)?.shown).toBe(shown);
});

it.each([
  "",
  "Sinh ngày 1/6/2000",
  "QĐ khen thưởng 15/6/2022",
  "Tuyển dụng theo đề án",
  "Nghỉ thai sản đến 30/6, bắt đầu làm việc lại từ 01/7/2022",
  "Bắt đầu công tác trở lại từ 01/7/2022",
  "Nghỉ thai sản đến 30/6, bắt đầu đi làm từ 01/7",
  "Nghỉ ốm; bắt đầu đi làm từ 01/7/2022",
  "Hết hợp đồng 31/12/2022",
  "Gia hạn hợp đồng từ 01/9/2022",
  "Hợp đồng lao động đến 31/12/2022",
  "Bắt đầu đi học từ 01/9",
  "Bắt đầu nghỉ hưu 1/10",
  "Hội đồng tuyển dụng 12/6",
  "tuyển dụng 45/6/2022",
  "vào làm 3/13",
])("reads no start in “%s”", (note) => expect(startedWork(note, 2022)).toBeUndefined());
