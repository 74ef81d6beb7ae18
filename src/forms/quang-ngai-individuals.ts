import type { RegisterForm } from "./Form";

const levels = "ĐĂNG KÝ MỨC ĐỘ HOÀN THÀNH NHIỆM VỤ";
const titles = "ĐĂNG KÝ DANH HIỆU THI ĐUA";
const awards = "ĐĂNG KÝ HÌNH THỨC KHEN THƯỞNG";

export const quangNgaiIndividuals: RegisterForm = {
  id: "quang-ngai-individuals",
  name: "B/ Cá nhân: đăng ký danh hiệu thi đua và hình thức khen thưởng",
  source: { article: "Biểu B", text: "Kế hoạch 278/KH-SCT ngày 17/02/2022, Sở Công Thương Quảng Ngãi" },
  kind: "individual",
  columns: [
    { role: "ordinal", header: ["TT"] },
    { role: "name", header: ["Họ và tên"] },
    { role: "level:excellent", header: [levels, "Hoàn thành xuất sắc nhiệm vụ"] },
    { role: "level:good", header: [levels, "Hoàn thành tốt nhiệm vụ"] },
    { role: "advanced-worker", header: [titles, "Lao động tiên tiến"] },
    { role: "grassroots-fighter", header: [titles, "Chiến sĩ thi đua cơ sở"] },
    { role: "provincial-fighter", header: [titles, "Chiến sĩ thi đua cấp tỉnh"] },
    { role: "national-fighter", header: [titles, "Chiến sĩ thi đua toàn quốc"] },
    { role: "department-certificate", header: [awards, "Giấy khen Giám đốc Sở"] },
    { role: "provincial-merit", header: [awards, "Bằng khen Chủ tịch UBND tỉnh"] },
    { role: "ministerial-merit", header: [awards, "Bằng khen Bộ trưởng Bộ Công Thương"] },
    { role: "prime-minister-merit", header: [awards, "Bằng khen Thủ tướng Chính phủ"] },
    { role: "note", header: ["GHI CHÚ"] },
  ],
  required: ["name"],
  registers: ["advanced-worker", "grassroots-fighter", "provincial-fighter", "national-fighter"],
};
