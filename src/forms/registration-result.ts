import type { RegisterForm } from "./Form";

export const registrationResult: RegisterForm = {
  id: "registration-result",
  name: "Danh hiệu đăng ký bên cạnh kết quả",
  source: { article: "Bảng đăng ký và kết quả", text: "Mã nguồn công khai" },
  kind: "individual",
  columns: [
    { role: "name", header: ["Cá nhân"] },
    { role: "birth", header: ["Ngày sinh"] },
    { role: "unit", header: ["Đơn vị công tác"] },
    { role: "titles-text", header: ["Danh hiệu đăng ký thi đua"] },
    { role: "result", header: ["Kết quả"] },
  ],
  required: ["name"],
  registers: ["titles-text"],
  without: ["decision", "count"],
};
