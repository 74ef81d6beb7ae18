import type { RegisterForm } from "./Form";

export const universityAwards: RegisterForm = {
  id: "university-awards",
  name: "Đề nghị hình thức khen thưởng kèm tóm tắt thành tích",
  source: { article: "Bảng 2", text: "Báo cáo đề nghị của một trường đại học, mã nguồn công khai" },
  kind: "individual",
  columns: [
    { role: "ordinal", header: ["STT"] },
    { role: "name", header: ["Họ tên"] },
    { role: "awards-text", header: ["Hình thức khen thưởng"] },
    { role: "ignored", header: ["Tóm tắt"] },
  ],
  required: ["name"],
  registers: ["awards-text"],
  without: ["decision", "count"],
};
