import type { RegisterForm } from "./Form";

export const trangVangInitiatives: RegisterForm = {
  id: "trang-vang-initiatives",
  name: "Danh sách đăng ký danh hiệu kèm đề tài sáng kiến kinh nghiệm",
  source: { article: "Đăng ký SKKN", text: "trangvangthiduakhenthuong.vn, mẫu đăng ký sáng kiến kinh nghiệm" },
  kind: "individual",
  columns: [
    { role: "ordinal", header: ["Stt"] },
    { role: "name", header: ["Họ và tên"] },
    { role: "position", header: ["Chức vụ, đơn vị"] },
    { role: "titles-text", header: ["Đăng ký DHTĐ"] },
    { role: "initiative", header: ["Tên đề tài SKKN"] },
    { role: "ignored", header: ["Môn"] },
  ],
  required: ["name"],
  registers: ["titles-text"],
  without: ["decision", "count"],
};
