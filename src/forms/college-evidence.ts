import type { OtherForm } from "./Form";

export const collegeEvidence: OtherForm = {
  id: "college-evidence",
  name: "Minh chứng thành tích theo năm học",
  source: { article: "Bảng thành tích", text: "Một trường cao đẳng, mã nguồn công khai" },
  kind: "other",
  is: "evidence",
  headings: [],
  headers: [
    "STT",
    "Họ và tên",
    "Loại thành tích",
    "Đơn vị",
    "Danh hiệu",
    "Nội dung",
    "Số QĐ",
    "Ngày ban hành",
    "Cơ quan",
    "Link",
    "Năm học",
    "Ghi chú",
  ],
};
