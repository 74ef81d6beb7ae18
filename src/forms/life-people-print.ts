import type { RegisterForm } from "./Form";

export const lifePeoplePrint: RegisterForm = {
  id: "life-people-print",
  name: "Danh sách cá nhân đăng ký, bản in",
  source: { article: "Xem.blade, cá nhân", text: "github.com/lifephongphanmem/thiduakhenthuong_php8" },
  kind: "individual",
  columns: [
    { role: "ordinal", header: ["STT"] },
    { role: "name", header: ["Tên đối tượng"] },
    { role: "ignored", header: ["Phân loại cán bộ"] },
    { role: "ignored", header: ["Thông tin công tác"] },
    { role: "titles-text", header: ["Danh hiệu"] },
  ],
  required: ["name"],
  registers: ["titles-text", "awards-text", "honors-text"],
  without: ["decision", "count"],
};
