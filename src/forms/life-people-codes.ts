import type { RegisterForm } from "./Form";

export const lifePeopleCodes: RegisterForm = {
  id: "life-people-codes",
  name: "Danh sách cá nhân nhận dữ liệu, ghi mã danh hiệu và hình thức khen thưởng",
  source: { article: "CANHAN.xlsx", text: "github.com/lifephongphanmem/thiduakhenthuong_php8" },
  kind: "individual",
  columns: [
    { role: "ordinal", header: ["STT"] },
    { role: "name", header: ["Họ và tên"] },
    { role: "ignored", header: ["Giới tính"] },
    { role: "birth", header: ["Ngày sinh"] },
    { role: "position", header: ["Chức vụ"] },
    { role: "unit", header: ["Tên phòng ban/khối, tổ công tác"] },
    { role: "ignored", header: ["Tên đơn vị/tập thể công tác"] },
    { role: "ignored", header: ["Địa chỉ"] },
    { role: "ignored", header: ["Mã phân loại cán bộ"] },
    { role: "awards-code", header: ["Mã hình thức KT"] },
    { role: "titles-code", header: ["Mã danh hiệu"] },
  ],
  required: ["name"],
  registers: ["titles-code", "awards-code"],
  without: ["decision", "count"],
};
