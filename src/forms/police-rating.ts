import type { OtherForm } from "./Form";

export const policeRating: OtherForm = {
  id: "police-rating",
  name: "Danh sách phân loại của lực lượng",
  source: { article: "Form19_NapKQPLTuDonVi.cs", text: "github.com/BichKhueK02/PhanMemThiDua2026" },
  kind: "other",
  is: "rating-list",
  headings: [],
  headers: [
    "STT",
    "Họ và tên",
    "Số hiệu",
    "Năm sinh",
    "Quê quán",
    "Ngày vào CAND",
    "Cấp bậc",
    "Chức vụ",
    "Đơn vị",
    "Phân loại",
    "Ghi chú",
  ],
};
