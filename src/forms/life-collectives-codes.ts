import type { RegisterForm } from "./Form";

export const lifeCollectivesCodes: RegisterForm = {
  id: "life-collectives-codes",
  name: "Danh sách tập thể nhận dữ liệu, ghi mã danh hiệu và hình thức khen thưởng",
  source: { article: "TAPTHE.xlsx", text: "github.com/lifephongphanmem/thiduakhenthuong_php8" },
  kind: "collective",
  columns: [
    { role: "ordinal", header: ["STT"] },
    { role: "unit", header: ["Tên đơn vị/tập thể"] },
    { role: "ignored", header: ["Mã phân loại"] },
    { role: "awards-code", header: ["Mã HTKT"] },
    { role: "titles-code", header: ["Mã DHTĐ"] },
  ],
  required: ["unit"],
  registers: ["titles-code", "awards-code"],
  without: ["decision", "count"],
};
