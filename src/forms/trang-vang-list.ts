import type { RegisterForm } from "./Form";

export const trangVangList: RegisterForm = {
  id: "trang-vang-list",
  name: "Danh sách đăng ký thi đua, khen thưởng ghi bằng chữ",
  source: { article: "Lập hồ sơ thi đua", text: "trangvangthiduakhenthuong.vn, mẫu danh sách đăng ký" },
  kind: "individual",
  columns: [
    { role: "ordinal", header: ["Stt"] },
    { role: "salutation", header: ["Ông (bà)"] },
    { role: "name", header: ["Họ và tên"] },
    { role: "position", header: ["Chức vụ, đơn vị"] },
    { role: "titles-text", header: ["Đăng ký thi đua khen thưởng", "Thi đua"] },
    { role: "awards-text", header: ["Đăng ký thi đua khen thưởng", "Khen thưởng"] },
  ],
  required: ["name"],
  registers: ["titles-text", "awards-text"],
  without: ["decision", "count"],
};
