import type { OtherForm } from "./Form";

export const labourMinistryPledge: OtherForm = {
  id: "labour-ministry-pledge",
  name: "Bản đăng ký giao ước thi đua",
  source: { article: "Mẫu 1a", text: "Thông tư 35/2011/TT-BLĐTBXH" },
  kind: "other",
  is: "pledge",
  headings: ["Giao ước thi đua", "Bản giao ước", "Đăng ký giao ước thi đua"],
  headers: ["STT", "Tên phong trào", "Mục tiêu", "TG phát động", "TG tổng kết"],
};
