import type { OtherForm } from "./Form";

export const pledgeTargets: OtherForm = {
  id: "pledge-targets",
  name: "Chỉ tiêu của bản giao ước thi đua",
  source: { article: "Mẫu 1a, bảng chỉ tiêu", text: "Thông tư 35/2011/TT-BLĐTBXH" },
  kind: "other",
  is: "pledge",
  headings: [],
  headers: ["Nội dung chỉ tiêu", "ĐVT", "Kế hoạch", "Ghi chú"],
};
