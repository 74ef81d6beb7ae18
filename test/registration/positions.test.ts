import { isHead } from "../../src/registration/positions";

const ofOffice = (position: string) => isHead({ position, unit: "Phòng Thanh tra" });

it.each([
  "Trưởng phòng",
  "Trưởng phòng, Phó Bí thư chi bộ",
  "Phó Bí thư chi bộ - Trưởng phòng",
  "Trưởng phòng kiêm Phó Chủ tịch Công đoàn",
  "Q. Trưởng phòng",
  "Quyền Giám đốc",
  "Thạc sĩ; Chánh Thanh tra",
  "TP",
  "Chủ tịch UBND",
])("%s heads the unit", (position) => {
  expect(ofOffice(position)).toBe(true);
});

it.each([
  "",
  "Phó Trưởng phòng",
  "PTP",
  "Nguyên Trưởng phòng",
  "Kế toán trưởng",
  "Tổ trưởng chuyên môn",
  "Trưởng nhóm",
  "Bí thư chi bộ",
  "Chủ tịch Công đoàn",
  "Chuyên viên",
  "Phó Chánh Văn phòng",
])("“%s” does not head an office", (position) => {
  expect(ofOffice(position)).toBe(false);
});

it("a head of another kind of unit heads one of that kind only", () => {
  expect(isHead({ position: "Chi cục trưởng", unit: "Chi cục Kiểm lâm" })).toBe(true);
  expect(isHead({ position: "Phó Chi cục trưởng", unit: "Chi cục Kiểm lâm" })).toBe(false);
  expect(isHead({ position: "Tổ trưởng", unit: "Tổ Toán - Tin" })).toBe(true);
  expect(isHead({ position: "Đội trưởng", unit: "Phòng Kiểm ngư" })).toBe(false);
});
