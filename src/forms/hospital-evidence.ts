import type { OtherForm } from "./Form";

export const hospitalEvidence: OtherForm = {
  id: "hospital-evidence",
  name: "Mẫu nhập thành tích",
  source: { article: "mau-nhap-thanh-tich.xlsx", text: "github.com/thuanhuynhh/khen-thuong-bv-thong-nhat" },
  kind: "other",
  is: "evidence",
  headings: ["Mẫu nhập thành tích"],
  headers: ["CCCD", "Loại thành tích", "Cấp/hạng", "Tên", "Ngày chấp nhận", "Đơn vị", "Số QĐ", "Vai trò", "Ghi chú"],
};
