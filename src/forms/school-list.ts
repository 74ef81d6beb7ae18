import type { RegisterForm } from "./Form";

export const schoolList: RegisterForm = {
  id: "school-list",
  name: "Danh sách đăng ký danh hiệu của trường, nhiều danh hiệu trong một ô",
  source: { article: "Bảng xuất dữ liệu", text: "Hệ thống quản lý thi đua trường học, mã nguồn công khai" },
  kind: "individual",
  columns: [
    { role: "ordinal", header: ["STT"] },
    { role: "name", header: ["Họ và tên"] },
    { role: "position", header: ["Chức vụ"] },
    { role: "unit", header: ["Đơn vị / Phòng ban"] },
    { role: "ignored", header: ["Năm học"] },
    { role: "titles-text", header: ["Danh hiệu đăng ký"] },
    { role: "note", header: ["Ghi chú / Cam kết"] },
  ],
  required: ["name"],
  registers: ["titles-text", "awards-text", "honors-text"],
  without: ["decision", "count"],
};
