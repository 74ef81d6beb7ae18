import type { RegisterForm } from "./Form";

export const dakSongPerson: RegisterForm = {
  id: "dak-song-person",
  name: "Phiếu đăng ký thi đua của một cá nhân",
  source: { article: "Phiếu 2026-2027", text: "THPT Đắk Song, mã nguồn công khai" },
  kind: "individual",
  columns: [
    { role: "name", header: ["Họ và tên"] },
    { role: "position", header: ["Chức vụ"] },
    { role: "unit", header: ["Tổ"] },
    { role: "level", header: ["Mục tiêu hoàn thành nhiệm vụ"] },
    { role: "titles-text", header: ["Danh hiệu thi đua đăng ký"] },
    { role: "awards-text", header: ["Hình thức khen thưởng đăng ký"] },
  ],
  required: ["name"],
  registers: ["titles-text", "awards-text"],
  fields: true,
};
