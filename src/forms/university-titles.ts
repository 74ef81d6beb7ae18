import type { RegisterForm } from "./Form";

export const universityTitles: RegisterForm = {
  id: "university-titles",
  name: "Đề nghị xét danh hiệu kèm xếp loại chất lượng",
  source: { article: "Bảng 1", text: "Báo cáo đề nghị của một trường đại học, mã nguồn công khai" },
  kind: "individual",
  columns: [
    { role: "ordinal", header: ["STT"] },
    { role: "name", header: ["Họ tên"] },
    { role: "level", header: ["Xếp loại chất lượng"] },
    { role: "titles-text", header: ["Danh hiệu"] },
    { role: "ignored", header: ["Trích ngang"] },
    { role: "note", header: ["Ghi chú"] },
  ],
  required: ["name"],
  registers: ["titles-text"],
  without: ["decision", "count"],
};
