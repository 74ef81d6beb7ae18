import type { RegisterForm } from "./Form";

const titles = "ĐĂNG KÝ DANH HIỆU THI ĐUA";
const awards = "ĐĂNG KÝ HÌNH THỨC KHEN THƯỞNG";

export const quangNgaiCollectives: RegisterForm = {
  id: "quang-ngai-collectives",
  name: "A/ Tập thể: đăng ký danh hiệu thi đua và hình thức khen thưởng",
  source: { article: "Biểu A", text: "Kế hoạch 278/KH-SCT ngày 17/02/2022, Sở Công Thương Quảng Ngãi" },
  kind: "collective",
  columns: [
    { role: "ordinal", header: ["TT"] },
    { role: "unit", header: ["PHÒNG/ĐƠN VỊ"] },
    { role: "level", header: ["ĐĂNG KÝ MỨC ĐỘ HOÀN THÀNH NHIỆM VỤ"] },
    { role: "advanced-collective", header: [titles, "Tập thể LĐTT"] },
    { role: "excellent-collective", header: [titles, "Tập thể LĐXS"] },
    { role: "department-certificate", header: [awards, "Giấy khen Giám đốc Sở"] },
    { role: "provincial-merit", header: [awards, "Bằng khen Chủ tịch UBND tỉnh"] },
    { role: "ministerial-merit", header: [awards, "Bằng khen Bộ trưởng Bộ Công Thương"] },
    { role: "prime-minister-merit", header: [awards, "Bằng khen Thủ tướng Chính phủ"] },
    { role: "labour-order", header: [awards, "Huân chương lao động hạng..."] },
    { role: "note", header: ["GHI CHÚ"] },
  ],
  required: ["unit"],
  registers: ["advanced-collective", "excellent-collective"],
  // A table with the titles of people too counts units; it does not register them.
  without: ["advanced-worker", "grassroots-fighter", "provincial-fighter"],
};
