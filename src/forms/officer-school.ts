import type { RegisterForm } from "./Form";

export const officerSchool: RegisterForm = {
  id: "officer-school",
  name: "Danh sách đề nghị danh hiệu xếp theo từng danh hiệu",
  source: { article: "admin.py", text: "Trường Sĩ quan Chính trị, github.com/DoanVan-arch/QL_THIDUAKHENTHUONG" },
  kind: "individual",
  columns: [
    { role: "ordinal", header: ["TT"] },
    { role: "name", header: ["Họ và tên"] },
    { role: "position", header: ["Cấp bậc"] },
    { role: "position", header: ["Chức vụ"] },
    { role: "unit", header: ["Đơn vị"] },
    { role: "titles-text", header: ["Danh hiệu"] },
    { role: "ignored", header: ["Tóm tắt thành tích"] },
  ],
  required: ["name"],
  registers: ["titles-text"],
  without: ["decision", "count"],
};
