import type { OtherForm } from "./Form";

export const lifeTitleCounts: OtherForm = {
  id: "life-title-counts",
  name: "Đăng ký số lượng theo danh hiệu",
  source: { article: "dangkytd", text: "github.com/lifephongphanmem/tdkt" },
  kind: "other",
  is: "summary",
  headings: [],
  headers: ["STT", "Phân loại", "Tên danh hiệu", "Số lượng"],
};
