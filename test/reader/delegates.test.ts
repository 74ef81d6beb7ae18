import { check } from "../../src/check";
import { khanhHoaIndustry2020 as plan } from "../../src/plan/plans/khanh-hoa-industry-2020";
import { sheet } from "../support/sheet";

const head = "| STT | Họ và tên | Đơn vị | Thành phần |";

/** The lists of delegates that a sheet of these lines holds. */
function listsIn(...lines: readonly string[]) {
  return check([sheet(["DANH SÁCH ĐẠI BIỂU", ...lines].join("\n"))], { plan }).workbooks[0]?.delegateLists ?? [];
}

describe("a list of delegates", () => {
  const names = (...rows: readonly string[]) =>
    listsIn(head, "| 1 | Trần An | Sở | Khách mời |", ...rows)[0]?.delegates.map(({ name }) => name);

  it.each([
    ["two signers", "| | NGƯỜI LẬP BIỂU | | GIÁM ĐỐC |"],
    ["the signer under the last column", "| | | | GIÁM ĐỐC |"],
    ["three signers", "| | VĂN PHÒNG | TRƯỞNG BAN TỔ CHỨC | GIÁM ĐỐC |"],
    ["a date", "| | | Khánh Hòa, ngày 10 tháng 5 năm 2020 | |"],
    ["how many they are", "Danh sách này gồm 02 đại biểu"],
    ["whom it goes to", "| Nơi nhận: | | | TM. BAN TỔ CHỨC |"],
  ])("ends before %s", (_, line) => {
    expect(
      names("| 2 | Lê Bình | Sở | Khách mời |", "| | Tổng cộng | | |", line, "| | Trần Thị Hoa | | Lê Thu Hải |"),
    ).toEqual(["Trần An", "Lê Bình"]);
  });

  it.each([
    ["with a post for a composition", "| 2 | Lê Bình | Sở | Giám đốc |"],
    ["whose number was forgotten", "| | Lê Bình | Sở | Khách mời |"],
    ["without a number and with a post for a composition", "| | Lê Bình | Sở | Giám đốc |"],
    ["known by the post only", "| 2 | Giám đốc Công ty A | | Khách mời |"],
  ])("goes on with a delegate %s", (_, row) => {
    expect(names(row)).toHaveLength(2);
    expect(names(row, "| 3 | Bùi Chi | Sở | Khách mời |")).toHaveLength(3);
  });

  it("goes on behind a post in the middle of it", () => {
    expect(names("| | Giám đốc Công ty A | | Lãnh đạo |", "| 2 | Bùi Chi | Sở | Khách mời |")).toEqual([
      "Trần An",
      "Giám đốc Công ty A",
      "Bùi Chi",
    ]);
  });
});
