import { findClass, findProposedClass } from "../../src/registration/labourOrderClass";

it("takes a class from any text of a cell", () => {
  expect(findClass("đề nghị hạng Nhì")).toBe("second");
  expect(findClass("HCLĐ3")).toBe("third");
  expect(findClass("Huân chương Lao động (hạng Nhất, Nhì, Ba)")).toBeUndefined();
  expect(findClass("Huân chương năm 2015")).toBeUndefined();
});

it.each([
  ["third", "HCLĐ3"],
  ["third", "HCLĐ III"],
  ["third", "HCLĐ: Ba"],
  ["third", "HC LĐ hạng Ba"],
  ["third", "Huân chương Lao động (hạng Ba)"],
  ["third", "Bệnh viện hạng II, đề nghị HCLĐ hạng Ba"],
  ["third", "Được đề nghị HCLĐ hạng Ba"],
  ["third", "Đề nghị HCLĐ hạng Ba năm 2025"],
  ["second", "HCLĐ hạng Nhì năm 2022"],
  ["second", "Hạng Nhì"],
  ["second", "đề nghị hạng Nhì"],
  ["second", "Đề nghị được tặng HCLĐ hạng Nhì"],
  ["second", "HCLĐ Ba (2015), đề nghị HCLĐ Nhì"],
  ["second", "Đã được HCLĐ Ba năm 2015; đề nghị HCLĐ Nhì"],
  ["second", "Đã được tặng HCLĐ hạng Ba, đề nghị hạng Nhì"],
] as const)("takes the %s class as proposed from “%s”", (proposed, note) => {
  expect(findProposedClass(note)).toBe(proposed);
});

it.each([
  "",
  "Bác sĩ hạng II, SK: số hóa",
  "Giáo viên hạng III",
  "Giáo viên, hạng III",
  "Thăng hạng II",
  "Thương binh hạng 3/4",
  "Đã có HCLĐ hạng Nhì",
  "Đã được tặng HCLĐ hạng Ba năm 2016",
  "Đã được Chủ tịch nước tặng HCLĐ hạng Ba",
  "Được tặng Huân chương Lao động hạng Ba năm 2016",
  "Huân chương Kháng chiến hạng Ba",
  "HCLĐ hạng Nhì, hạng Ba",
  "Huân chương Lao động (hạng Nhất, Nhì, Ba)",
])("takes no class as proposed from “%s”", (note) => {
  expect(findProposedClass(note)).toBeUndefined();
});
