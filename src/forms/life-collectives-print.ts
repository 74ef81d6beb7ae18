import type { RegisterForm } from "./Form";

export const lifeCollectivesPrint: RegisterForm = {
  id: "life-collectives-print",
  name: "Danh sách tập thể đăng ký, bản in",
  source: { article: "Xem.blade, tập thể", text: "github.com/lifephongphanmem/thiduakhenthuong_php8" },
  kind: "collective",
  columns: [
    { role: "ordinal", header: ["STT"] },
    { role: "unit", header: ["Tên tập thể"] },
    { role: "ignored", header: ["Phân loại"] },
    { role: "titles-text", header: ["Danh hiệu"] },
  ],
  required: ["unit"],
  registers: ["titles-text", "awards-text", "honors-text"],
  without: ["decision", "count"],
};
