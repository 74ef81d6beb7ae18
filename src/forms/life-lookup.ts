import type { OtherForm } from "./Form";

export const lifeLookup: OtherForm = {
  id: "life-lookup",
  name: "Danh mục mã danh hiệu và hình thức khen thưởng",
  source: { article: "DANHMUC", text: "github.com/lifephongphanmem/thiduakhenthuong_php8" },
  kind: "other",
  is: "lookup",
  headings: [],
  headers: ["Mã", "Tên"],
};
