import type { OtherForm } from "./Form";

export const awardHistory: OtherForm = {
  id: "award-history",
  name: "Quá trình khen thưởng",
  source: { article: "Bảng minh chứng", text: "Bảng tối thiểu để xét các năm trước, một dòng một quyết định" },
  kind: "other",
  is: "evidence",
  headings: ["Quá trình khen thưởng", "Quá trình thi đua, khen thưởng"],
  headers: [
    "Họ và tên",
    "Đơn vị",
    "Năm thành tích",
    "Danh hiệu / Hình thức",
    "Cấp",
    "Số quyết định",
    "Ngày",
    "Tên sáng kiến",
    "Đã dùng cho",
  ],
};
