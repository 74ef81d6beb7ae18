import type { RegisterForm } from "./Form";

export const lifeMixedList: RegisterForm = {
  id: "life-mixed-list",
  name: "Danh sách tập thể, cá nhân, hộ gia đình trong một bảng",
  source: { article: "MauTDKT.xlsx, NHANDULIEU.xlsx", text: "github.com/lifephongphanmem/thiduakhenthuong_php8" },
  kind: "mixed",
  columns: [
    { role: "ordinal", header: ["STT"] },
    { role: "salutation", header: ["Tên gọi (Ông/Bà/Chức danh)"] },
    { role: "subject", header: ["Tên tập thể/cá nhân/hộ gia đình"] },
    { role: "position", header: ["Chức vụ"] },
    { role: "unit", header: ["Đơn vị công tác"] },
    { role: "ignored", header: ["Phân loại khen thưởng"] },
    { role: "honors-text", header: ["Danh hiệu/Hình thức"] },
    { role: "subject-kind", header: ["Phân loại đối tượng"] },
    { role: "ignored", header: ["Lĩnh vực"] },
  ],
  required: ["subject"],
  registers: ["honors-text", "titles-text", "awards-text"],
  without: ["decision", "count"],
};
