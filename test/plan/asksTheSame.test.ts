import { asksAnything, asksTheSame } from "../../src/plan/asksTheSame";
import { readTargetSheet } from "../../src/plan/targetSheet";
import { sheet } from "../support/sheet";

/** The plan of a sheet "Chỉ tiêu" with these rows. */
function plan(...rows: readonly string[]) {
  const read = readTargetSheet(sheet(["| Chỉ tiêu | Đại lượng | Mẫu số | Phép so | Giá trị |", ...rows].join("\n")));
  if (!read) throw new Error("no sheet of targets");
  return read;
}

const workers = "| 90% LĐTT | LĐTT | người | ít nhất | 90% |";
const fighters = "| 15% CSTĐCS | CSTĐCS | người | không quá | 15% |";
const due = "| trước 15/3 | hạn đăng ký | | trước ngày | 15/3/2024 |";
const allowed = "| c | được đăng ký | | | Lao động tiên tiến |";
const unread = "| c | sáng kiến | | ít nhất | 5 |";

it("whatever the order of the rows and their own words", () => {
  const other = [fighters, "| Phấn đấu từ 90% | Lao động tiên tiến | người | ≥ | 90% |", allowed, due, unread];
  expect(asksTheSame(plan(workers, fighters, due, allowed, unread), plan(...other))).toBe(true);
});

it.each([
  ["a figure", workers, workers.replaceAll("90%", "80%")],
  ["a day", due, due.replace("15/3/2024", "20/3/2024")],
  ["what may be registered", allowed, allowed.replace("Lao động tiên tiến", "Chiến sĩ thi đua cơ sở")],
  ["the value of what is not understood", unread, "| c | sáng kiến | | ít nhất | 6 |".replace("sáng kiến", "đề tài")],
  ["a row more", workers, `${workers}\n${fighters}`],
])("not with another in %s", (_, one, other) => {
  expect(asksTheSame(plan(one), plan(other))).toBe(false);
});

it("a sheet of headers asks for nothing, one that is not understood for something", () => {
  expect([asksAnything(plan()), asksAnything(plan(unread)), asksAnything(plan(due))]).toEqual([false, true, true]);
});
