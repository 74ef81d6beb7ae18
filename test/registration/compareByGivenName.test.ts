import { compareByGivenName } from "../../src/registration/compareByGivenName";

/** A class register as a school would write it. */
const inOrder = [
  "Lê An",
  "Bùi Thị An",
  "Nguyễn Thị An",
  "Trần Văn An",
  "Đỗ Thúy Anh",
  "Nguyễn Tuấn Anh",
  "Phạm Ngọc Ánh",
  "Hoàng Thị Ánh",
  "Trần Quốc Ân",
  "Lê Thị Bình",
  "Vũ Thị Bính",
  "Võ Văn Dũng",
  "Đinh Thị Duyên",
  "Ngô Tiến Đạt",
  "Trần Văn Đông",
  "Lê Minh Đức",
  "Đặng Thu Hà",
  "Lý Thị Hải",
  "Hồ Thị Hoa",
  "Nguyễn Thị Hoà",
  "Mai Văn Hoàn",
  "Trịnh Huỳnh",
  "Phan Văn Lộc",
  "Dương Thị Lụa",
  "Lương Văn Nam",
  "Nguyễn Nguyên",
  "Lê Thị Nguyễn",
  "Nguyễn Thị Nở",
  "Bùi Văn Quý",
  "Hà Văn Sơn",
  "Trương Thị Tâm",
  "Cao Văn Tân",
  "Tô Thị Tú",
  "Nguyễn Anh Tuấn",
  "Phạm Văn Tùng",
  "Đào Thị Tuyết",
  "Nguyễn Thị Tư",
  "Vương Thị Uyên",
  "Nguyễn Hữu Ước",
  "Đoàn Thị Yến",
];

describe("people by given name", () => {
  it("stand in the order of a register, family names last", () => {
    expect(inOrder.toReversed().sort(compareByGivenName)).toEqual(inOrder);
    expect([...inOrder].sort().sort(compareByGivenName)).toEqual(inOrder);
  });

  it("stand by their names and not by what is added", () =>
    expect(["Trần Văn Bình (An toàn)", "Lê An, Phó Trưởng phòng", "Đỗ Cúc"].sort(compareByGivenName)).toEqual([
      "Lê An, Phó Trưởng phòng",
      "Trần Văn Bình (An toàn)",
      "Đỗ Cúc",
    ]));
});
