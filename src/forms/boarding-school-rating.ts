import type { OtherForm } from "./Form";

export const boardingSchoolRating: OtherForm = {
  id: "boarding-school-rating",
  name: "Bảng điểm xếp loại viên chức",
  source: { article: "Bảng xếp loại", text: "github.com/trungnoitru83-cpu/thi-dua-vien-chuc" },
  kind: "other",
  is: "rating-list",
  headings: [],
  headers: ["STT", "Họ tên", "Chức vụ", "Bộ môn", "Tổ", "Điểm", "Xếp loại"],
};
