import type { RegisterForm } from "./Form";

export const reviewRounds: RegisterForm = {
  id: "review-rounds",
  name: "Danh hiệu đăng ký bên cạnh kết quả bình xét",
  source: { article: "Bảng theo dõi vòng xét", text: "Mã nguồn công khai" },
  kind: "individual",
  columns: [
    { role: "ordinal", header: ["STT"] },
    { role: "ignored", header: ["Năm"] },
    { role: "name", header: ["Họ tên"] },
    { role: "titles-text", header: ["Danh hiệu đăng ký"] },
    { role: "initiative", header: ["SKKN"] },
    { role: "result", header: ["Danh hiệu vòng 1"] },
    { role: "result", header: ["Xét duyệt"] },
  ],
  required: ["name"],
  registers: ["titles-text"],
  without: ["decision", "count"],
};
